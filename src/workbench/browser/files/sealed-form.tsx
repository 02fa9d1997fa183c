import { useState } from 'preact/hooks';
import { FILES } from '../../../text/workbench/files.ts';
import { LOCK } from '../../../text/workbench/lock.ts';
import { Switch } from '../bench/fields.tsx';
import { PhraseField } from '../lock/phrase-field.tsx';

interface Props {
  name: string;
  /** Returns whether the passphrase is the right one. */
  onPhrase: (phrase: string) => Promise<boolean>;
  onCancel: () => void;
}

/** Asks for the passphrase of a file; nothing of it is shown before. */
export function SealedForm({ name, onPhrase, onCancel }: Props) {
  const [phrase, setPhrase] = useState('');
  const [isShown, setShown] = useState(false);
  const [said, setSaid] = useState('');
  const open = async () => {
    setSaid(FILES.unsealing);
    if (!(await onPhrase(phrase))) setSaid(FILES.unsealWrong);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void open();
      }}
    >
      <h4>{FILES.sealedTitle(name)}</h4>
      <p>{FILES.sealedHelp}</p>
      <PhraseField label={FILES.sealedPhrase} value={phrase} isShown={isShown} onValue={setPhrase} />
      <Switch label={LOCK.show} value={isShown} onValue={setShown} />
      <p class="button-row">
        <button class="button">{FILES.unseal}</button>
        <button type="button" class="button is-quiet" onClick={onCancel}>
          {FILES.sealedCancel}
        </button>
      </p>
      <p role="status">{said}</p>
    </form>
  );
}
