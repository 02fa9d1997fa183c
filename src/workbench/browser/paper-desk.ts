import type { PaperDocument } from '../../papers/define/blocks.ts';
import type { Session } from '../../schema/session.ts';
import { PAPER_DESK } from '../../text/paper-desk.ts';
import { SESSION_FORM } from '../../text/session-form.ts';
import { copiesNeeded, isTaken, printed, type PrintedPaper } from '../paper-plan.ts';
import { element } from './element.ts';
import { giveFile } from './give-file.ts';
import { PaperChooser } from './paper-chooser.ts';
import { Sheets, type Sheet } from './sheets.ts';

/** A chosen paper with what is printed of it. */
interface Taken {
  sheet: Sheet;
  paper: PaperDocument;
  print: PrintedPaper;
}

/** The papers of a topic: which of them, how many copies, a look at each, print and Word files. */
export class PaperDesk {
  readonly chooser: PaperChooser;
  readonly total = element('p', { className: 'paper-total' });
  readonly buttons: readonly HTMLButtonElement[];
  readonly #sheets: Sheets;
  readonly #place: HTMLElement;
  readonly #say: (sentence: string) => void;
  readonly #print = button('button', () => window.print());
  readonly #pick = element('select', { id: 'xem-giay-to' });
  readonly #preview = element('div', { className: 'screen-only paper-tools' });
  #session: Session;
  #taken: readonly Taken[] = [];
  /** Form of the paper that is looked at. */
  #shown = '';

