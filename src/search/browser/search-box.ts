import type { Query } from '../read/query.ts';
import type { RankedPage } from '../rank/rank.ts';
import { SEARCH_TEXT } from '../../text/search.ts';
import { Asker } from './asker.ts';
import type { BoxView } from './box-view.ts';
import { recentContent, optionOf, link, option, searchPage, type BoxContent } from './box-parts.ts';
import type { Engine, EngineAnswer } from './engine.ts';
import { forgetQueries, recentQueries, rememberQuery } from '../../device/browser/recent-queries.ts';
import { inShownOrder } from './shown-order.ts';

const MOST_OPTIONS = 7;
/** A list left standing this long is being read: time to find where in each page the words stand. */
const READING_MS = 300;

/** A dialog with a combobox (w3.org/WAI/ARIA/apg/patterns/combobox): the input keeps the focus, arrows choose. */
export class SearchBox {
  readonly #base: string;
  readonly #view: BoxView;
  readonly #asker: Asker;
  #active = -1;
  /** Paths of the pages that the options open, and the question they answer. */
  #shown: readonly string[] = [];
  #asked = '';
  #readingTimer = 0;

  /** `view`: the open dialog, in which a reader may have typed already. */
  constructor(base: string, view: BoxView) {
    this.#base = base;
    this.#view = view;
    this.#asker = new Asker(
      base,
      (answer, _typed, engine) => this.#showAnswer(answer, engine),
      () => this.#showFault(),
    );
    this.#listen();
    this.reopen();
  }

  /** Asks for what stands in the field, or shows what was asked before. */
  reopen(): void {
    this.#asker.prepare();
    this.#ask();
  }

  #listen(): void {
    this.#view.input.addEventListener('input', () => this.#ask());
    this.#view.input.addEventListener('keydown', (event) => this.#onKey(event));
    this.#view.dialog.addEventListener('close', () => {
      this.#asker.cancel();
      clearTimeout(this.#readingTimer);
    });
    this.#view.dialog.addEventListener('click', (event) => {
      if (event.target === this.#view.dialog) this.#view.dialog.close();
    });
    this.#view.list.addEventListener('click', () => rememberQuery(this.#typed));
  }

  get #typed(): string {
    return this.#view.input.value.trim();
  }

  #ask(): void {
    if (this.#typed === '') this.#showRecent();
    else this.#asker.askSoon(this.#view.input.value);
  }

  #onKey(event: KeyboardEvent): void {
    const options = this.#view.list.children.length;
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
    for (const [at, option] of [...this.#view.list.children].entries()) {
      option.setAttribute('aria-selected', String(at === index));
      if (at === index) option.scrollIntoView({ block: 'nearest' });
    }
    const id = this.#view.list.children[index]?.id;
    if (id === undefined) this.#view.input.removeAttribute('aria-activedescendant');
    else this.#view.input.setAttribute('aria-activedescendant', id);
  }

  /** Opens the chosen option, or the page of all results where none is chosen. */
  #follow(): void {
    if (this.#typed !== '') rememberQuery(this.#typed);
    const chosen = this.#view.list.children[this.#active];
    if (chosen instanceof HTMLElement) chosen.click();
    else location.assign(searchPage(this.#base, this.#typed));
  }

  #showAnswer({ found, isDoubtful, query, from }: EngineAnswer, engine: Engine): void {
    const isFinal = from !== 'titles';
    if (!isFinal && found.length === 0) return;
    const pages = this.#inPlace(found.slice(0, MOST_OPTIONS));
    const paths = pages.map(({ page }) => page.entry.path);
    const nothing = from === 'titles-only' ? SEARCH_TEXT.partial : SEARCH_TEXT.nothing(this.#typed);
    const status = found.length > 0 ? SEARCH_TEXT.suggestionCount(pages.length) : nothing;
    const isSame = this.#asked === this.#typed && paths.join() === this.#shown.join();
    const active = this.#asked === this.#typed ? this.#shown[this.#active] : undefined;
    this.#asked = this.#typed;
    // A list that stays as it is keeps what the reader has chosen in it.
    if (isSame) this.#view.status.textContent = status;
    else {
      this.#show({
        heading: headingOf(isDoubtful, query),
        options: pages.map((page) => optionOf(page.page.entry, query, this.#base)),
        // The number is said once, when it is final.
        status: isFinal ? status : '',
        foot: [link(searchPage(this.#base, this.#typed), SEARCH_TEXT.allResults)],
      });
      this.#activate(active === undefined ? -1 : paths.indexOf(active));
    }
    this.#shown = paths;
    if (isFinal) this.#readingTimer = window.setTimeout(() => this.#linkPassages(query, engine), READING_MS);
  }

  /** While the reader chooses among the options, they stay where they are. */
  #inPlace(pages: readonly RankedPage[]): readonly RankedPage[] {
    const isChoosing =
      this.#asked === this.#typed && (this.#active >= 0 || this.#view.list.matches(':hover'));
    return isChoosing ? inShownOrder(pages, this.#shown, ({ page }) => page.entry.path) : pages;
  }

  /** Lets every option open its page at the words. */
  #linkPassages(query: Query, engine: Engine): void {
    for (const [index, path] of this.#shown.entries()) {
      const option = this.#view.list.children[index];
      void engine
        .passage(path, query)
        .then((passage) => passage && option?.setAttribute('href', passage.href));
    }
  }

  #showRecent(): void {
    this.#asker.cancel();
    this.#show(
      recentContent(this.#base, recentQueries(), () => {
        forgetQueries();
        this.#showRecent();
        this.#view.input.focus();
      }),
    );
  }

  #showFault(): void {
    this.#show({
      heading: '',
      options: [],
      status: SEARCH_TEXT.fault,
      foot: [link(searchPage(this.#base, ''), SEARCH_TEXT.seeEveryPage)],
    });
  }

  #show({ heading, options, status, foot }: BoxContent): void {
    this.#view.heading.textContent = heading;
    this.#view.heading.hidden = heading === '';
    this.#view.list.replaceChildren(...options.map(option));
    this.#view.list.hidden = options.length === 0;
    this.#view.input.setAttribute('aria-expanded', String(options.length > 0));
    this.#view.status.textContent = status;
    this.#view.foot.replaceChildren(...foot);
    clearTimeout(this.#readingTimer);
    this.#shown = [];
    this.#activate(-1);
  }
}

function headingOf(isDoubtful: boolean, { repaired }: Query): string {
  if (repaired !== undefined) return `${SEARCH_TEXT.didYouMean} “${repaired}”?`;
  return isDoubtful ? SEARCH_TEXT.perhaps : '';
}
