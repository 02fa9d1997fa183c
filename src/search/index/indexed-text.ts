import type { ComparedText, WordForm } from './compared-text.ts';
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
  return {
    words,
    keys,
    forms: formsOf(keys),
    regulations: new Map(regulationNumbers(keys).map((regulation) => [regulation.token, regulation])),
    initials: keys.map(({ bare }) => bare.charAt(0)).join(''),
  };
}

function formsOf(words: readonly WordKeys[]): ComparedText['forms'] {
  const forms = new Map<string, (WordForm & { places: number[] })[]>();
  for (const [place, keys] of words.entries()) {
    const known = forms.get(keys.bare) ?? [];
    forms.set(keys.bare, known);
    const form = known.find((each) => each.keys.key === keys.key);
    if (form) form.places.push(place);
    else known.push({ keys, places: [place] });
  }
  return forms;
}
