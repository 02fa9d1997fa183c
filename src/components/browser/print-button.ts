/** `<print-button>`: shows its button where the browser can print on demand; some inside other apps cannot. */
class PrintButton extends HTMLElement {
  connectedCallback(): void {
    this.hidden = typeof window.print !== 'function';
    this.querySelector('button')?.addEventListener('click', () => window.print());
  }
}

customElements.define('print-button', PrintButton);
