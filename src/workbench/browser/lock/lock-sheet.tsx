import { useState } from 'preact/hooks';
import { LOCK } from '../../../text/workbench/lock.ts';
import type { Bench } from '../bench/bench.ts';
import { isLocked, liftLock, putLock } from './bench-lock.ts';
import { NewPhrase } from './new-phrase.tsx';

/** Putting a lock on what this device keeps, or taking it away. */
export function LockSheet({ bench }: { bench: Bench }) {
  const [wasLocked] = useState(isLocked.value);
  const [phrase, setPhrase] = useState<string>();
  const [said, setSaid] = useState('');
  const attempt = async (act: () => Promise<void>, meanwhile: string) => {
    setSaid(meanwhile);
    try {
      await act();
      setSaid('');
    } catch {
      setSaid(LOCK.fault);
    }
  };
  return (
    <details class="bench-sheet bench-fold" open={wasLocked}>
      <summary>{LOCK.title}</summary>
      <p>{isLocked.value ? LOCK.isOn : LOCK.intro}</p>
      <p class="small">{LOCK.fileIsOpen}</p>
      {isLocked.value ? (
        <p class="button-row">
          <button
            type="button"
            class="button is-quiet"
            onClick={() => void attempt(() => liftLock(bench), '')}
          >
            {LOCK.lift}
          </button>
        </p>
      ) : (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (phrase !== undefined) void attempt(() => putLock(bench, phrase), LOCK.putting);
          }}
        >
          <p class="small">{LOCK.traces}</p>
          <NewPhrase onPhrase={setPhrase} />
          <p class="button-row">
            <button class="button" disabled={phrase === undefined}>
              {LOCK.put}
            </button>
          </p>
        </form>
      )}
      <p role="status">{said}</p>
    </details>
  );
}
