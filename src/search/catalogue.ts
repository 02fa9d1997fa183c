import type { IndexedText } from './indexed-text.ts';

/** What the title index says of one page. Written at build time, read by the browser. */
export interface CatalogueEntry {
  path: string;
  title: string;
  /** Name in CONTENT_KINDS; absent for pages that are no content. */
  kind?: string;
  /** Keys of FIELDS and SETTINGS. */
  field?: string;
  settings?: string[];
  summary?: string;
  headings?: string[];
  keywords?: string[];
}

/** The dictionary as the browser needs it: what may be typed, and the phrases it also stands for. */
export type DictionaryEntry = readonly [typed: string, meant: readonly string[], isAbbreviation: 0 | 1];

export interface Catalogue {
  pages: CatalogueEntry[];
  dictionary: DictionaryEntry[];
  /** Documents that any page names, as `nq22`. */
  documents: string[];
}

/** One field of a page, ready for comparing; `weight` is how much a match in it tells of the page. */
export interface WeighedText {
  weight: number;
  text: IndexedText;
}
