import { canPrint } from '../../device/browser/can-print.ts';
import { CHOICE_KEY } from '../../device/session-kept.ts';
import type { PaperDocument } from '../../papers/define/blocks.ts';
import { sheetsOf } from '../../papers/define/choose-papers.ts';
import { BLANK_SESSION } from '../../papers/fill/blank-session.ts';
import type { Session } from '../../schema/session.ts';
import { PAPER_DESK } from '../../text/paper-desk.ts';
import { copiesNeeded, FIRST_CHOICE, isTaken, printed, type PrintedPaper } from '../paper-plan.ts';
import { keepChoice, keptChoice } from './choice-store.ts';
import { button, element } from './element.ts';
import { giveFile } from './give-file.ts';
import { PaperChooser } from './paper-chooser.ts';
import { PaperPreview } from './paper-preview.ts';
import { Sheets, type Sheet } from './sheets.ts';

/** A chosen paper with what is printed of it. */
interface Taken {
  sheet: Sheet;
  paper: PaperDocument;
  print: PrintedPaper;
}

export interface DeskParts {
  sheets: Sheets;
  /** Holds the sheets on the page. */
  place: HTMLElement;
  say: (sentence: string) => void;
  /** Hears which forms are chosen. */
  chosen: (forms: ReadonlySet<string>) => void;
}

/** The papers of a topic: which of them, how many copies, a look at each, print and Word files. */
export class PaperDesk {
  readonly chooser: PaperChooser;
  readonly buttons: readonly HTMLButtonElement[];
  /** How much is printed, and the button for it. */
  readonly bar = element('div', { className: 'paper-bar' });
  readonly #parts: DeskParts;
  readonly #total = element('p', { className: 'paper-total' });
  readonly #print = button('button', '', () => window.print());
  readonly #preview: PaperPreview;
  #session: Session = BLANK_SESSION;
  #taken: readonly Taken[] = [];

  constructor(parts: DeskParts) {
    this.#parts = parts;
    this.chooser = new PaperChooser(parts.sheets.all, keptChoice(CHOICE_KEY) ?? FIRST_CHOICE, (choice) => {
      keepChoice(CHOICE_KEY, choice);
      this.draw(this.#session);
    });
    const word = (words: string, make: () => Promise<File | undefined>) =>
      button('button is-quiet', words, () => void giveFile(parts.say, make));
    this.buttons = [
      word(PAPER_DESK.wordBook, () => this.#book()),
      word(PAPER_DESK.wordZip, () => this.#zip()),
    ];
    this.#print.hidden = !canPrint();
    this.bar.append(this.#total, this.#print);
    this.#preview = new PaperPreview(parts.place, () => void giveFile(parts.say, () => this.#one()));
    window.addEventListener('beforeprint', () => this.#addCopies());
  }

  draw(session: Session): void {
    this.#session = session;
    const { choice } = this.chooser;
    const taken: Taken[] = [];
    for (const sheet of this.#parts.sheets.all) {
      const paper = this.#parts.sheets.fill(sheet, session);
      const copies = copiesNeeded(sheet.form, sheet.template, choice, session);
      const print = printed(paper, sheet.template, copies, choice.isTwoSided);
      const isIn = isTaken(sheet.form, sheet.template, choice, session);
      this.chooser.show(sheet.form, { isTaken: isIn, copies, pages: print.pages });
      if (isIn) taken.push({ sheet, paper, print });
    }
    this.#taken = taken;
    this.#parts.chosen(new Set(taken.map(({ sheet }) => sheet.form)));
    this.#count();
    this.#fillPlace();
    this.#preview.offer(
      taken.map(({ sheet: { form, template } }) => ({
        form,
        title: template.title,
        note: template.source.note,
      })),
    );
  }

  #count(): void {
    const [oneSided, twoSided] = [false, true].map((isTwoSided) =>
      this.#taken.reduce((sum, { print }) => sum + sheetsOf(print.times, print.pages, isTwoSided), 0),
    ) as [number, number];
    const count = this.#taken.length;
    this.#total.textContent = count > 0 ? PAPER_DESK.total(count, oneSided, twoSided) : PAPER_DESK.none;
    this.#print.textContent = PAPER_DESK.print(this.chooser.choice.isTwoSided ? twoSided : oneSided);
    for (const each of [this.#print, ...this.buttons]) each.disabled = count === 0;
  }

  #fillPlace(): void {
    const { place } = this.#parts;
    place.replaceChildren(
      ...this.#taken.map(({ sheet: { form }, print: { document: paper, pages } }) => {
        const item = element('section', { className: 'paper-item', id: form, ariaLabel: paper.title });
        item.classList.toggle('is-odd', this.chooser.choice.isTwoSided && pages % 2 === 1);
        item.innerHTML = Sheets.html(paper);
        return item;
      }),
    );
    // What is printed: the papers alone, or the list of papers where none is chosen.
    place.closest('main')?.toggleAttribute('data-has-papers', this.#taken.length > 0);
  }

  /** Each copy is a sheet of its own in print; on the screen one is enough. */
  #addCopies(): void {
    const { place } = this.#parts;
    for (const copy of place.querySelectorAll('.paper-copy')) copy.remove();
    for (const { sheet, print } of this.#taken) {
      const item = place.querySelector(`[id="${sheet.form}"]`);
      for (let copy = 1; copy < print.times; copy += 1) {
        const more = element('div', {
          className: item?.classList.contains('is-odd') ? 'paper-copy is-odd' : 'paper-copy',
        });
        more.innerHTML = Sheets.html(print.document);
        item?.append(more);
      }
    }
  }

  get #fileName(): string {
    return `${PAPER_DESK.bookName}-${this.#parts.sheets.topicName}`;
  }

  async #book(): Promise<File> {
    const { wordBook } = await import('./word-files.ts');
    const title = this.#parts.sheets.topic?.title ?? PAPER_DESK.choose;
    return wordBook(
      this.#taken.map(({ paper }) => paper),
      title,
      this.#fileName,
    );
  }

  async #zip(): Promise<File> {
    const { wordZip } = await import('./word-files.ts');
    return wordZip(
      this.#taken.map(({ sheet, paper }) => [sheet.file, paper]),
      this.#fileName,
    );
  }

  async #one(): Promise<File | undefined> {
    const taken = this.#taken.find(({ sheet }) => sheet.form === this.#preview.form);
    if (!taken) return undefined;
    const { wordFile } = await import('./word-files.ts');
    return wordFile(taken.paper, taken.sheet.file);
  }
}
