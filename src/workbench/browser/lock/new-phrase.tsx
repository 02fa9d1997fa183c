import { useState } from 'preact/hooks';
import { LOCK } from '../../../text/workbench/lock.ts';
import { Switch } from '../bench/fields.tsx';
import { PhraseField } from './phrase-field.tsx';

const FEWEST_LETTERS = 12;

/** A new passphrase, typed twice; gives it once it is long enough and both are the same, else `undefined`. */
export function NewPhrase({ onPhrase }: { onPhrase: (phrase: string | undefined) => void }) {
  const [typed, setTyped] = useState<readonly [string, string]>(['', '']);
  const [isShown, setShown] = useState(false);
  const [phrase, again] = typed;
  const isShort = phrase.trim().length < FEWEST_LETTERS;
  const type = (next: readonly [string, string]) => {
    setTyped(next);
    const [one, two] = next;
    onPhrase(one.trim().length >= FEWEST_LETTERS && one === two ? one : undefined);
  };
  return (
    <>
      <p class="bench-alert">{LOCK.forgotten}</p>
      <PhraseField
        label={LOCK.phrase}
        help={LOCK.phraseHelp(FEWEST_LETTERS)}
        problem={phrase !== '' && again !== '' && isShort ? LOCK.short(FEWEST_LETTERS) : undefined}
        value={phrase}
        isShown={isShown}
        onValue={(value) => type([value, again])}
      />
      <PhraseField
        label={LOCK.again}
        problem={again !== '' && !phrase.startsWith(again) ? LOCK.differs : undefined}
        value={again}
        isShown={isShown}
        onValue={(value) => type([phrase, value])}
      />
      <Switch label={LOCK.show} value={isShown} onValue={setShown} />
    </>
  );
}
