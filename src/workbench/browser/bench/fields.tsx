import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { readClockTime } from '../../../model/clock.ts';
import { FRAME } from '../../../text/workbench/frame.ts';
import { useTyped } from './use-typed.ts';

interface Shared<Value> {
  label: string;
  value: Value;
  /** Called with what is valid only; half-typed values stay in the field. */
  onValue: (value: Value) => void;
  help?: string | undefined;
  /** Seen by screen readers alone. */
  isLabelHidden?: boolean | undefined;
  required?: boolean | undefined;
}

interface Typed<Value> extends Shared<Value> {
  /** Text → value; a sentence where it is none. */
  read: (text: string) => { value: Value } | { problem: string };
  write: (value: Value) => string;
  input: Record<string, string | number | undefined>;
}

/** An input that keeps what is being typed, and says at once what is wrong with it. */
function TypedField<Value>({ label, value, onValue, help, read, write, input, ...rest }: Typed<Value>) {
  const id = useId();
  const [problem, setProblem] = useState('');
  const [typed, setTyped] = useTyped(write(value), () => problem !== '');
  const box = useRef<HTMLInputElement>(null);
  // A form is not sent over what its reader has not been told is dropped.
  useLayoutEffect(() => box.current?.setCustomValidity(problem), [problem]);
  const type = (text: string) => {
    const found = read(text);
    setTyped(text, 'value' in found ? write(found.value) : undefined);
    setProblem('problem' in found ? found.problem : '');
    if ('value' in found) onValue(found.value);
  };
  return (
    <Line id={id} label={label} help={help} problem={problem} isLabelHidden={rest.isLabelHidden}>
      <input
        {...input}
        ref={box}
        id={id}
        required={rest.required}
        value={typed ?? write(value)}
        aria-invalid={problem ? 'true' : undefined}
        aria-describedby={help || problem ? `${id}-noi` : undefined}
        autocomplete="off"
        onInput={(event) => type(event.currentTarget.value)}
        onBlur={() => {
          if (!problem) setTyped(undefined);
        }}
      />
    </Line>
  );
}

const LINE_PROBLEM = 'Để trống không được.';

export function TextField(props: Shared<string | undefined> & { maxLength: number }) {
  const read = (text: string) =>
    props.required && text.trim() === '' ? { problem: LINE_PROBLEM } : { value: text.trim() || undefined };
  const input = { type: 'text', maxLength: props.maxLength };
  return <TypedField {...props} read={read} write={(value) => value ?? ''} input={input} />;
}

interface Numbers extends Shared<number | undefined> {
  min: number;
  max: number;
  /** The sentence why a number within the limits is refused all the same. */
  refuse?: (value: number | undefined) => string | undefined;
}

export function NumberField(props: Numbers) {
  const { min, max, refuse } = props;
  const read = (typed: string) => {
    // The label says per cent, and people write the sign all the same.
    const text = typed.replace('%', '').trim();
    const value = text === '' ? undefined : Number(text);
    if (value !== undefined && !(Number.isInteger(value) && value >= min && value <= max)) {
      return { problem: `Viết một số từ ${min} đến ${max}.` };
    }
    const problem = refuse?.(value);
    return problem === undefined ? { value } : { problem };
  };
  const input = { type: 'text', inputMode: 'numeric', size: 4 };
  return <TypedField {...props} read={read} write={(value) => String(value ?? '')} input={input} />;
}

export function TimeField(props: Shared<string | undefined>) {
  const read = (text: string) => {
    if (text.trim() === '') return { value: undefined };
    const time = readClockTime(text.trim());
    return /^([01]\d|2[0-3]):[0-5]\d$/u.test(time)
      ? { value: time }
      : { problem: 'Viết giờ theo mẫu 19:30.' };
  };
  const input = { type: 'text', inputMode: 'text', size: 6 };
  const help = props.help ?? FRAME.timeHelp;
  return <TypedField {...props} help={help} read={read} write={(value) => value ?? ''} input={input} />;
}

export function DateField(props: Shared<string | undefined>) {
  const read = (text: string) => ({ value: text || undefined });
  return <TypedField {...props} read={read} write={(value) => value ?? ''} input={{ type: 'date' }} />;
}

/** Several lines; the same manners as a text field. */
export function LongField(props: Shared<string | undefined> & { maxLength: number; rows?: number }) {
  const { label, value, onValue, help, isLabelHidden, maxLength, rows = 3 } = props;
  const id = useId();
  const [typed, setTyped] = useTyped(value ?? '', () => false);
  const box = useRef<HTMLTextAreaElement>(null);
  const text = typed ?? value ?? '';
  useLayoutEffect(() => fit(box.current), [text]);
  return (
    <Line id={id} label={label} help={help} isLabelHidden={isLabelHidden}>
      <textarea
        ref={box}
        id={id}
        rows={rows}
        style={{ '--rows': rows }}
        onFocus={(event) => fit(event.currentTarget)}
        maxLength={maxLength}
        value={text}
        aria-describedby={help ? `${id}-noi` : undefined}
        onInput={(event) => {
          const next = event.currentTarget.value.trim();
          setTyped(event.currentTarget.value, next);
          onValue(next || undefined);
        }}
        onBlur={() => setTyped(undefined)}
      />
    </Line>
  );
}

/** Makes a box as high as its text, in browsers that do not by themselves; one that is folded away waits. */
function fit(box: HTMLTextAreaElement | null): void {
  if (!box || CSS.supports('field-sizing', 'content') || box.scrollHeight === 0) return;
  box.style.height = 'auto';
  box.style.height = `${box.scrollHeight + box.offsetHeight - box.clientHeight}px`;
}

/** A choice; `none` is the label of “not chosen”, absent where something must be. */
export function SelectField<Key extends string>(
  props: Shared<Key | undefined> & { options: readonly (readonly [Key, string])[]; none?: string },
) {
  const { label, value, onValue, help, isLabelHidden, options, none } = props;
  const id = useId();
  return (
    <Line id={id} label={label} help={help} isLabelHidden={isLabelHidden}>
      <select
        id={id}
        value={value ?? ''}
        aria-describedby={help ? `${id}-noi` : undefined}
        onChange={(event) => onValue((event.currentTarget.value || undefined) as Key | undefined)}
      >
        {none !== undefined && <option value="">{none}</option>}
        {options.map(([key, text]) => (
          <option key={key} value={key}>
            {text}
          </option>
        ))}
      </select>
    </Line>
  );
}

export function Switch({ label, value, onValue }: Shared<boolean>) {
  return (
    <label class="bench-switch">
      <input type="checkbox" checked={value} onChange={(event) => onValue(event.currentTarget.checked)} />{' '}
      {label}
    </label>
  );
}

interface LineProps {
  id: string;
  label: string;
  help?: string | undefined;
  problem?: string | undefined;
  isLabelHidden?: boolean | undefined;
  children: ComponentChildren;
}

function Line({ id, label, help, problem, isLabelHidden, children }: LineProps) {
  return (
    <p class="bench-field">
      <label for={id} class={isLabelHidden ? 'visually-hidden' : undefined}>
        {label}
      </label>
      {children}
      {(help || problem) && (
        <span
          class={problem ? 'bench-problem' : 'small'}
          id={`${id}-noi`}
          role={problem ? 'alert' : undefined}
        >
          {problem || help}
        </span>
      )}
    </p>
  );
}
