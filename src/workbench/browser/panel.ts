import { BLANK_SESSION } from '../../papers/fill/blank-session.ts';
import type { Session } from '../../schema/session.ts';
import { todayInVietnam } from '../../model/today.ts';
import { noticesOf } from '../session-notices.ts';
import { withheld } from '../withheld.ts';
import { inputOf, isBlank, readInput } from '../session-input.ts';
import { SessionStore, type Kept } from '../../device/session-store.ts';
import stylesheet from '../../styles/session-form.css?url';
import { SESSION_FORM } from '../../text/session-form.ts';
import { element } from './element.ts';
import { DocumentRows } from './document-rows.ts';
import { FormView } from './form-view.ts';
import { NoticeList } from './notice-list.ts';
import { OneSheet } from './one-sheet.ts';
import type { DeskParts, PaperDesk } from './paper-desk.ts';
import { Sheets } from './sheets.ts';

const PAUSE_MS = 400;

/** Puts the form into its folded section. Where it cannot be loaded, says so and throws: opening again tries again. */
export async function openPanel(host: HTMLElement): Promise<void> {
  const details = host.querySelector('details');
  if (!details) return;
  details.querySelector('.session-fault')?.remove();
  try {
    const place = document.querySelector<HTMLElement>('.paper-set');
    const [sheets, desk] = await Promise.all([
      Sheets.of(host),
      place ? import('./paper-desk.ts') : undefined,
      addStylesheet(),
    ]);
    const { form, status } = new Panel(
      sheets,
      place && desk ? (parts) => new desk.PaperDesk({ sheets, place, ...parts }) : undefined,
    );
    details.append(form);
    // Outside the fold: sheets filled from this device's memory say so while the form is closed.
    host.append(status);
  } catch (fault) {
    const textContent = SESSION_FORM.loadFault;
    details.append(element('p', { className: 'session-fault', role: 'alert', textContent }));
    throw fault;
  }
}

/** Resolves when the look of the form is here; also when it cannot be had, for it works without. */
function addStylesheet(): Promise<unknown> {
  const link = element('link', { rel: 'stylesheet', href: stylesheet });
  return new Promise((done) => {
    link.addEventListener('load', done);
    link.addEventListener('error', done);
    document.head.append(link);
  });
}

class Panel {
  readonly #store = new SessionStore(() => localStorage);
  /** Until the tab is closed: a reload, or a phone that throws the page out, loses nothing that was typed. */
  readonly #tab = new SessionStore(() => sessionStorage);
  readonly #sheets: Sheets;
  readonly #documents: DocumentRows;
  readonly #view: FormView;
  readonly #notices: NoticeList;
  /** What shows the session on paper: the papers of a topic, or the sheet of one form. */
  readonly #paper: PaperDesk | OneSheet;
  /** What the form does not ask for is kept as it was. */
  #session: Session = BLANK_SESSION;
  #timer = 0;

  /** `openDesk`: on the page of a topic's papers. */
  constructor(sheets: Sheets, openDesk?: (parts: Pick<DeskParts, 'say' | 'chosen'>) => PaperDesk) {
    this.#sheets = sheets;
    this.#documents = new DocumentRows(sheets.numbered);
    const say = (sentence: string) => this.#say(sentence);
    const desk = openDesk?.({ say, chosen: (forms) => this.#documents.ask(forms) });
    this.#paper = desk ?? new OneSheet(sheets, say);
    this.#view = new FormView(
      this.#documents.fieldset,
      desk && { before: desk.chooser.fieldset, buttons: desk.buttons, bar: desk.bar },
    );
    this.#notices = new NoticeList(this.#view.notices, () => this.#show(this.#session));
    this.#paper.draw(BLANK_SESSION, false);
    this.#start(this.#store.read(), this.#tab.read());
    const { form, remember, clear } = this.#view;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#update();
    });
    form.addEventListener('input', ({ target }) => {
      if (target === remember) return;
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => this.#update(), PAUSE_MS);
    });
    // What was typed last is on the page before it is printed or left.
    form.addEventListener('change', ({ target }) => {
      if (target !== remember) this.#update();
    });
    window.addEventListener('beforeprint', () => this.#update());
    remember.addEventListener('change', () => this.#remember());
    clear.addEventListener('click', () => this.#clear());
  }

  get form(): HTMLFormElement {
    return this.#view.form;
  }

  get status(): HTMLElement {
    return this.#view.status;
  }

  #start(kept: Kept, ofTab: Kept): void {
    const { remember } = this.#view;
    remember.checked = kept.state === 'kept';
    // What was typed in this tab is newer than what the device keeps.
    const known = ofTab.state === 'kept' ? ofTab : kept;
    if (known.state === 'kept') {
      this.#view.input = inputOf(this.#view.fields, known.session);
      this.#documents.show(known.session.documents);
      this.#show(known.session);
      this.#say(kept.state === 'kept' ? SESSION_FORM.filledFromDevice : SESSION_FORM.filledFromTab);
    }
    if (kept.state === 'kept' || kept.state === 'none') return;
    remember.disabled = kept.state !== 'unreadable';
    this.#warn(SESSION_FORM.notes[kept.state]);
  }

  #update(): void {
    clearTimeout(this.#timer);
    const { session: typed, problems } = readInput(this.#view.fields, this.#view.input, this.#session);
    const session: Session = { ...typed, documents: this.#documents.read(this.#session.documents) };
    const count = this.#view.showProblems(problems);
    if (count > 0) this.#say(SESSION_FORM.problems(count));
    if (JSON.stringify(session) === JSON.stringify(this.#session)) return;
    this.#show(session);
    if (count === 0) this.#say(SESSION_FORM.updated);
    this.#tab.write(session);
    if (this.#view.remember.checked) this.#keep();
  }

  #show(session: Session): void {
    this.#session = session;
    const today = todayInVietnam(new Date());
    const { topic, numbered: forms } = this.#sheets;
    const notices = noticesOf(session, { today, topic, forms });
    this.#notices.show(notices);
    const { session: printed, hidesPastDeadlines } = withheld(session, notices, this.#notices.kept);
    this.#sheets.notBefore = hidesPastDeadlines ? today : undefined;
    this.#paper.draw(printed, !isBlank(session));
  }

  #remember(): void {
    if (this.#view.remember.checked) {
      this.#update();
      if (this.#keep()) this.#say(SESSION_FORM.remembered);
    } else {
      this.#say(this.#store.clear() ? SESSION_FORM.forgotten : SESSION_FORM.clearFault);
    }
  }

  #keep(): boolean {
    const isKept = this.#store.write(this.#session);
    this.#view.remember.checked = isKept;
    this.#warn(isKept ? '' : SESSION_FORM.notes.full);
    return isKept;
  }

  #clear(): void {
    clearTimeout(this.#timer);
    const { remember, fields } = this.#view;
    this.#view.input = inputOf(fields, BLANK_SESSION);
    this.#documents.show();
    this.#notices.kept.clear();
    this.#view.showProblems(new Map());
    this.#show(BLANK_SESSION);
    this.#tab.clear();
    const isBlocked = this.#store.read().state === 'blocked';
    const isCleared = isBlocked || this.#store.clear();
    remember.checked = false;
    remember.disabled = isBlocked;
    if (!isBlocked) this.#warn('');
    this.#say(isCleared ? SESSION_FORM.cleared : SESSION_FORM.clearFault);
  }

  #say(sentence: string): void {
    this.#view.status.textContent = sentence;
  }

  #warn(sentence: string): void {
    this.#view.note.textContent = sentence;
    this.#view.note.hidden = sentence === '';
  }
}
