import type { RegulationNumber } from '../../vietnamese/regulation-number.ts';
import type { WordKeys } from '../../vietnamese/syllable.ts';

/** What comparing needs to know of a text; it may know only some of the text's words. */
export interface ComparedText {
  /** The word at each place, where it is known. */
  keyAt: (place: number) => WordKeys | undefined;
  /** Places of the words with these bare letters. */
  places: ReadonlyMap<string, readonly number[]>;
  regulations: ReadonlyMap<string, Pick<RegulationNumber, 'first' | 'last'>>;
}
