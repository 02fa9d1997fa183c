import { WORD_WEIGHTS } from '../rank/ranking-table.ts';
import { matchQuality } from '../rank/evidence.ts';
import type { GappedMeaning, Lexicon, Meaning } from './lexicon.ts';
import type { QueryWord, Rewrite } from './query.ts';
import { isPlain, isSyllable, type WordKeys } from '../../vietnamese/syllable.ts';

const LONGEST_PHRASE = 6;
/** Two letters fit too many phrases; more than seven fit none. */
const INITIALISM_LETTERS = /^[a-z]{3,7}$/u;
const MOST_PHRASES = 4;
/** Most words between the halves of a phrase. */
const WIDEST_GAP = 7;

/** Other phrases that the words of a query stand for: from the dictionary, from initials. */
export function rewritesOf(words: readonly QueryWord[], lexicon: Lexicon): Rewrite[] {
  const rewrites: Rewrite[] = [];
  for (let first = 0; first < words.length; first += 1) {
    for (let last = first; last < Math.min(words.length, first + LONGEST_PHRASE); last += 1) {
      const typed = words.slice(first, last + 1);
      if (typed.some(({ regulation }) => regulation !== undefined)) break;
      rewrites.push(...fromDictionary(first, typed, lexicon));
    }
    const word = words[first];
    const isInDictionary = rewrites.some(({ at }) => at.length === 1 && at[0] === first);
    if (word && !isInDictionary) rewrites.push(...fromInitials(first, word, lexicon));
  }
  const acrossGaps = lexicon.gappedMeanings.flatMap((meaning) => acrossGap(words, meaning));
  // In `bao lâu … một lần`, `bao lâu` asks for no length of time.
  const isHalf = ({ at }: Rewrite) =>
    acrossGaps.some((whole) => at.length < whole.at.length && at.every((place) => whole.at.includes(place)));
  return [...rewrites.filter((rewrite) => !isHalf(rewrite)), ...acrossGaps];
}

/** A phrase in two halves, where the query says both, not far from each other. */
function acrossGap(words: readonly QueryWord[], { halves, phrase }: GappedMeaning): Rewrite[] {
  const [before, after] = halves.map((half) => placesOf(half, words));
  return (before ?? []).flatMap((first) => {
    const next = first + halves[0].length;
    const second = after?.find((place) => place > next && place <= next + WIDEST_GAP);
    if (second === undefined) return [];
    const at = [
      ...halves[0].map((_, offset) => first + offset),
      ...halves[1].map((_, offset) => second + offset),
    ];
    return [{ at, phrase, weight: WORD_WEIGHTS.synonym }];
  });
}

/** Where a phrase stands in the query, with the marks it should have. */
export function placesOf(phrase: readonly WordKeys[], words: readonly QueryWord[]): number[] {
  return words.flatMap((_, first) =>
    phrase.every((keys, offset) => {
      const word = words[first + offset];
      if (!word || word.keys.bare !== keys.bare) return false;
      return isPlain(word.keys) || matchQuality(word.keys, keys) === 1;
    })
      ? [first]
      : [],
  );
}

function fromDictionary(first: number, typed: readonly QueryWord[], lexicon: Lexicon): Rewrite[] {
  const at = typed.map((_, offset) => first + offset);
  return lexicon
    .meaningsOf(typed.map(({ keys }) => keys))
    .filter((meaning) => meaning.typed.every((keys, index) => isMeant(typed[index], keys, meaning)))
    .map(({ phrase, isAbbreviation }) => ({ at, phrase, weight: isAbbreviation ? 1 : WORD_WEIGHTS.synonym }));
}

/** What one word abbreviates by the dictionary. */
export function abbreviationsOf(word: Pick<QueryWord, 'text' | 'keys'>, lexicon: Lexicon): Meaning[] {
  return lexicon
    .meaningsOf([word.keys])
    .filter(
      (meaning) => meaning.isAbbreviation && meaning.typed.every((keys) => isMeant(word, keys, meaning)),
    );
}

function fromInitials(index: number, word: QueryWord, lexicon: Lexicon): Rewrite[] {
  const { keys, regulation } = word;
  const isSpelled = isSyllable(keys.bare) && !isInCapitals(word);
  if (regulation !== undefined || isSpelled || !INITIALISM_LETTERS.test(keys.bare)) return [];
  return lexicon
    .phrasesOfInitials(keys.bare)
    .slice(0, MOST_PHRASES)
    .map((phrase) => ({ at: [index], phrase, weight: WORD_WEIGHTS.initialism }));
}

/** Marks must agree where the reader wrote any; `CU` is `cấp ủy`, but `cu` more likely `cử` without its marks. */
function isMeant(
  word: Pick<QueryWord, 'text' | 'keys'> | undefined,
  keys: WordKeys,
  { isAbbreviation, typed }: Meaning,
): boolean {
  if (!word) return false;
  if (isAbbreviation && typed.length === 1 && isSyllable(keys.bare) && !isInCapitals(word)) return false;
  return isPlain(word.keys) || matchQuality(word.keys, keys) === 1;
}

export function isInCapitals({ text }: Pick<QueryWord, 'text'>): boolean {
  return text === text.toUpperCase();
}
