import { canPrint } from '../../device/browser/can-print.ts';
import {
  SESSION_GROUPS,
  sessionField,
  type SessionField,
  type SessionFieldName,
  type SessionGroup,
} from '../session-fields.ts';
import type { SessionInput } from '../session-input.ts';
import { SESSION_FORM } from '../../text/session-form.ts';
import { element } from './element.ts';

/** The fields of the form and their inputs, made from the schema of a session. */
export class FormView {
  readonly form = element('form', { className: 'session-form', noValidate: true, autocomplete: 'off' });
  readonly fields: readonly SessionField[] = Object.values(SESSION_GROUPS).flat().map(sessionField);
  readonly remember = element('input', { type: 'checkbox', id: 'nho-tren-may' });
  readonly clear = element('button', {
    type: 'button',
    className: 'button is-quiet',
    textContent: SESSION_FORM.clear,
  });
  readonly note = element('p', { className: 'session-note', hidden: true });
  readonly status = element('p', { className: 'session-status', role: 'status' });
  readonly notices = element('div', { className: 'session-notices', role: 'group', hidden: true });
  readonly #inputs = new Map<SessionFieldName, HTMLInputElement | HTMLTextAreaElement>();

  /**
   * `documents`: the fields for the number and the day of each paper of the page. `desk`: what stands before the
   * questions, in place of the plain print button, and below everything, in view wherever the form is.
   */
  constructor(
    documents: HTMLElement,
    desk?: { before: HTMLElement; buttons: readonly HTMLElement[]; bar: HTMLElement },
  ) {
    const groups = Object.keys(SESSION_GROUPS) as SessionGroup[];
    const row = element('div', { className: 'button-row' });
    row.append(...(desk?.buttons ?? [printButton()]), this.clear);
    this.form.append(
      ...(desk ? [desk.before] : []),
      element('p', { className: 'small', textContent: SESSION_FORM.intro }),
      ...groups.map((group) => this.#fieldset(group)),
      documents,
      switchLine(this.remember, SESSION_FORM.remember, SESSION_FORM.rememberHelp),
      this.notices,
      this.note,
      row,
      ...(desk ? [desk.bar] : []),
    );
  }

  get input(): SessionInput {
    return Object.fromEntries(
      [...this.#inputs].map(([name, input]) => [name, isBox(input) ? input.checked : input.value]),
    );
  }

  set input(values: SessionInput) {
    for (const [name, input] of this.#inputs) {
      const value = values[name];
      if (typeof value === 'boolean' && isBox(input)) input.checked = value;
      else input.value = String(value ?? '');
    }
  }

  /** Puts what is wrong beside each field; returns how many are. */
  showProblems(problems: ReadonlyMap<SessionFieldName, string>): number {
    let count = 0;
    for (const [name, input] of this.#inputs) {
      // A half-typed date or number reaches the script as nothing: only the browser knows that something is there.
      const problem = problems.get(name) ?? (input.validity.badInput ? SESSION_FORM.incomplete : '');
      const line = this.form.querySelector(`#${input.id}-loi`);
      if (line) line.textContent = problem;
      if (problem) input.setAttribute('aria-invalid', 'true');
      else input.removeAttribute('aria-invalid');
      count += problem ? 1 : 0;
    }
    return count;
  }

  #fieldset(group: SessionGroup): HTMLFieldSetElement {
    const fieldset = element('fieldset', {});
    fieldset.append(
      element('legend', { textContent: SESSION_FORM.groups[group] }),
      ...this.fields
        .filter(({ name }) => SESSION_GROUPS[group].includes(name))
        .map((field) => this.#line(field)),
    );
    return fieldset;
  }

  #line(field: SessionField): HTMLElement {
    const { name, label, help = '' } = field;
    const input = inputFor(field);
    this.#inputs.set(name, input);
    if (isBox(input)) {
      input.setAttribute('role', 'switch');
      input.checked = name === 'hasCommittee';
      return switchLine(input, label, help);
    }
    const line = element('div', { className: 'session-field' });
    const problem = element('span', { className: 'session-problem', id: `${input.id}-loi` });
    line.append(element('label', { htmlFor: input.id, textContent: label }), input);
    if (help)
      line.append(element('span', { className: 'small', id: `${input.id}-ghi-chu`, textContent: help }));
    line.append(problem);
    input.setAttribute('aria-describedby', `${help ? `${input.id}-ghi-chu ` : ''}${problem.id}`);
    return line;
  }
}

function printButton(): HTMLButtonElement {
  const print = element('button', { type: 'button', className: 'button', textContent: SESSION_FORM.print });
  print.hidden = !canPrint();
  print.addEventListener('click', () => window.print());
  return print;
}

type Input = HTMLInputElement | HTMLTextAreaElement;

const isBox = (input: Input): input is HTMLInputElement => input.type === 'checkbox';

/** A time is typed as text: the browser's own field shows twelve hours where its language does. */
function inputFor({ name, kind, min, max, maxLength }: SessionField): Input {
  const id = `buoi-${name}`;
  if (kind === 'guests') return element('textarea', { id, rows: 3 });
  if (kind === 'switch') return element('input', { id, type: 'checkbox' });
  const type = kind === 'time' ? 'text' : kind;
  const input = element('input', { id, type });
  if (kind === 'time') Object.assign(input, { placeholder: SESSION_FORM.timeExample, maxLength: 20 });
  if (kind === 'number') Object.assign(input, { min: String(min), max: String(max), inputMode: 'numeric' });
  if (maxLength) input.maxLength = maxLength;
  return input;
}

function switchLine(input: HTMLInputElement, label: string, help: string): HTMLElement {
  const line = element('div', { className: 'session-switch' });
  const text = element('label', { htmlFor: input.id });
  text.append(input, ` ${label}`);
  line.append(text, element('span', { className: 'small', id: `${input.id}-ghi-chu`, textContent: help }));
  input.setAttribute('aria-describedby', `${input.id}-ghi-chu`);
  return line;
}
