import type { RegulationNumber } from '../../vietnamese/regulation-number.ts';
import type { WordKeys } from '../../vietnamese/syllable.ts';

/** One way in which a word stands in a text, and where. */
export interface WordForm {
  keys: WordKeys;
  places: readonly number[];
}

/** What comparing needs to know of a text; it may know only some of the text's words. */
export interface ComparedText {
  /** The words of the text by their bare letters: `quỹ` and `quý` are forms of one. */
  forms: ReadonlyMap<string, readonly WordForm[]>;
  regulations: ReadonlyMap<string, Pick<RegulationNumber, 'first' | 'last'>>;
}