  /** `place` holds the sheets on the page; `name` is of the topic, for files. */
  constructor(sheets: Sheets, place: HTMLElement, session: Session, say: (sentence: string) => void) {
    this.#sheets = sheets;
    this.#place = place;
    this.#session = session;
    this.#say = say;
    this.chooser = new PaperChooser(sheets.all, () => this.draw(this.#session));
    const book = button('button is-quiet', () => void this.#make(() => this.#book()));
    book.textContent = PAPER_DESK.wordBook;
    const zip = button('button is-quiet', () => void this.#make(() => this.#zip()));
    zip.textContent = PAPER_DESK.wordZip;
    this.#print.hidden = typeof window.print !== 'function';
    this.buttons = [this.#print, book, zip];
    this.#buildPreview();
    window.addEventListener('beforeprint', () => this.#addCopies());
  }

  draw(session: Session): void {
    this.#session = session;
    const { choice } = this.chooser;
    const taken: Taken[] = [];
    for (const sheet of this.#sheets.all) {
      const paper = this.#sheets.fill(sheet, session);
      const copies = copiesNeeded(sheet.form, sheet.template, choice, session);
      const print = printed(paper, sheet.template, copies, choice.isTwoSided);
      const isIn = isTaken(sheet.form, sheet.template, choice, session);
      this.chooser.show(sheet.form, { isTaken: isIn, copies, pages: print.pages });
      if (isIn) taken.push({ sheet, paper, print });
    }
    this.#taken = taken;
    const sheets = taken.reduce((sum, { print }) => sum + print.sheets, 0);
    this.total.textContent = taken.length > 0 ? PAPER_DESK.total(taken.length, sheets) : PAPER_DESK.none;
    this.#print.textContent = PAPER_DESK.print(sheets);
    for (const each of this.buttons) each.disabled = taken.length === 0;
    this.#fillPlace();
    this.#fillPick();
  }

  #buildPreview(): void {
    const line = element('p', { className: 'session-field' });
    line.append(element('label', { htmlFor: this.#pick.id, textContent: PAPER_DESK.preview }), this.#pick);
    this.#pick.addEventListener('change', () => this.#show(this.#pick.value));
    const row = element('p', { className: 'button-row' });
    const alone = button('button is-quiet', () => this.#printAlone());
    alone.textContent = PAPER_DESK.printOne;
    alone.hidden = this.#print.hidden;
    const word = button('button is-quiet', () => void this.#make(() => this.#one()));
    word.textContent = PAPER_DESK.wordOne;
    row.append(alone, word);
    this.#preview.append(line, element('p', { className: 'small paper-note' }), row);
  }

  #fillPlace(): void {
    this.#place.replaceChildren(
      ...this.#taken.map(({ sheet: { form }, print: { document: paper, pages } }) => {
        const item = element('section', { className: 'paper-item', id: form, ariaLabel: paper.title });
        item.classList.toggle('is-odd', this.chooser.choice.isTwoSided && pages % 2 === 1);
        item.innerHTML = Sheets.html(paper);
        return item;
      }),
    );
  }

  #fillPick(): void {
    this.#pick.replaceChildren(
      ...this.#taken.map(({ sheet }) =>
        element('option', { value: sheet.form, textContent: sheet.template.title }),
      ),
    );
    const isStill = this.#taken.some(({ sheet }) => sheet.form === this.#shown);
    this.#show(isStill ? this.#shown : (this.#taken[0]?.sheet.form ?? ''));
  }

  #show(form: string): void {
    this.#shown = form;
    this.#pick.value = form;
    const taken = this.#taken.find(({ sheet }) => sheet.form === form);
    for (const item of this.#place.children) item.classList.toggle('is-shown', item.id === form);
    const note = this.#preview.querySelector('.paper-note');
    if (note) note.textContent = taken?.sheet.template.source.note ?? '';
    const item = this.#place.querySelector(`[id="${form}"]`);
    if (item) item.prepend(this.#preview);
    else this.#preview.remove();
  }

  /** Each copy is a sheet of its own in print; on the screen one is enough. */
  #addCopies(): void {
    for (const copy of this.#place.querySelectorAll('.paper-copy')) copy.remove();
    for (const { sheet, print } of this.#taken) {
      const item = this.#place.querySelector(`[id="${sheet.form}"]`);
      for (let copy = 1; copy < print.times; copy += 1) {
        const more = element('div', {
          className: item?.classList.contains('is-odd') ? 'paper-copy is-odd' : 'paper-copy',
        });
        more.innerHTML = Sheets.html(print.document);
        item?.append(more);
      }
    }
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

  async #make(file: () => Promise<{ blob: Blob; name: string } | undefined>): Promise<void> {
    this.#say(SESSION_FORM.making);
    try {
      const made = await file();
      if (!made) return;
      giveFile(made.blob, made.name);
      this.#say(SESSION_FORM.made(made.name));
    } catch {
      this.#say(SESSION_FORM.makeFault);
    }
  }

  async #book() {
    const { wordBook } = await import('./word-files.ts');
    const title = this.#sheets.topic?.title ?? PAPER_DESK.choose;
    const blob = await wordBook(
      this.#taken.map(({ paper }) => paper),
      title,
    );
    return { blob, name: `${PAPER_DESK.bookName}-${this.#topicName}.docx` };
  }

  /** The files in the order of use, which their names keep in any folder. */
  async #zip() {
    const { wordZip } = await import('./word-files.ts');
    const named = this.#taken.map(
      ({ sheet, paper }, index) => [`${String(index + 1).padStart(2, '0')}-${sheet.file}`, paper] as const,
    );
    return { blob: await wordZip(new Map(named)), name: `${PAPER_DESK.bookName}-${this.#topicName}.zip` };
  }

  async #one() {
    const taken = this.#taken.find(({ sheet }) => sheet.form === this.#shown);
    if (!taken) return undefined;
    const { wordFile } = await import('./word-files.ts');
    return { blob: await wordFile(taken.paper), name: `${taken.sheet.file}.docx` };
  }

  /** The name of the topic as its files carry it behind the name of their form. */
  get #topicName(): string {
    const [first] = this.#sheets.all;
    return first ? first.file.slice(first.form.length + 1) : '';
  }
}

function button(className: string, press: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button', className });
  made.addEventListener('click', press);
  return made;
}
