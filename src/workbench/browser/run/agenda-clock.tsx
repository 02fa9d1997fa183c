import type { AdaptedTopic } from '../../../schema/workbench.ts';
import { RUN } from '../../../text/workbench/run.ts';
import { clockTimeOf, MINUTE, type RunClock } from '../../run/clock.ts';

interface Props {
  agenda: AdaptedTopic['agenda'];
  clock: RunClock;
  goTo: (id: string) => void;
}

/** The whole agenda with the times at which items began, or will at this pace. */
export function AgendaClock({ agenda, clock, goTo }: Props) {
  return (
    <details class="bench-fold">
      <summary>{RUN.agenda}</summary>
      <ol class="bench-agenda-clock">
        {agenda.map(({ id, title }, index) => {
          const item = clock.items[index];
          if (!item) return null;
          const facts = [
            item.from === undefined ? '' : clockTimeOf(item.from),
            RUN.took(Math.round((item.state === 'done' ? item.spentMs : item.allowedMs) / MINUTE)),
            RUN.states[item.state],
          ].filter((fact) => fact !== '');
          return (
            <li key={id} aria-current={item.state === 'now' ? 'step' : undefined}>
              <button
                type="button"
                disabled={item.state === 'now'}
                aria-label={`${RUN.goTo(title)}. ${facts.join(', ')}`}
                onClick={() => goTo(id)}
              >
                {title}
                <span class="small">{facts.join(' · ')}</span>
              </button>
            </li>
          );
        })}
      </ol>
    </details>
  );
}
