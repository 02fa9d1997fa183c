/** The parts of Pagefind 1.5 that this site uses (`pagefind/pagefind.js` of the built site). */
export interface Pagefind {
  init(): Promise<void>;
  /** Loads the filters; a search counts only the filters loaded before it. */
  filters(): Promise<Record<string, Record<string, number>>>;
  search(query: string, options?: { filters?: Record<string, string> }): Promise<PagefindAnswer>;
}

export interface PagefindAnswer {
  results: PagefindResult[];
  /** Results per value of each filter, within this search. */
  filters: Record<string, Record<string, number>>;
}

export interface PagefindResult {
  id: string;
  score: number;
  data(): Promise<PagefindPage>;
}

export interface PagefindPage {
  url: string;
  meta: Record<string, string | undefined>;
  filters: Record<string, string[] | undefined>;
  /** Escaped HTML whose only tag is `<mark>`. */
  excerpt: string;
}

let loading: Promise<Pagefind> | undefined;

/** Loads the full-text index once; `base` is the root of the site, with its closing slash. A failed load is forgotten, so that the next query tries again. */
export function loadPagefind(base: string): Promise<Pagefind> {
  loading ??= load(base);
  loading.catch(() => (loading = undefined));
  return loading;
}

async function load(base: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Pagefind;
  await pagefind.init();
  await pagefind.filters();
  return pagefind;
}
