/** `<page-contents>`: unfolds the table of contents where it has a column of its own (layout.css). */
class PageContents extends HTMLElement {
  connectedCallback(): void {
    const details = this.querySelector('details');
    if (details && window.matchMedia('(min-width: 62rem)').matches) details.open = true;
  }
}

customElements.define('page-contents', PageContents);
