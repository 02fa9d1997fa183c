import type { Session } from '../../schema/session.ts';
import { SESSION_FORM } from '../../text/session-form.ts';
import type { NumberedForm } from '../session-notices.ts';
import { element } from './element.ts';

type Documents = NonNullable<Session['documents']>;

/** Number and day of each paper of the page that has a number. */
export class DocumentRows {
  readonly fieldset = element('fieldset', { className: 'session-documents' });
  readonly #rows: readonly {
    form: string;
    number: HTMLInputElement;
    day: HTMLInputElement;
    lines: readonly HTMLElement[];
  }[];

  constructor(forms: readonly NumberedForm[]) {
    this.fieldset.append(
      element('legend', { textContent: SESSION_FORM.documents }),
      element('p', { className: 'small', textContent: SESSION_FORM.documentsHelp }),
    );
    this.#rows = forms.map(({ form, title }) => {
      const number = element('input', {
        id: `so-${form}`,
        type: 'number',
        min: '1',
        max: '9999',
        inputMode: 'numeric',
      });
      const day = element('input', { id: `ngay-${form}`, type: 'date' });
      const lines = [lineOf(number, SESSION_FORM.numberOf(title)), lineOf(day, SESSION_FORM.dayOf(title))];
      this.fieldset.append(...lines);
      return { form, number, day, lines };
    });
    this.fieldset.hidden = forms.length === 0;
  }

  /** Asks for these papers alone; what was typed for others is kept. */
  ask(forms: ReadonlySet<string>): void {
    for (const { form, lines } of this.#rows) for (const line of lines) line.hidden = !forms.has(form);
    this.fieldset.hidden = !this.#rows.some(({ form }) => forms.has(form));
  }

  /** What is typed for the papers of this page, beside what is known of papers of other pages. */
  read(others: Documents = []): Documents | undefined {
    const elsewhere = others.filter(({ template }) => !this.#rows.some(({ form }) => form === template));
    const here = this.#rows.flatMap(({ form, number, day }) => {
      const count = number.validity.valid && number.value ? Number(number.value) : undefined;
      const issuedOn = day.value || undefined;
      return count === undefined && issuedOn === undefined
        ? []
        : [{ template: form, ...(count !== undefined && { number: count }), ...(issuedOn && { issuedOn }) }];
    });
    const all = [...elsewhere, ...here];
    return all.length > 0 ? all : undefined;
  }

  show(documents: Documents = []): void {
    for (const { form, number, day } of this.#rows) {
      const known = documents.find(({ template }) => template === form);
      number.value = String(known?.number ?? '');
      day.value = known?.issuedOn ?? '';
    }
  }
}

function lineOf(input: HTMLInputElement, label: string): HTMLElement {
  const line = element('div', { className: 'session-field' });
  line.append(element('label', { htmlFor: input.id, textContent: label }), input);
  return line;
}
