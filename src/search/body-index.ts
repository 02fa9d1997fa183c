import type { IndexedText } from './indexed-text.ts';
import type { QueryWord, Rewrite } from './query.ts';
import { isPlain, otherSpelling } from './syllable.ts';

/** Full-text search over the pages' articles; pages are named by the id that the catalogue gives them. */
export interface BodyIndex {
  /** Pages that hold every one of these words, each with a score above 0. */
  search(words: string): Promise<ReadonlyMap<string, number>>;
  /** The text of a page that was found before. */
  read(id: string): Promise<BodyText>;
}

export interface BodyText {
  content: string;
  indexed: IndexedText;
  /** Sections in order, by the offset where each begins. */
  anchors: readonly { id: string; start: number }[];
}

/** What to ask the full-text index for one word: it folds marks, but neither `đ` to `d` nor `y` to `i`. */
export function bodyTerms(word: QueryWord): string[] {
  const { keys, document } = word;
  if (document !== undefined) return [document];
  return isPlain(keys) ? spellings(keys.bare) : [bodyWord(word)];
}

/** What to ask for a word among others: the way the reader wrote it. */
export function bodyWord({ text, document }: QueryWord): string {
  return document ?? text.normalize('NFC').toLowerCase();
}

/** What to ask for a phrase, all words at once. */
export function bodyPhrase({ phrase }: Rewrite): string {
  return phrase.map(({ key }) => key.replace(/\d$/u, '')).join(' ');
}

function spellings(bare: string): string[] {
  const other = otherSpelling(bare);
  return [
    bare,
    ...(bare.startsWith('d') ? [`đ${bare.slice(1)}`] : []),
    ...(other === undefined ? [] : [other]),
  ];
}
