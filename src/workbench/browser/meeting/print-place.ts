import { documentToHtml, UNDER_HEADINGS } from '../../../papers/draw/to-html.ts';
import { setPaperPrinted } from '../bench/paper-printed.ts';
import { element } from '../element.ts';
import type { MeetingPaper } from './papers.ts';

/**
 * Where papers stand while they are printed. On the screen one paper is looked at, so the sheets are drawn only when
 * printing begins, by the buttons or by the browser's own menu.
 */
export class PrintPlace {
  readonly #place: HTMLElement;
  #papers: readonly MeetingPaper[] = [];
  #isTwoSided = false;
  /** Printing was begun here, so what is drawn stays as it is. */
  #isDrawn = false;

  constructor(place: HTMLElement) {
    this.#place = place;
    window.addEventListener('beforeprint', this.#before);
    window.addEventListener('afterprint', this.#after);
  }

  /** What the browser's own menu prints. */
  hold(papers: readonly MeetingPaper[], isTwoSided: boolean): void {
    this.#papers = papers;
    this.#isTwoSided = isTwoSided;
  }

  /** Prints these papers with their copies. */
  print(papers: readonly MeetingPaper[]): void {
    this.#draw(papers);
    this.#isDrawn = true;
    window.print();
    // Phones tell that printing has ended while they still draw the pages; a reader who moves is back on the page.
    for (const type of ['pointerdown', 'keydown']) window.addEventListener(type, this.#clear, { once: true });
  }

  close(): void {
    window.removeEventListener('beforeprint', this.#before);
    window.removeEventListener('afterprint', this.#after);
  }

  readonly #before = () => {
    if (!this.#isDrawn) this.#draw(this.#papers);
  };

  readonly #after = () => {
    if (!this.#isDrawn) this.#clear();
  };

  readonly #clear = () => {
    this.#isDrawn = false;
    setPaperPrinted(false);
    this.#place.replaceChildren();
  };

  #draw(papers: readonly MeetingPaper[]): void {
    setPaperPrinted(papers.length > 0);
    const sheets = papers.reduce((sum, { print }) => sum + print.times, 0);
    // Several sheets in one job go without page numbers, which would run on from one to the next.
    this.#place.className = sheets > 1 ? 'paper-set' : '';
    this.#place.replaceChildren(...papers.map((paper) => this.#item(paper)));
  }

  #item({ print: { document: paper, times, pages } }: MeetingPaper): HTMLElement {
    const item = element('section', { className: 'paper-item', ariaLabel: paper.title });
    const isOdd = this.#isTwoSided && pages % 2 === 1;
    const html = documentToHtml(paper, UNDER_HEADINGS);
    item.innerHTML = html;
    item.classList.toggle('is-odd', isOdd);
    for (let copy = 1; copy < times; copy += 1) {
      const more = element('div', { className: isOdd ? 'paper-copy is-odd' : 'paper-copy' });
      more.innerHTML = html;
      item.append(more);
    }
    return item;
  }
}
