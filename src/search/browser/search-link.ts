/**
 * `<search-link>`: turns the header's link to the search page into a search over this page, by click, `/` or
 * Ctrl+K. The search itself is loaded on first use; where it cannot be, the link does what links do.
 */
class SearchLink extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', this.#onClick);
    document.addEventListener('keydown', this.#onKey);
  }

  disconnectedCallback(): void {
    document.removeEventListener('keydown', this.#onKey);
  }

  readonly #onClick = (event: MouseEvent): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void this.#open();
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    const isSlash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey;
    const isCtrlK = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey;
    if (!isCtrlK && (!isSlash || isTyping(event.target))) return;
    event.preventDefault();
    void this.#open();
  };

  async #open(): Promise<void> {
    const page = this.querySelector('a')?.href ?? '/tim-kiem/';
    try {
      const { openSearchBox } = await import('./search-box.ts');
      await openSearchBox(this.dataset['base'] ?? '/');
    } catch {
      location.assign(page);
    }
  }
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))
  );
}

customElements.define('search-link', SearchLink);
