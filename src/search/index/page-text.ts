import type { IndexedText } from './indexed-text.ts';

/** The text of a page, to show passages of. */
export interface PageText {
  content: string;
  indexed: IndexedText;
  /** Sections in order, by the offset where each begins. */
  anchors: readonly { id: string; start: number }[];
}
