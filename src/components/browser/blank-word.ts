import { isInsideApp } from '../../workbench/browser/inside-app.ts';

/** True where a link to a file may lead nowhere: inside another app, or where pages come from a copy on the device. */
const mayFail = () =>
  isInsideApp() || ('serviceWorker' in navigator && navigator.serviceWorker.controller !== null);

/** `<blank-word data-form>`: a click on the blank Word file of a form, where its link alone may not give it. */
class BlankWord extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', (event) => {
      const link =
        event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href$=".docx"]') : null;
      if (!link || !mayFail()) return;
      event.preventDefault();
      void this.#give(link.href);
    });
  }

  async #give(href: string): Promise<void> {
    try {
      const { giveBlankWord } = await import('../../workbench/browser/blank-word-file.ts');
      await giveBlankWord(href, this.dataset['form'] ?? '', (sentence) => {
        const status = this.querySelector('[role=status]');
        if (status) status.textContent = sentence;
      });
    } catch {
      location.assign(href);
    }
  }
}

customElements.define('blank-word', BlankWord);
