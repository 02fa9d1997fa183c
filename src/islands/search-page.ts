import { SEARCH_TEXT } from '../text/search.ts';
import { markedText } from './search/marked-text.ts';
import { part } from './search/part.ts';
import { loadPagefind, type PagefindAnswer, type PagefindPage } from './search/pagefind.ts';

/** Keys come in bursts; one search after the last of them is enough. */
const DEBOUNCE_MS = 120;
const MOST_RESULTS = 30;

/** `<search-page>`: the search of /tim-kiem/. The question and the filter live in the address. */
class SearchPage extends HTMLElement {
  #timer = 0;
  /** Number of the newest search; an older answer that comes late is dropped. */
  #latest = 0;

  connectedCallback(): void {
    const form = part(this, 'form', HTMLFormElement);
    form.hidden = false;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#search();
    });
    this.#input.addEventListener('input', () => this.#searchSoon());
    this.#filters.addEventListener('change', () => void this.#search());
    window.addEventListener('popstate', this.#readAddress);
    this.#readAddress();
  }

  disconnectedCallback(): void {
    window.removeEventListener('popstate', this.#readAddress);
    clearTimeout(this.#timer);
  }

  get #input(): HTMLInputElement {
    return part(this, 'input[type=search]', HTMLInputElement);
  }

  get #filters(): HTMLFieldSetElement {
    return part(this, 'fieldset', HTMLFieldSetElement);
  }

  #readAddress = (): void => {
    const address = new URL(location.href).searchParams;
    this.#input.value = address.get('q') ?? '';
    for (const radio of this.#radios()) radio.checked = radio.value === (address.get('loai') ?? '');
    void this.#search();
  };

  #writeAddress(query: string, kind: string): void {
    const address = new URL(location.href);
    address.search = new URLSearchParams({
      ...(query && { q: query }),
      ...(kind && { loai: kind }),
    }).toString();
    history.replaceState(null, '', address);
  }

  #radios(): NodeListOf<HTMLInputElement> {
    return this.#filters.querySelectorAll('input[type=radio]');
  }

  #searchSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.#search(), DEBOUNCE_MS);
  }

  async #search(): Promise<void> {
    clearTimeout(this.#timer);
    const number = (this.#latest += 1);
    const query = this.#input.value.normalize('NFC').trim();
    const kind = [...this.#radios()].find(({ checked }) => checked)?.value ?? '';
    this.#writeAddress(query, kind);
    if (query === '') {
      this.#show(SEARCH_TEXT.typeToSearch);
      return;
    }
    try {
      const pagefind = await loadPagefind(this.dataset['base'] ?? '/');
      const everywhere = await pagefind.search(query);
      const answer = kind ? await pagefind.search(query, { filters: { kind } }) : everywhere;
      const pages = await readPages(answer);
      if (number === this.#latest) this.#showAnswer(query, everywhere, answer, pages);
    } catch {
      if (number === this.#latest) this.#showFault();
    }
  }

  #showAnswer(
    query: string,
    everywhere: PagefindAnswer,
    answer: PagefindAnswer,
    pages: PagefindPage[],
  ): void {
    this.#showCounts(everywhere);
    if (everywhere.results.length === 0) {
      this.#show(SEARCH_TEXT.nothing(query), SEARCH_TEXT.nothingAdvice);
    } else if (answer.results.length === 0) {
      this.#show(SEARCH_TEXT.nothingInKind);
    } else {
      this.#show(SEARCH_TEXT.found(answer.results.length), '', pages.map(resultItem));
    }
  }

  #showCounts({ filters, results }: PagefindAnswer): void {
    for (const radio of this.#radios()) {
      const count = radio.value ? (filters['kind']?.[radio.value] ?? 0) : results.length;
      const place = radio.labels?.[0]?.querySelector('[data-part=count]');
      if (place) place.textContent = `(${count})`;
    }
    this.#filters.hidden = results.length === 0;
  }

  #showFault(): void {
    this.#filters.hidden = true;
    this.#show(SEARCH_TEXT.fault, this.dataset['faultAdvice']);
  }

  /** The list of every page stands below whenever there is no result to show. */
  #show(status: string, advice = '', items: HTMLLIElement[] = []): void {
    part(this, '[role=status]', HTMLElement).textContent = status;
    const adviceLine = part(this, '[data-part=advice]', HTMLElement);
    adviceLine.textContent = advice;
    adviceLine.hidden = advice === '';
    part(this, 'ol', HTMLElement).replaceChildren(...items);
    part(this, '[data-part=every-page]', HTMLElement).hidden = items.length > 0;
  }
}

/** A page whose text cannot be loaded is left out; if none can be, that is a fault. */
async function readPages({ results }: PagefindAnswer): Promise<PagefindPage[]> {
  const read = await Promise.allSettled(results.slice(0, MOST_RESULTS).map((result) => result.data()));
  const pages = read.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []));
  if (results.length > 0 && pages.length === 0) throw new Error('No page of the search index can be read.');
  return pages;
}

function resultItem(page: PagefindPage): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = page.url;
  link.textContent = page.meta['title'] ?? page.url;
  const excerpt = document.createElement('p');
  excerpt.append(...markedText(page.excerpt));
  item.append(link, excerpt);
  return item;
}

customElements.define('search-page', SearchPage);
