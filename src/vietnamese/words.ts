import { fold } from './letters.ts';

/** A word as it stands in a text; `start` and `end` are UTF-16 offsets into that text. */
export interface Word {
  text: string;
  start: number;
  end: number;
}

/** Letters and digits with their marks, so that text in NFD is cut like text in NFC. */
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;

/** The words of a text, in order. Punctuation, hyphens and slashes part words. */
export function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({
    text: word,
    start: index,
    end: index + word.length,
  }));
}

/** The folded words of a text, in order: `Hoà giải ở cơ sở` → `hoa giai o co so`. */
export function foldedWords(text: string): string[] {
  return wordsOf(text).map(({ text: word }) => fold(word));
}
