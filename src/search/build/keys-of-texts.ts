import { keysOf, type WordKeys } from '../../vietnamese/syllable.ts';
import { wordsOf } from '../../vietnamese/words.ts';

export type KeysOfText = (text: string) => readonly WordKeys[];

/** The words of texts: each text is cut once, however many ask, and each word read once. */
export function keysOfTexts(): KeysOfText {
  const texts = new Map<string, readonly WordKeys[]>();
  const words = new Map<string, WordKeys>();
  const keysOfWord = (word: string): WordKeys => {
    const keys = words.get(word) ?? keysOf(word);
    words.set(word, keys);
    return keys;
  };
  return (text) => {
    const keys = texts.get(text) ?? wordsOf(text).map((word) => keysOfWord(word.text));
    texts.set(text, keys);
    return keys;
  };
}
