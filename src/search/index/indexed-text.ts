import type { ComparedText } from './compared-text.ts';
import { documentNumbers, type DocumentNumber } from '../../vietnamese/regulation-number.ts';
import { keysOf, type WordKeys } from '../../vietnamese/syllable.ts';
import { wordsOf, type Word } from '../../vietnamese/words.ts';

/** A text made ready for comparing: its words, where each stands, the documents it names. */
export interface IndexedText extends ComparedText {
  words: readonly Word[];
  keys: readonly WordKeys[];
  documents: ReadonlyMap<string, DocumentNumber>;
  /** First bare letter of every word, in order. */
  initials: string;
}

export function indexText(text: string): IndexedText {
  const words = wordsOf(text);
  const keys = words.map((word) => keysOf(word.text));
  const places = new Map<string, number[]>();
  for (const [index, { bare }] of keys.entries()) {
    const before = places.get(bare);
    if (before) before.push(index);
    else places.set(bare, [index]);
  }
  return {
    words,
    keys,
    places,
    documents: new Map(documentNumbers(keys).map((document) => [document.token, document])),
    initials: keys.map(({ bare }) => bare.charAt(0)).join(''),
  };
}
