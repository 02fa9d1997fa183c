import { addStylesheet } from './box-style.ts';
import { made } from './made.ts';
import { boxView, type BoxView } from './box-view.ts';
import type { SearchBox } from './search-box.ts';

/**
 * `<search-link>`: turns the header's link to the search page into a search over this page, by click, `/` or
 * Ctrl+K. The field opens at once and takes what is typed while the search is loaded, on first use; where it cannot
 * be, the link does what links do, and takes along what was typed.
 */
class SearchLink extends HTMLElement {
  #view: BoxView | undefined;
  #box: SearchBox | undefined;

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
    const isFirst = this.#view === undefined;
    const view = (this.#view ??= this.#made());
    if (!view.dialog.open) view.dialog.showModal();
    view.input.select();
    if (this.#box) this.#box.reopen();
    if (!isFirst) return;
    try {
      const { SearchBox } = await import('./search-box.ts');
      this.#box = new SearchBox(this.#base, view);
    } catch {
      this.#goToPage(view.input.value.trim());
    }
  }

  #goToPage(typed: string): void {
    const page = new URL(this.querySelector('a')?.href ?? '/tim-kiem/', location.href);
    if (typed !== '') page.searchParams.set('q', typed);
    location.assign(page);
  }

  /** Enter before the search is here asks the search page, as it does afterwards where nothing is chosen. */
  readonly #onEarlyEnter = (event: KeyboardEvent): void => {
    const typed = this.#view?.input.value.trim() ?? '';
    if (event.key !== 'Enter' || this.#box) return;
    event.preventDefault();
    this.#goToPage(typed);
  };

  get #base(): string {
    return this.dataset['base'] ?? '/';
  }

  #made(): BoxView {
    const view = boxView();
    view.input.addEventListener('keydown', this.#onEarlyEnter);
    document.body.append(view.dialog);
    void addStylesheet();
    preload(`${this.#base}pagefind/titles.json`);
    return view;
  }
}

/** The titles are asked for beside the code that reads them, not behind it. */
function preload(address: string): void {
  document.head.append(
    made('link', { rel: 'preload', as: 'fetch', crossorigin: 'anonymous', href: address }),
  );
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))
  );
}

customElements.define('search-link', SearchLink);
