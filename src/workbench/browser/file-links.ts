import type { Session } from '../../schema/session.ts';
import { SESSION_FORM } from '../../text/session-form.ts';
import { element } from './element.ts';
import { giveFile } from './give-file.ts';
import type { Sheets } from './sheets.ts';

const FILE = /[^/]+\.(?<kind>docx|pdf)$/u;
const kindOf = ({ pathname }: HTMLAnchorElement) => FILE.exec(pathname)?.groups?.['kind'];

/** The links to files on the page of a form: while details are filled in, its Word file is made here with them. */
export class FileLinks {
  readonly #sheets: Sheets;
  readonly #say: (sentence: string) => void;
  #session: Session | undefined;

  constructor(sheets: Sheets, say: (sentence: string) => void) {
    this.#sheets = sheets;
    this.#say = say;
    document.querySelector('main')?.addEventListener('click', (event) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      if (!this.#session || !link || kindOf(link) !== 'docx') return;
      event.preventDefault();
      void this.#make(this.#session);
    });
  }

  /** `undefined`: nothing is filled in, the files of the site are given as they are. */
  set session(session: Session | undefined) {
    this.#session = session;
    for (const link of document.querySelectorAll<HTMLAnchorElement>('main a')) {
      const kind = kindOf(link);
      if (kind === undefined) continue;
      link.querySelector('.session-file-note')?.remove();
      if (!session) continue;
      const textContent = kind === 'pdf' ? SESSION_FORM.blankFile : SESSION_FORM.filledFile;
      link.firstChild?.after(element('span', { className: 'session-file-note', textContent }));
    }
  }

  async #make(session: Session): Promise<void> {
    this.#say(SESSION_FORM.making);
    try {
      const { wordFile } = await import('./word-files.ts');
      for (const [name, paper] of this.#sheets.documents(session)) {
        giveFile(await wordFile(paper), `${name}.docx`);
        this.#say(SESSION_FORM.made(`${name}.docx`));
      }
    } catch {
      this.#say(SESSION_FORM.makeFault);
    }
  }
}
