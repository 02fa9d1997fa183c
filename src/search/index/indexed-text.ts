import type { ComparedText } from './compared-text.ts';
import { regulationNumbers, type RegulationNumber } from '../../vietnamese/regulation-number.ts';
import { keysOf, type WordKeys } from '../../vietnamese/syllable.ts';
import { wordsOf, type Word } from '../../vietnamese/words.ts';

/** A text made ready for comparing: its words, where each stands, the regulations it names. */
export interface IndexedText extends ComparedText {
  words: readonly Word[];
  keys: readonly WordKeys[];
  regulations: ReadonlyMap<string, RegulationNumber>;
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
    keyAt: (place) => keys[place],
    places,
    regulations: new Map(regulationNumbers(keys).map((regulation) => [regulation.token, regulation])),
    initials: keys.map(({ bare }) => bare.charAt(0)).join(''),
  };
}
