import { fold } from '../model/vietnamese.ts';
import { documentNumbers } from './document-number.ts';
import { keysOf, otherSpelling } from './syllable.ts';
import { wordsOf } from './words.ts';

/**
 * Words that a page must also be found by, because the full-text index folds neither `đ` to `d` nor `y` to `i`,
 * and takes a document's number for what its spacing makes of it: `dang` for `đảng`, `ki` for `kỷ`, `nq22` for
 * `22- NQ/TW`. In order of appearance, each once, without words the text already holds.
 */
export function aliasesOf(text: string): string[] {
  const words = wordsOf(text.normalize('NFC')).map(({ text: word }) => word.toLowerCase());
  const present = new Set(words);
  const aliases = words.flatMap((word) => {
    const folded = fold(word);
    const other = otherSpelling(folded);
    return [...(word.includes('đ') ? [folded] : []), ...(other ? [other] : [])];
  });
  const documents = documentNumbers(words.map(keysOf)).map(({ token }) => token);
  return [...new Set([...aliases, ...documents])].filter((alias) => !present.has(alias));
}
