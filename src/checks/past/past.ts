/** What the site held before, as far as Git tells. */
export interface Past {
  names: readonly PublishedName[];
  /** Files that differ from what is published, and what others changed in them lately. */
  edited: readonly EditedFile[];
}

/** An address at which readers could find a page, and the file (below the content folder) that gave it. */
export interface PublishedName {
  address: string;
  /** The last part of the address. */
  id: string;
  file: string;
  /** True for a word of a list, whose page is a group of topics. */
  isWord: boolean;
}

export interface EditedFile {
  file: string;
  published: string;
  changes: readonly RecentChange[];
}

/** One change of a file: its day as `YYYY-MM-DD`, and the text before it. */
export interface RecentChange {
  on: string;
  before: string;
}

export const NO_PAST: Past = { names: [], edited: [] };
