import { useState } from 'preact/hooks';
import type { DeviceLock } from '../../../device/browser/device-lock.ts';
import type { RecordStore } from '../../../device/records.ts';
import { LOCK } from '../../../text/workbench/lock.ts';
import { Bench } from '../bench/bench.ts';
import { Switch } from '../bench/fields.tsx';
import { PhraseField } from './phrase-field.tsx';

interface Props {
  store: RecordStore;
  lock: DeviceLock;
  onOpen: () => void;
}

/** The passphrase is asked before anything is shown; whoever has forgotten it is told what is left to do. */
export function Unlock({ store, lock, onOpen }: Props) {
  const [phrase, setPhrase] = useState('');
  const [isShown, setShown] = useState(false);
  const [said, setSaid] = useState('');
  const open = async () => {
    setSaid(LOCK.opening);
    if (await lock.open(phrase)) onOpen();
    else setSaid(LOCK.wrong);
  };
  const { records = 0, backedUpOn } = store.marker() ?? {};
  return (
    <form
      class="bench-form bench-sheet"
      onSubmit={(event) => {
        event.preventDefault();
        void open();
      }}
    >
      <h2>{LOCK.shutTitle}</h2>
      <PhraseField label={LOCK.phrase} value={phrase} isShown={isShown} onValue={setPhrase} />
      <Switch label={LOCK.show} value={isShown} onValue={setShown} />
      <p class="button-row">
        <button class="button">{LOCK.open}</button>
      </p>
      <p role="status">{said}</p>
      <details>
        <summary>{LOCK.forgot}</summary>
        <p>{LOCK.forgotWhat(records, backedUpOn)}</p>
        <button type="button" class="button is-quiet" onClick={() => void new Bench(store).forget()}>
          {LOCK.forgotSure}
        </button>
      </details>
    </form>
  );
}
