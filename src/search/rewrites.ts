import { matchQuality } from './evidence.ts';
import type { Lexicon, Meaning } from './lexicon.ts';
import type { QueryWord, Rewrite } from './query.ts';
import { isPlain, isSyllable, type WordKeys } from './syllable.ts';

const SYNONYM = 0.75;
const INITIALISM = 0.95;
const LONGEST_PHRASE = 6;
/** Two letters fit too many phrases; more than seven fit none. */
const INITIALISM_LETTERS = /^[a-z]{3,7}$/u;
const MOST_PHRASES = 4;

/** Other phrases that the words of a query stand for: from the dictionary, from initials. */
export function rewritesOf(words: readonly QueryWord[], lexicon: Lexicon): Rewrite[] {
  const rewrites: Rewrite[] = [];
  for (let first = 0; first < words.length; first += 1) {
    for (let last = first; last < Math.min(words.length, first + LONGEST_PHRASE); last += 1) {
      const typed = words.slice(first, last + 1);
      if (typed.some(({ document }) => document !== undefined)) break;
      rewrites.push(...fromDictionary(first, last, typed, lexicon));
    }
    const word = words[first];
    const isInDictionary = rewrites.some((rewrite) => rewrite.first === first && rewrite.last === first);
    if (word && !isInDictionary) rewrites.push(...fromInitials(first, word, lexicon));
  }
  return rewrites;
}

function fromDictionary(
  first: number,
  last: number,
  typed: readonly QueryWord[],
  lexicon: Lexicon,
): Rewrite[] {
  return lexicon
    .meaningsOf(typed.map(({ keys }) => keys))
    .filter((meaning) => meaning.typed.every((keys, index) => isMeant(typed[index], keys, meaning)))
    .map(({ phrase, isAbbreviation }) => ({ first, last, phrase, weight: isAbbreviation ? 1 : SYNONYM }));
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
  const { keys, document } = word;
  const isSpelled = isSyllable(keys.bare) && !isInCapitals(word);
  if (document !== undefined || isSpelled || !INITIALISM_LETTERS.test(keys.bare)) return [];
  return lexicon
    .phrasesOfInitials(keys.bare)
    .slice(0, MOST_PHRASES)
    .map((phrase) => ({ first: index, last: index, phrase, weight: INITIALISM }));
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

function isInCapitals({ text }: Pick<QueryWord, 'text'>): boolean {
  return text === text.toUpperCase();
}
