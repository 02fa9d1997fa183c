import type { RankedPage } from '../search/rank.ts';
import { SEARCH_TEXT } from '../text/search.ts';
import { Asker } from './search/asker.ts';
import type { EngineAnswer } from './search/engine.ts';
import { Filters, fits } from './search/filters.ts';
import { part } from './search/part.ts';
import { forgetQueries, recentQueries, rememberQuery } from './search/recent.ts';
import { resultItem } from './search/result-item.ts';
import { resultView } from './search/result-view.ts';

const MOST_RESULTS = 30;
/** A query left standing this long was meant; it goes into the list of recent ones. */
const REMEMBER_MS = 2500;

/** `<search-page>`: the search of /tim-kiem/. The question and the filters live in the address. */
class SearchPage extends HTMLElement {
  readonly #asker = new Asker(
    this.dataset['base'] ?? '/',
    (answer, typed) => this.#showAnswer(answer, typed),
    () => this.#showFault(),
  );
  #answer: EngineAnswer | undefined;
  #rememberTimer = 0;

  connectedCallback(): void {
    this.#form.hidden = false;
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#ask();
    });
    this.#form.addEventListener('change', ({ target }) => {
      if (target !== this.#input) this.#showFiltered();
    });
    this.#input.addEventListener('input', () => {
      if (this.#input.value.trim() === '') this.#ask();
      else this.#asker.askSoon(this.#input.value);
    });
    part(this, '[data-part=forget]', HTMLButtonElement).addEventListener('click', () => {
      forgetQueries();
      this.#showRecent();
    });
    window.addEventListener('popstate', this.#readAddress);
    this.#readAddress();
  }

  disconnectedCallback(): void {
    window.removeEventListener('popstate', this.#readAddress);
    this.#asker.cancel();
  }

  get #form(): HTMLFormElement {
    return part(this, 'form', HTMLFormElement);
  }

  get #input(): HTMLInputElement {
    return part(this, 'input[type=search]', HTMLInputElement);
  }

  get #filters(): Filters {
    return new Filters(this.#form);
  }

  readonly #readAddress = (): void => {
    const { q = '', ...choice } = Object.fromEntries(new URL(location.href).searchParams);
    this.#input.value = q;
    this.#filters.choice = choice;
    this.#ask();
  };

  #writeAddress(): void {
    const typed = this.#input.value.trim();
    const address = new URL(location.href);
    address.search = new URLSearchParams({ ...(typed && { q: typed }), ...this.#filters.choice }).toString();
    history.replaceState(null, '', address);
  }

  #ask(): void {
    const typed = this.#input.value;
    if (typed.trim() !== '') {
      void this.#asker.ask(typed);
      return;
    }
    this.#asker.cancel();
    this.#answer = undefined;
    this.#writeAddress();
    this.#show({ status: SEARCH_TEXT.typeToSearch });
    this.#showRecent();
  }

  #showAnswer(answer: EngineAnswer, typed: string): void {
    this.#answer = answer;
    clearTimeout(this.#rememberTimer);
    if (answer.found.length > 0) {
      this.#rememberTimer = window.setTimeout(() => rememberQuery(typed.trim()), REMEMBER_MS);
    }
    this.#showFiltered();
  }

  /** Shows the answer at hand, narrowed by the filters. */
  #showFiltered(): void {
    this.#writeAddress();
    if (!this.#answer) return;
    const { found, near, query, isPartial } = this.#answer;
    const filters = this.#filters;
    filters.count(found.map(({ page }) => page.entry));
    const { choice } = filters;
    const fitting = found.filter(({ page }) => fits(page.entry, choice));
    const note = isPartial ? SEARCH_TEXT.partial : '';
    if (found.length === 0) {
      const status = isPartial ? SEARCH_TEXT.partial : SEARCH_TEXT.nothing(this.#input.value.trim());
      this.#show({ status, advice: SEARCH_TEXT.nothingAdvice, near: this.#items(near) });
    } else if (fitting.length === 0) {
      this.#show({ status: SEARCH_TEXT.nothingFiltered, hasFilters: true });
    } else {
      this.#show({
        status: SEARCH_TEXT.found(fitting.length),
        advice: note,
        items: this.#items(fitting),
        hasFilters: true,
      });
    }
    this.#showRepair(query.repaired);
  }

  #items(pages: readonly RankedPage[]): HTMLLIElement[] {
    const { query } = this.#answer ?? {};
    if (!query) return [];
    return pages
      .slice(0, MOST_RESULTS)
      .map((page) => resultItem(resultView(page, query, this.dataset['base'] ?? '/')));
  }

  #showFault(): void {
    this.#answer = undefined;
    this.#show({ status: SEARCH_TEXT.fault, advice: this.dataset['faultAdvice'] ?? '' });
  }

  /** The list of every page stands below whenever there is no result to show. */
  #show(view: {
    status: string;
    advice?: string;
    items?: HTMLLIElement[];
    near?: HTMLLIElement[];
    hasFilters?: boolean;
  }): void {
    const { status, advice = '', items = [], near = [], hasFilters = false } = view;
    part(this, '[role=status]', HTMLElement).textContent = status;
    const adviceLine = part(this, '[data-part=advice]', HTMLElement);
    adviceLine.textContent = advice;
    adviceLine.hidden = advice === '';
    part(this, '[data-part=found]', HTMLElement).replaceChildren(...items);
    part(this, '[data-part=near] ul', HTMLElement).replaceChildren(...near);
    this.#toggle('near', this.#answer?.found.length === 0 && near.length > 0);
    this.#toggle('ask', this.#answer?.found.length === 0);
    this.#toggle('filters', hasFilters);
    this.#toggle('every-page', items.length === 0);
    this.#toggle('recent', false);
    this.#toggle('repair', false);
  }

  #showRepair(repaired: string | undefined): void {
    this.#toggle('repair', repaired !== undefined);
    const link = part(this, '[data-part=repair] a', HTMLAnchorElement);
    link.textContent = repaired ?? '';
    link.href = `?${new URLSearchParams({ q: repaired ?? '' }).toString()}`;
  }

  #showRecent(): void {
    const queries = recentQueries();
    this.#toggle('recent', queries.length > 0);
    part(this, '[data-part=recent] ul', HTMLElement).replaceChildren(
      ...queries.map((query) => {
        const item = document.createElement('li');
        const link = document.createElement('a');
        link.href = `?${new URLSearchParams({ q: query }).toString()}`;
        link.textContent = query;
        item.append(link);
        return item;
      }),
    );
  }

  #toggle(name: string, isShown: boolean): void {
    part(this, `[data-part=${name}]`, HTMLElement).hidden = !isShown;
  }
}

customElements.define('search-page', SearchPage);
