import { useId } from 'preact/hooks';

interface Props {
  label: string;
  value: string;
  isShown: boolean;
  onValue: (value: string) => void;
  help?: string;
  problem?: string | undefined;
}

/**
 * A passphrase as it is typed. A field of text, drawn as dots: in a field for passwords Vietnamese keyboards are off,
 * and the same keys would give other letters than where the letters are shown.
 */
export function PhraseField({ label, value, isShown, onValue, help, problem }: Props) {
  const id = useId();
  return (
    <p class="bench-field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        class={isShown ? undefined : 'bench-dots'}
        autocomplete="off"
        autocapitalize="none"
        spellcheck={false}
        required
        value={value}
        aria-invalid={problem ? 'true' : undefined}
        aria-describedby={help || problem ? `${id}-noi` : undefined}
        onInput={(event) => onValue(event.currentTarget.value)}
      />
      {(problem || help) && (
        <span
          id={`${id}-noi`}
          class={problem ? 'bench-problem' : 'small'}
          role={problem ? 'alert' : undefined}
        >
          {problem || help}
        </span>
      )}
    </p>
  );
}
