import type { RankedPage } from '../rank/rank.ts';
import { SEARCH_TEXT } from '../../text/search.ts';
import { Asker } from './asker.ts';
import type { Engine, EngineAnswer } from './engine.ts';
import { Filters, fits } from './filters.ts';
import { part } from './part.ts';
import { forgetQueries, recentQueries, rememberQuery } from '../../device/browser/recent-queries.ts';
import { ResultList } from './result-list.ts';

const MOST_RESULTS = 30;
/** A query left standing this long was meant; it goes into the list of recent ones. */
const REMEMBER_MS = 2500;
const ADDRESS_MS = 800;
/** On a phone the filters would push every result off the screen: they stay folded until they are wanted. */
const ROOM_FOR_FILTERS = '(min-width: 48rem)';

/** `<search-page>`: the search of /tim-kiem/. The question and the filters live in the address. */
class SearchPage extends HTMLElement {
  readonly #asker = new Asker(
    this.dataset['base'] ?? '/',
    (answer, typed, engine) => this.#showAnswer(answer, typed, engine),
    () => this.#showFault(),
  );
  readonly #found = new ResultList(part(this, '[data-part=found]', HTMLElement), this.dataset['base'] ?? '/');
  #answer: EngineAnswer | undefined;
  #engine: Engine | undefined;
  #rememberTimer = 0;
  #addressTimer = 0;

  connectedCallback(): void {
    this.#form.hidden = false;
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#writeAddress();
      this.#ask();
    });
    this.#form.addEventListener('change', ({ target }) => {
      this.#writeAddress();
      if (target !== this.#input) this.#showFiltered();
    });
    this.#input.addEventListener('focus', () => this.#asker.prepare());
    this.#input.addEventListener('input', () => {
      if (this.#input.value.trim() === '') this.#ask();
      else this.#asker.askSoon(this.#input.value);
    });
    part(this, '[data-part=forget]', HTMLButtonElement).addEventListener('click', () => {
      forgetQueries();
      this.#showRecent();
    });
    // The list may be left by a result at any moment; the way back leads to the question.
    part(this, '[data-part=found]', HTMLElement).addEventListener('click', () => this.#writeAddress());
    window.addEventListener('popstate', this.#readAddress);
    this.#readAddress();
    const filters = part(this, '[data-part=filters]', HTMLDetailsElement);
    filters.open = matchMedia(ROOM_FOR_FILTERS).matches || Object.keys(this.#filters.choice).length > 0;
  }

  disconnectedCallback(): void {
    window.removeEventListener('popstate', this.#readAddress);
    clearTimeout(this.#addressTimer);
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
    // Whoever pressed Enter before the search was there has asked all the same.
    if (q.trim() !== '') rememberQuery(q.trim());
    this.#filters.choice = choice;
    this.#ask();
  };

  /** Browsers ask for the icons of a page anew whenever its address changes: it does once a question, not a key. */
  #writeAddressSoon(): void {
    clearTimeout(this.#addressTimer);
    this.#addressTimer = window.setTimeout(() => this.#writeAddress(), ADDRESS_MS);
  }

  #writeAddress(): void {
    clearTimeout(this.#addressTimer);
    const typed = this.#input.value.trim();
    const address = new URL(location.href);
    address.search = new URLSearchParams({ ...(typed && { q: typed }), ...this.#filters.choice }).toString();
    if (address.href !== location.href) history.replaceState(null, '', address);
  }

  #ask(): void {
    const typed = this.#input.value;
    if (typed.trim() !== '') {
      this.#asker.ask(typed);
      return;
    }
    this.#asker.cancel();
    this.#answer = undefined;
    this.#writeAddress();
    this.#show({ status: SEARCH_TEXT.typeToSearch });
    this.#showRecent();
  }

  #showAnswer(answer: EngineAnswer, typed: string, engine: Engine): void {
    this.#answer = answer;
    this.#engine = engine;
    clearTimeout(this.#rememberTimer);
    if (answer.found.length > 0 && answer.from !== 'titles') {
      this.#rememberTimer = window.setTimeout(() => rememberQuery(typed.trim()), REMEMBER_MS);
    }
    this.#showFiltered();
  }

  /** Shows the answer at hand, narrowed by the filters. */
  #showFiltered(): void {
    this.#writeAddressSoon();
    if (!this.#answer) return;
    const { found, isDoubtful, query, from } = this.#answer;
    this.#isBusy = from === 'titles';
    if (from === 'titles' && found.length === 0) return;
    const filters = this.#filters;
    filters.count(found.map(({ page }) => page.entry));
    const { choice } = filters;
    const fitting = found.filter(({ page }) => fits(page.entry, choice));
    const partial = from === 'titles-only' ? SEARCH_TEXT.partial : '';
    if (found.length === 0) {
      const status = partial || SEARCH_TEXT.nothing(this.#input.value.trim());
      this.#show({ status, advice: SEARCH_TEXT.nothingAdvice });
    } else if (fitting.length === 0) {
      this.#show({ status: SEARCH_TEXT.nothingFiltered, hasFilters: true });
    } else {
      // The number is said once, when it is final.
      const count = isDoubtful ? SEARCH_TEXT.doubtful : SEARCH_TEXT.found;
      const status = from === 'titles' ? '' : count(fitting.length);
      this.#show({ status, advice: partial, found: fitting, hasFilters: true });
    }
    this.#showRepair(query.repaired);
  }

  set #isBusy(isBusy: boolean) {
    part(this, '[data-part=found]', HTMLElement).setAttribute('aria-busy', String(isBusy));
  }

  #showFault(): void {
    this.#answer = undefined;
    this.#isBusy = false;
    this.#show({ status: SEARCH_TEXT.fault, advice: this.dataset['faultAdvice'] ?? '' });
  }

  /** The list of every page stands below whenever there is no result to show. */
  #show(view: {
    status: string;
    advice?: string;
    found?: readonly RankedPage[];
    hasFilters?: boolean;
  }): void {
    const { status, advice = '', found = [], hasFilters = false } = view;
    part(this, '[role=status]', HTMLElement).textContent = status;
    const adviceLine = part(this, '[data-part=advice]', HTMLElement);
    adviceLine.textContent = advice;
    adviceLine.hidden = advice === '';
    const { query = { words: [], rewrites: [] }, from } = this.#answer ?? {};
    const entries = found.slice(0, MOST_RESULTS).map(({ page }) => page.entry);
    this.#found.show(entries, query, from === 'titles' ? undefined : this.#engine);
    part(this, '[data-part=heading]', HTMLElement).textContent = this.#answer?.isDoubtful
      ? SEARCH_TEXT.perhaps
      : SEARCH_TEXT.results;
    this.#toggle('heading', found.length > 0);
    this.#toggle('ask', this.#answer?.found.length === 0 || this.#answer?.isDoubtful === true);
    this.#toggle('filters', hasFilters);
    this.#toggle('lists', found.length === 0);
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
