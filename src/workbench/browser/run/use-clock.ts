import { useEffect, useReducer } from 'preact/hooks';
import type { Meeting } from '../../../schema/workbench.ts';
import { clockOf, untilNextSecond, type RunClock } from '../../run/clock.ts';

/** While nothing runs only the foreseen end moves, by minutes. */
const PAUSED_EVERY_MS = 10_000;

/** The clock of a meeting as it stands now; told again whenever another second is shown. */
export function useClock({ run, topic }: Meeting): RunClock | undefined {
  const [, tick] = useReducer((count: number) => count + 1, 0);
  const clock = run && clockOf(run, topic.agenda, Date.now());
  const { phase, remainingMs = 0 } = clock ?? {};
  useEffect(() => {
    if (phase === undefined || phase === 'ended') return;
    const wait = phase === 'running' ? untilNextSecond(remainingMs) : PAUSED_EVERY_MS;
    const timer = setTimeout(() => tick(0), wait);
    return () => clearTimeout(timer);
  });
  useEffect(() => {
    // A phone that slept has missed its seconds.
    const wake = () => tick(0);
    document.addEventListener('visibilitychange', wake);
    window.addEventListener('pageshow', wake);
    return () => {
      document.removeEventListener('visibilitychange', wake);
      window.removeEventListener('pageshow', wake);
    };
  }, []);
  return clock;
}
