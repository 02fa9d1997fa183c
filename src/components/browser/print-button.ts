/** `<print-button>`: shows its button where the browser can print on demand. */
class PrintButton extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false;
    this.querySelector('button')?.addEventListener('click', () => window.print());
  }
}

customElements.define('print-button', PrintButton);

// “Chỉ in giấy này” is a link to its sheet, which leaves the others out in print; then it prints.
document.addEventListener('click', ({ target }) => {
  if (target instanceof Element && target.closest('.paper-print-one')) setTimeout(() => window.print());
});

// Folded sections are part of the page; paper cannot unfold them.
window.addEventListener('beforeprint', () => {
  const printed = document.querySelectorAll<HTMLDetailsElement>('main details:not(.screen-only *)');
  for (const details of printed) details.open = true;
});
