import type { Session } from '../../schema/session.ts';
import { FileLinks } from './file-links.ts';
import { Sheets } from './sheets.ts';

/** The page of one form: its sheet is drawn again with what is known, its Word file made with it. */
export class OneSheet {
  readonly #sheets: Sheets;
  readonly #links: FileLinks;

  constructor(sheets: Sheets, say: (sentence: string) => void) {
    this.#sheets = sheets;
    this.#links = new FileLinks(sheets, say);
  }

  /** `isFilled`: something is known, so that the blank files of the site are no longer what is shown. */
  draw(session: Session, isFilled: boolean): void {
    const [sheet] = this.#sheets.all;
    const article = document.querySelector('article.paper');
    if (sheet && article) article.outerHTML = Sheets.html(this.#sheets.fill(sheet, session));
    this.#links.session = isFilled ? session : undefined;
  }
}
