import { BASE } from '../../site/browser/base.ts';
import { href } from '../../site/href.ts';
import { askedPage } from './asked-page.ts';

/** `<feedback-slip>`: where a page is asked for, the slip names it and its code opens the way to write about it. */
class FeedbackSlip extends HTMLElement {
  connectedCallback(): void {
    void this.#fill();
  }

  async #fill(): Promise<void> {
    const page = await askedPage();
    if (!page) return;
    const { qrCode } = await import('../../papers/draw/qr-code.ts');
    const address = `${new URL(href('/gop-y/', BASE), page.address).href}?trang=${page.path}`;
    const { size, path } = qrCode(address);
    const part = (name: string) => this.querySelector(`[data-part=${name}]`);
    part('title')?.replaceChildren(page.title);
    part('title')?.classList.remove('paper-dots');
    part('address')?.replaceChildren(page.address);
    part('code-address')?.replaceChildren(address);
    const svg = this.querySelector('svg');
    svg?.setAttribute('viewBox', `0 0 ${size} ${size}`);
    svg?.querySelector('path')?.setAttribute('d', path);
    const label = svg?.getAttribute('aria-label') ?? '';
    svg?.setAttribute(
      'aria-label',
      label.replace(/https?:\S+$/u, () => address),
    );
  }
}

customElements.define('feedback-slip', FeedbackSlip);
