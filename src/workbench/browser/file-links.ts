import type { Session } from '../../schema/session.ts';
import { SESSION_FORM } from '../../text/session-form.ts';
import { element } from './element.ts';
import type { Sheets } from './sheets.ts';

const FILE = /(?<name>[^/]+)\.(?<kind>docx|zip|pdf)$/u;

/** The links to files on this page: while details are filled in, Word files are made here with these details. */
export class FileLinks {
  readonly #sheets: Sheets;
  readonly #say: (sentence: string) => void;
  #session: Session | undefined;

  constructor(sheets: Sheets, say: (sentence: string) => void) {
    this.#sheets = sheets;
    this.#say = say;
    document.querySelector('main')?.addEventListener('click', (event) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      const { name, kind } = FILE.exec(link?.pathname ?? '')?.groups ?? {};
      if (!this.#session || name === undefined || kind === 'pdf') return;
      event.preventDefault();
      void this.#make(name, kind === 'zip', this.#session);
    });
  }

  /** `undefined`: nothing is filled in, the files of the site are given as they are. */
  set session(session: Session | undefined) {
    this.#session = session;
    for (const link of document.querySelectorAll<HTMLAnchorElement>('main a')) {
      const kind = FILE.exec(link.pathname)?.groups?.['kind'];
      if (kind === undefined) continue;
      link.querySelector('.session-file-note')?.remove();
      if (!session) continue;
      const textContent = kind === 'pdf' ? SESSION_FORM.blankFile : SESSION_FORM.filledFile;
      link.firstChild?.after(element('span', { className: 'session-file-note', textContent }));
    }
  }

  async #make(name: string, isZip: boolean, session: Session): Promise<void> {
    this.#say(SESSION_FORM.making);
    try {
      const { wordFile, wordFiles } = await import('./word-files.ts');
      const documents = this.#sheets.documents(session, isZip ? undefined : name);
      if (isZip) {
        this.#give(await wordFiles(documents), `${name}.zip`);
        return;
      }
      for (const [file, paper] of documents) this.#give(await wordFile(paper), `${file}.docx`);
    } catch {
      this.#say(SESSION_FORM.makeFault);
    }
  }

  #give(blob: Blob, fileName: string): void {
    const href = URL.createObjectURL(blob);
    element('a', { href, download: fileName }).click();
    // The browser reads the file after this turn; a minute is enough for the slowest.
    setTimeout(() => URL.revokeObjectURL(href), 60_000);
    this.#say(SESSION_FORM.made(fileName));
  }
}
