import { BASE } from '../../site/browser/base.ts';
import { href } from '../../site/href.ts';
import { askedPage } from './asked-page.ts';

/** `<feedback-links>`: where a page is asked for, its links carry that page along. */
class FeedbackLinks extends HTMLElement {
  connectedCallback(): void {
    void this.#fill();
  }

  async #fill(): Promise<void> {
    const page = await askedPage();
    const title = this.querySelector<HTMLAnchorElement>('[data-part=title]');
    if (!page || !title) return;
    title.textContent = page.title;
    title.href = href(page.path, BASE);
    title.closest('p')?.removeAttribute('hidden');
    for (const link of this.querySelectorAll<HTMLAnchorElement>('[data-takes]')) {
      const name = link.dataset['takes'];
      if (name === 'path') link.href += `?trang=${page.path}`;
      else link.href += `&${name}=${encodeURIComponent(page.address)}`;
    }
  }
}

customElements.define('feedback-links', FeedbackLinks);
