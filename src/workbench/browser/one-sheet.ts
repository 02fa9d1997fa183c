import type { PaperDocument } from '../../papers/define/blocks.ts';
import type { Session } from '../../schema/session.ts';
import { SESSION_FORM } from '../../text/session-form.ts';
import { element } from './element.ts';
import { giveFile } from './give-file.ts';
import { Sheets } from './sheets.ts';

const FILE = /(?<name>[^/]+)\.(?<kind>docx|pdf)$/u;
const kindOf = ({ pathname }: HTMLAnchorElement) => FILE.exec(pathname)?.groups?.['kind'];

/** The page of one form: its sheet is drawn again with what is known, its Word file made with it. */
export class OneSheet {
  readonly #sheets: Sheets;
  /** What the Word file is made of: on the device, also where nothing is filled in and no network gives the blank one. */
  #paper: PaperDocument | undefined;
  /** Of the Word file, without extension; empty: the name that the blank one has on the site. */
  #fileName = '';

  constructor(sheets: Sheets, say: (sentence: string) => void) {
    this.#sheets = sheets;
    document.querySelector('main')?.addEventListener('click', (event) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      const paper = this.#paper;
      if (!paper || !link || kindOf(link) !== 'docx') return;
      event.preventDefault();
      void giveFile(say, async () => {
        const { wordFile } = await import('./word-files.ts');
        return wordFile(paper, this.#fileName || nameAt(link));
      });
    });
  }

  /** `isFilled`: something is known, so that the blank files of the site are no longer what is shown. */
  draw(session: Session, isFilled: boolean): void {
    const [sheet] = this.#sheets.all;
    if (!sheet) return;
    const paper = this.#sheets.fill(sheet, session);
    const article = document.querySelector('article.paper');
    if (article) article.outerHTML = Sheets.html(paper);
    this.#paper = paper;
    this.#fileName = isFilled ? sheet.file : '';
    for (const link of document.querySelectorAll<HTMLAnchorElement>('main a')) label(link, isFilled);
  }
}

/** Name of the file at the address of a link, without extension. */
const nameAt = ({ pathname }: HTMLAnchorElement) => FILE.exec(pathname)?.groups?.['name'] ?? '';

/** Says behind a link whether its file is filled in. */
function label(link: HTMLAnchorElement, isFilled: boolean): void {
  const kind = kindOf(link);
  if (kind === undefined) return;
  link.querySelector('.session-file-note')?.remove();
  if (!isFilled) return;
  const textContent = kind === 'pdf' ? SESSION_FORM.blankFile : SESSION_FORM.filledFile;
  link.firstChild?.after(element('span', { className: 'session-file-note', textContent }));
}
