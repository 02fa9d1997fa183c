import { canPrint } from '../../device/browser/can-print.ts';
import { PAPER_DESK } from '../../text/paper-desk.ts';
import { button, element } from './element.ts';

/** What is known of a paper that may be looked at. */
export interface ShownPaper {
  form: string;
  title: string;
  /** Where its form comes from; never printed. */
  note: string;
}

/** The tools above the one paper that is looked at: which it is, print it alone, its Word file. */
export class PaperPreview {
  readonly #place: HTMLElement;
  readonly #pick = element('select', { id: 'xem-giay-to' });
  readonly #note = element('p', { className: 'small paper-note' });
  readonly #tools = element('div', { className: 'screen-only paper-tools' });
  #papers: readonly ShownPaper[] = [];
  #form = '';

  /** `place` holds the papers; `takeWord` makes the Word file of the one that is looked at. */
  constructor(place: HTMLElement, takeWord: () => void) {
    this.#place = place;
    const line = element('p', { className: 'session-field' });
    line.append(element('label', { htmlFor: this.#pick.id, textContent: PAPER_DESK.preview }), this.#pick);
    this.#pick.addEventListener('change', () => this.#show(this.#pick.value));
    const alone = button('button is-quiet', PAPER_DESK.printOne, () => this.#printAlone());
    alone.hidden = !canPrint();
    const row = element('p', { className: 'button-row' });
    row.append(alone, button('button is-quiet', PAPER_DESK.wordOne, takeWord));
    this.#tools.append(line, this.#note, row);
  }

  /** Form of the paper that is looked at; empty where there is none. */
  get form(): string {
    return this.#form;
  }

  /** Offers these papers, which stand in the place already. */
  offer(papers: readonly ShownPaper[]): void {
    this.#papers = papers;
    this.#pick.replaceChildren(
      ...papers.map(({ form, title }) => element('option', { value: form, textContent: title })),
    );
    const isStill = papers.some(({ form }) => form === this.#form);
    this.#show(isStill ? this.#form : (papers[0]?.form ?? ''));
  }

  #show(form: string): void {
    this.#form = form;
    this.#pick.value = form;
    this.#note.textContent = this.#papers.find((paper) => paper.form === form)?.note ?? '';
    for (const item of this.#place.children) item.classList.toggle('is-shown', item.id === form);
    const item = this.#place.querySelector(`[id="${form}"]`);
    if (item) item.prepend(this.#tools);
    else this.#tools.remove();
  }

  /** Only the paper that is looked at, with its copies. */
  #printAlone(): void {
    this.#place.dataset['prints'] = 'shown';
    window.print();
    // Phones tell that printing has ended while they still draw the pages; a reader who moves is back on the page.
    for (const type of ['pointerdown', 'pointermove', 'keydown']) {
      window.addEventListener(type, () => delete this.#place.dataset['prints'], { once: true });
    }
  }
}
