import type { PageKindName } from '../../kinds/content-kind.ts';

/** What the site held before, as far as Git tells. */
export interface Past {
  names: readonly PublishedName[];
  /** Files that differ from what is published, and what others changed in them lately. */
  edited: readonly EditedFile[];
}

/** A name under which readers could find a text, and the file (below the content folder) that gave it. */
export interface PublishedName {
  kind: PageKindName;
  id: string;
  file: string;
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
