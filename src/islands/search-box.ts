import stylesheet from '../styles/search.css?url';
import { SEARCH_TEXT } from '../text/search.ts';
import { Asker } from './search/asker.ts';
import { button, link, option, setAttributes, span, type Choice } from './search/box-parts.ts';
import type { EngineAnswer } from './search/engine.ts';
import { highlight } from './search/highlight.ts';
import { forgetQueries, recentQueries, rememberQuery } from './search/recent.ts';
import { resultView } from './search/result-view.ts';

const MOST_OPTIONS = 7;

/** Opens the search over the page; made on first use. `base`: root of the site, with its closing slash. */
export async function openSearchBox(base: string): Promise<void> {
  if (!box) await addStylesheet();
  box ??= new SearchBox(base);
  box.open();
}

/** Resolves when the look of the search is here; also when it cannot be had, for it works without. */
async function addStylesheet(): Promise<void> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = stylesheet;
  await new Promise((done) => {
    link.addEventListener('load', done);
    link.addEventListener('error', done);
    document.head.append(link);
  });
}

let box: SearchBox | undefined;

/** A dialog with a combobox (w3.org/WAI/ARIA/apg/patterns/combobox): the input keeps the focus, arrows choose. */
class SearchBox {
  readonly #base: string;
  readonly #dialog = document.createElement('dialog');
  readonly #input = document.createElement('input');
  readonly #list = document.createElement('ul');
  readonly #status = document.createElement('p');
  readonly #heading = document.createElement('p');
  readonly #foot = document.createElement('p');
  readonly #asker: Asker;
  #active = -1;

  constructor(base: string) {
    this.#base = base;
    this.#asker = new Asker(
      base,
      (answer) => this.#showAnswer(answer),
      () => this.#showFault(),
    );
    this.#build();
    this.#listen();
    document.body.append(this.#dialog);
  }

  open(): void {
    if (!this.#dialog.open) this.#dialog.showModal();
    this.#input.select();
    this.#ask();
  }

  #build(): void {
    this.#dialog.className = 'search-box';
    this.#dialog.setAttribute('aria-label', SEARCH_TEXT.label);
    Object.assign(this.#input, {
      type: 'search',
      autocomplete: 'off',
      spellcheck: false,
      enterKeyHint: 'search',
    });
    this.#input.placeholder = SEARCH_TEXT.label;
    setAttributes(this.#input, {
      role: 'combobox',
      'aria-label': SEARCH_TEXT.label,
      'aria-autocomplete': 'list',
      'aria-controls': 'search-options',
      'aria-expanded': 'false',
    });
    this.#list.id = 'search-options';
    setAttributes(this.#list, { role: 'listbox', 'aria-label': SEARCH_TEXT.suggestions });
    this.#status.setAttribute('role', 'status');
    this.#status.className = 'search-status';
    this.#heading.className = 'search-heading';
    this.#foot.className = 'button-row';
    const close = button(SEARCH_TEXT.close, () => this.#dialog.close());
    const row = document.createElement('div');
    row.className = 'search-row';
    row.append(this.#input, close);
    this.#dialog.append(row, this.#heading, this.#list, this.#status, this.#foot);
  }

  #listen(): void {
    this.#input.addEventListener('input', () => this.#ask());
    this.#input.addEventListener('keydown', (event) => this.#onKey(event));
    this.#dialog.addEventListener('close', () => this.#asker.cancel());
    this.#dialog.addEventListener('click', (event) => {
      if (event.target === this.#dialog) this.#dialog.close();
    });
    this.#list.addEventListener('click', () => rememberQuery(this.#typed));
  }

  get #typed(): string {
    return this.#input.value.trim();
  }

  #ask(): void {
    if (this.#typed === '') this.#showRecent();
    else this.#asker.askSoon(this.#input.value);
  }

  #onKey(event: KeyboardEvent): void {
    const options = this.#list.children.length;
    switch (event.key) {
      case 'ArrowDown':
        this.#activate(this.#active + 1 < options ? this.#active + 1 : 0);
        break;
      case 'ArrowUp':
        this.#activate(this.#active > 0 ? this.#active - 1 : options - 1);
        break;
      case 'Enter':
        this.#follow();
        break;
      default:
        return;
    }
    event.preventDefault();
  }

  #activate(index: number): void {
    this.#active = index;
    for (const [at, option] of [...this.#list.children].entries()) {
      option.setAttribute('aria-selected', String(at === index));
      if (at === index) option.scrollIntoView({ block: 'nearest' });
    }
    const id = this.#list.children[index]?.id;
    if (id === undefined) this.#input.removeAttribute('aria-activedescendant');
    else this.#input.setAttribute('aria-activedescendant', id);
  }

  /** Opens the chosen option, or the page of all results where none is chosen. */
  #follow(): void {
    if (this.#typed !== '') rememberQuery(this.#typed);
    const link = this.#list.children[this.#active]?.querySelector('a');
    if (link) link.click();
    else location.assign(this.#pageOf(this.#typed));
  }

  #pageOf(query: string): string {
    const parameters = new URLSearchParams(query === '' ? {} : { q: query }).toString();
    return `${this.#base}tim-kiem/${parameters && `?${parameters}`}`;
  }

  #showAnswer({ found, near, query, isPartial }: EngineAnswer): void {
    const pages = (found.length > 0 ? found : near).slice(0, MOST_OPTIONS);
    const choices = pages.map((page): Choice => {
      const { href, title, kind, subject } = resultView(page, query, this.#base);
      return {
        href,
        nodes: [
          ...highlight(title),
          span('result-kind', kind),
          ...(subject ? [span('result-subject', subject)] : []),
        ],
      };
    });
    const nothing = isPartial ? SEARCH_TEXT.partial : SEARCH_TEXT.nothing(this.#typed);
    this.#show({
      heading:
        found.length === 0 && near.length > 0
          ? SEARCH_TEXT.near
          : ((query.repaired && `${SEARCH_TEXT.didYouMean} “${query.repaired}”?`) ?? ''),
      choices,
      status: found.length > 0 ? SEARCH_TEXT.suggestionCount(choices.length) : nothing,
      foot: [link(this.#pageOf(this.#typed), SEARCH_TEXT.allResults)],
    });
  }

  #showRecent(): void {
    this.#asker.cancel();
    const queries = recentQueries();
    const forget = button(SEARCH_TEXT.clearRecent, () => {
      forgetQueries();
      this.#showRecent();
      this.#input.focus();
    });
    this.#show({
      heading: queries.length > 0 ? SEARCH_TEXT.recent : '',
      choices: queries.map((query) => ({ href: this.#pageOf(query), nodes: [query] })),
      status: queries.length > 0 ? '' : SEARCH_TEXT.hint,
      foot: queries.length > 0 ? [forget] : [],
    });
  }

  #showFault(): void {
    this.#show({
      heading: '',
      choices: [],
      status: SEARCH_TEXT.fault,
      foot: [link(this.#pageOf(''), SEARCH_TEXT.seeEveryPage)],
    });
  }

  #show({
    heading,
    choices,
    status,
    foot,
  }: {
    heading: string;
    choices: readonly Choice[];
    status: string;
    foot: readonly Node[];
  }): void {
    this.#heading.textContent = heading;
    this.#heading.hidden = heading === '';
    this.#list.replaceChildren(...choices.map(option));
    this.#list.hidden = choices.length === 0;
    this.#input.setAttribute('aria-expanded', String(choices.length > 0));
    this.#status.textContent = status;
    this.#foot.replaceChildren(...foot);
    this.#activate(-1);
  }
}
