/** True where a page can ask for print: some browsers inside other apps have no such call. */
const canPrint = typeof window.print === 'function';

/** `<print-button>`: shows its button where the browser can print on demand, and prints the whole page. */
class PrintButton extends HTMLElement {
  connectedCallback(): void {
    this.hidden = !canPrint;
    this.querySelector('button')?.addEventListener('click', () => {
      choose();
      window.print();
    });
  }
}

customElements.define('print-button', PrintButton);

const MARK = 'data-prints';

/** Marks the one paper to print, or with none given every paper. */
function choose(item?: Element): void {
  for (const marked of document.querySelectorAll(`[${MARK}]`)) marked.removeAttribute(MARK);
  item?.setAttribute(MARK, '');
}

// “Chỉ in giấy này” leads to its sheet and prints it alone.
document.addEventListener('click', ({ target }) => {
  const link = target instanceof Element ? target.closest('.paper-print-one') : null;
  const item = link?.closest('.paper-item');
  if (!item) return;
  choose(item);
  setTimeout(() => {
    if (canPrint) window.print();
    // The reader is back on the page: from here on print means everything again. Phones tell that printing
    // has ended while they still draw the pages, so that event cannot be used.
    for (const type of ['pointerdown', 'pointermove', 'keydown']) {
      window.addEventListener(type, () => choose(), { once: true });
    }
  });
});

// Folded sections are part of the page; paper cannot unfold them.
window.addEventListener('beforeprint', () => {
  const printed = document.querySelectorAll<HTMLDetailsElement>('main details:not(.screen-only *)');
  for (const details of printed) details.open = true;
});
