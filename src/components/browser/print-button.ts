/** `<print-button>`: shows its button where the browser can print on demand. */
class PrintButton extends HTMLElement {
  connectedCallback(): void {
    // Not canPrint(): a file that papers share would be one more request of every page.
    this.hidden = typeof window.print !== 'function';
    this.querySelector('button')?.addEventListener('click', () => window.print());
  }
}

customElements.define('print-button', PrintButton);
