import type { TitleEntry } from '../index/title-data.ts';
import type { Query } from '../read/query.ts';
import { SEARCH_TEXT } from '../../text/search.ts';
import { highlight } from './highlight.ts';
import { resultView } from './result-view.ts';

/** What an option of the list leads to. */
export interface BoxOption {
  href: string;
  nodes: readonly (string | Node)[];
}

/** A link that is the option itself: an option may hold nothing that can be focused. */
export function option({ href, nodes }: BoxOption, index: number): HTMLAnchorElement {
  const anchor = document.createElement('a');
  anchor.id = `search-option-${index}`;
  anchor.href = href;
  anchor.tabIndex = -1;
  anchor.setAttribute('role', 'option');
  anchor.setAttribute('aria-selected', 'false');
  anchor.append(...nodes);
  return anchor;
}

/** What the dialog shows below its input. */
export interface BoxContent {
  heading: string;
  options: readonly BoxOption[];
  status: string;
  foot: readonly Node[];
}

/** Address of the page of all results. `base`: root of the site, with its closing slash. */
export function searchPage(base: string, query: string): string {
  const parameters = new URLSearchParams(query === '' ? {} : { q: query }).toString();
  return `${base}tim-kiem/${parameters && `?${parameters}`}`;
}

/** Questions asked before, and a way to forget them. */
export function recentContent(base: string, queries: readonly string[], forget: () => void): BoxContent {
  const isEmpty = queries.length === 0;
  return {
    heading: isEmpty ? '' : SEARCH_TEXT.recent,
    options: queries.map((query) => ({ href: searchPage(base, query), nodes: [query] })),
    status: isEmpty ? SEARCH_TEXT.hint : '',
    foot: isEmpty ? [] : [button(SEARCH_TEXT.clearRecent, forget)],
  };
}

/** A page as a choice: its title, its kind, and what a regulation is about. `base`: root of the site. */
export function optionOf(entry: TitleEntry, query: Query, base: string): BoxOption {
  const { href, title, kind, subject } = resultView(entry, query, base);
  const isRegulation = entry.kind === 'regulations';
  return {
    href,
    nodes: [
      ...highlight(title),
      span('result-kind', kind),
      ...(isRegulation ? [span('result-subject', subject.text)] : []),
    ],
  };
}

function span(className: string, text: string): HTMLElement {
  const element = document.createElement('span');
  element.className = className;
  element.textContent = text;
  return element;
}

export function link(href: string, text: string): HTMLAnchorElement {
  const anchor = document.createElement('a');
  anchor.href = href;
  anchor.textContent = text;
  return anchor;
}

function button(text: string, onClick: () => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.className = 'button is-quiet';
  element.textContent = text;
  element.addEventListener('click', onClick);
  return element;
}
