import type { TitleEntry } from '../index/title-data.ts';

/** What a reader may narrow results by: the name in the address, and the values a page has. */
const FACETS: readonly { name: string; valuesOf: (entry: TitleEntry) => readonly string[] }[] = [
  { name: 'loai', valuesOf: ({ kind }) => (kind === undefined ? [] : [kind]) },
  { name: 'linh-vuc', valuesOf: ({ field }) => (field === undefined ? [] : [field]) },
  { name: 'loai-hinh', valuesOf: ({ settings }) => settings ?? [] },
];

/** Chosen values by the name of their filter; nothing for “all”. */
export type FilterChoice = Readonly<Record<string, string>>;

/** The filters of a search form: one radio group and lists, named after the address they are kept in. */
export class Filters {
  readonly #form: HTMLFormElement;

  constructor(form: HTMLFormElement) {
    this.#form = form;
  }

  get choice(): FilterChoice {
    const data = new FormData(this.#form);
    const chosen = FACETS.flatMap(({ name }) => {
      const value = data.get(name);
      return typeof value === 'string' && value !== '' ? [[name, value] as const] : [];
    });
    return Object.fromEntries(chosen);
  }

  set choice(choice: FilterChoice) {
    for (const { name } of FACETS) {
      const control = this.#form.elements.namedItem(name);
      if (control instanceof RadioNodeList || control instanceof HTMLSelectElement)
        control.value = choice[name] ?? '';
    }
  }

  /** Shows, beside every value, how many entries choosing it would leave; hides values that none has. */
  count(entries: readonly TitleEntry[]): void {
    const { choice } = this;
    for (const { name, valuesOf } of FACETS) {
      const others = entries.filter((entry) => fits(entry, { ...choice, [name]: '' }));
      for (const option of this.#form.querySelectorAll<HTMLInputElement | HTMLOptionElement>(
        `input[name="${name}"], select[name="${name}"] option`,
      )) {
        const count =
          option.value === ''
            ? others.length
            : others.filter((entry) => valuesOf(entry).includes(option.value)).length;
        showCount(option, count, choice[name] === option.value);
      }
    }
  }
}

/** True where an entry has every chosen value. */
export function fits(entry: TitleEntry, choice: FilterChoice): boolean {
  return FACETS.every(({ name, valuesOf }) => !choice[name] || valuesOf(entry).includes(choice[name]));
}

function showCount(option: HTMLInputElement | HTMLOptionElement, count: number, isChosen: boolean): void {
  const isUseless = count === 0 && !isChosen && option.value !== '';
  if (option instanceof HTMLOptionElement) {
    option.hidden = isUseless;
    option.text = `${option.dataset['label'] ?? ''} (${count})`;
    return;
  }
  const label = option.closest('label');
  if (label) label.hidden = isUseless;
  const place = label?.querySelector('.count');
  if (place) place.textContent = String(count);
}
