import { useEffect, useState } from 'preact/hooks';

/** Keeps the screen lit while `isWanted`; asked for again whenever the page comes back. Returns whether it is held. */
export function useWakeLock(isWanted: boolean): boolean {
  const [isHeld, setHeld] = useState(false);
  useEffect(() => {
    // Old browsers, and pages without https, have none.
    const { wakeLock } = navigator as Partial<Navigator>;
    if (!isWanted || !wakeLock) return;
    let lock: WakeLockSentinel | undefined;
    let isOver = false;
    const ask = async () => {
      if (document.visibilityState !== 'visible' || (lock && !lock.released)) return;
      try {
        lock = await wakeLock.request('screen');
        if (isOver) {
          await lock.release();
          return;
        }
        lock.addEventListener('release', () => setHeld(false));
        setHeld(true);
      } catch {
        // A low battery refuses; the meeting goes on.
      }
    };
    const again = () => void ask();
    void ask();
    document.addEventListener('visibilitychange', again);
    return () => {
      isOver = true;
      document.removeEventListener('visibilitychange', again);
      void lock?.release();
    };
  }, [isWanted]);
  return isHeld;
}
