import type { IndexedText } from './indexed-text.ts';

/** The text of a page, to show passages of. */
export interface PageText {
  content: string;
  indexed: IndexedText;
  /** Sections in order, by the offset where each begins. */
  anchors: readonly { id: string; start: number }[];
}

/** As it travels, several pages in one file. */
export type PackedText = readonly [content: string, ...anchors: (readonly [id: string, start: number])[]];

/** Pages in a file of texts, in the order of the titles: they share most of their words, and each is a few kilobytes. */
export const TEXTS_IN_A_FILE = 4;
