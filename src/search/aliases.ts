import { fold } from '../model/vietnamese.ts';
import { wordsOf } from './words.ts';

/** Consonants after which `y` and `i` are one vowel, written either way: `kỷ` or `kỉ`, `quý` or `quí`. */
const Y_OR_I = /^(?<onset>h|k|l|m|qu|s|t|v)(?<vowel>[iy])$/u;

/** The other accepted spelling of a folded word, `ky` for `ki`; `undefined` where there is none. */
export function otherSpelling(folded: string): string | undefined {
  const match = Y_OR_I.exec(folded)?.groups;
  return match && `${match['onset']}${match['vowel'] === 'y' ? 'i' : 'y'}`;
}

/**
 * Folded words that a page must also be found by, because the full-text index folds neither `đ` to `d`
 * nor `y` to `i`. In order of appearance, each once, without words the text already holds.
 */
export function aliasesOf(text: string): string[] {
  const words = wordsOf(text.normalize('NFC')).map(({ text: word }) => word.toLowerCase());
  const present = new Set(words);
  const aliases = words.flatMap((word) => {
    const folded = fold(word);
    const other = otherSpelling(folded);
    return [...(word.includes('đ') ? [folded] : []), ...(other ? [other] : [])];
  });
  return [...new Set(aliases)].filter((alias) => !present.has(alias));
}
