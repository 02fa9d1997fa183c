import { fold } from '../model/vietnamese.ts';
import { documentNumbers } from './document-number.ts';
import { decodeKeystrokes } from './keystrokes.ts';
import type { Lexicon } from './lexicon.ts';
import type { Query, QueryWord, Rewrite } from './query.ts';
import { splitJoinedWords } from './split-joined-words.ts';
import { stopWord } from './stop-words.ts';
import { isPlain, isSyllable, keysOf, type WordKeys } from './syllable.ts';
import { matchQuality } from './evidence.ts';
import { wordsOf } from './words.ts';

const STOP_WORD_WEIGHT = 0.1;
/** A word without marks that may frame the question or name something. */
const DOUBTFUL_WEIGHT = 0.5;
/** What an unfinished word counts; less where it is already a word of its own. */
const UNFINISHED = 1;
const PERHAPS_UNFINISHED = 0.5;
const SYNONYM = 0.75;
const INITIALISM = 0.95;
const LONGEST_PHRASE = 6;
/** Two letters fit too many phrases; more than seven fit none. */
const INITIALISM_LETTERS = /^[a-z]{3,7}$/u;
const MOST_PHRASES = 4;
const SHORTEST_REPAIRED = 4;
const SHORTEST_JOINED = 6;
const SHORTEST_MISHEARD = 3;

/** A word of the query while it is being read. */
interface ReadWord {
  text: string;
  keys: WordKeys;
  document?: string;
  isRepaired?: boolean;
}

/**
 * Reads a query the way a Vietnamese reader meant it. Pure; knows the site only through its lexicon.
 * `isMisheard`: also mend syllables that are right in themselves, for a query that found nothing.
 */
export function understand(query: string, lexicon: Lexicon, isMisheard = false): Query {
  const isFinished = /[\s.,;:!?]$/u.test(query);
  const typed = wordsOf(query.normalize('NFC')).map(({ text }) => ({ text, keys: keysOf(text) }));
  const mendedWords = joinDocuments(typed).flatMap((word) => repair(word, lexicon));
  // Once more, for documents whose kind had to be mended first.
  const read = joinDocuments(mendedWords);
  const repaired = isMisheard
    ? read.map((word, index) => repairByNeighbours(word, read[index - 1], read[index + 1], lexicon))
    : read;
  const words = weigh(spellRepaired(repaired, lexicon), lexicon, isFinished);
  const isRepaired = repaired.some((word) => word.isRepaired);
  return {
    words,
    rewrites: rewritesOf(words, lexicon),
    ...(isRepaired && { repaired: words.map(({ text }) => text).join(' ') }),
  };
}

/** Replaces the words that name a document by one. */
function joinDocuments(words: ReadWord[]): ReadWord[] {
  const joined: ReadWord[] = [];
  let next = 0;
  for (const { token, first, last } of documentNumbers(words.map(({ keys }) => keys))) {
    const text = words.slice(first, last + 1).map((word) => word.text);
    const isRepaired = words.slice(first, last + 1).some((word) => word.isRepaired);
    joined.push(...words.slice(next, first), {
      text: text.join(' '),
      keys: keysOf(token),
      document: token,
      isRepaired,
    });
    next = last + 1;
  }
  return [...joined, ...words.slice(next)];
}

/** Mends a word only where it is unknown and what it is mended to is known. */
function repair(word: ReadWord, lexicon: Lexicon): ReadWord[] {
  const { bare } = word.keys;
  const isKnown = isSyllable(bare) || lexicon.has(bare) || lexicon.meaningsOf([word.keys]).length > 0;
  if (isKnown || word.document !== undefined || /^\d+$/u.test(bare)) return [word];
  const decoded = decodeKeystrokes(word.text);
  if (decoded) return [mended(decoded)];
  const parts = bare.length >= SHORTEST_JOINED ? splitJoinedWords(bare, lexicon) : undefined;
  if (parts) return parts.map((part) => mended(keysOf(part)));
  if (bare.length < SHORTEST_REPAIRED || lexicon.phrasesOfInitials(bare).length > 0) return [word];
  const nearest = lexicon.nearestTo(bare);
  return [nearest === undefined ? word : mended(keysOf(nearest))];
}

/**
 * Mends a syllable that the site never says to one it says beside the same neighbour: `hương ướt` to `hương ước`.
 * Words that end or begin alike are heard alike in one region or another.
 */
function repairByNeighbours(
  word: ReadWord,
  before: ReadWord | undefined,
  after: ReadWord | undefined,
  lexicon: Lexicon,
): ReadWord {
  const { bare } = word.keys;
  if (
    word.document !== undefined ||
    bare.length < SHORTEST_MISHEARD ||
    !isSyllable(bare) ||
    lexicon.hasBeginning(bare)
  )
    return word;
  const nearest = lexicon.nearestTo(
    bare,
    (known) =>
      (before !== undefined && lexicon.areNeighbours(before.keys.bare, known)) ||
      (after !== undefined && lexicon.areNeighbours(known, after.keys.bare)),
  );
  return nearest === undefined ? word : mended(keysOf(nearest));
}

function mended(keys: WordKeys): ReadWord {
  return { keys, text: keys.bare, isRepaired: true };
}

/** Gives mended words the marks that the site gives them. */
function spellRepaired(read: readonly ReadWord[], lexicon: Lexicon): ReadWord[] {
  return read.map((word, index) => {
    if (!word.isRepaired || word.document !== undefined) return word;
    const text = lexicon.spell(word.keys, read[index - 1]?.keys.bare, read[index + 1]?.keys.bare);
    return { ...word, text: text ?? word.text };
  });
}

function weigh(read: readonly ReadWord[], lexicon: Lexicon, isFinished: boolean): QueryWord[] {
  const weights = read.map(({ keys, document }) => (document === undefined ? weightOf(keys, lexicon) : 1));
  const namesNothing = weights.every((weight) => weight < DOUBTFUL_WEIGHT);
  return read.map(({ text, keys, document, isRepaired = false }, index) => {
    const isLast = index === read.length - 1 && !isFinished;
    const isWord = lexicon.has(keys.bare) || isRepaired;
    const before = read[index - 1]?.keys.bare ?? '';
    // `quy` is a word, but nobody says `biểu quy`: the reader is on the way to `biểu quyết`.
    const isWhole = isWord && (before === '' || lexicon.areNeighbours(before, keys.bare));
    const isUnfinished = document === undefined && !/^\d/u.test(keys.bare) && (isLast || !isWord);
    return {
      text,
      keys,
      ...(document !== undefined && { document }),
      weight: namesNothing ? 1 : (weights[index] ?? 1),
      beginning: fold(text),
      prefixWeight: !isUnfinished ? 0 : isWhole ? PERHAPS_UNFINISHED : UNFINISHED,
    };
  });
}

function weightOf(keys: WordKeys, lexicon: Lexicon): number {
  switch (stopWord(keys)) {
    case 'yes':
      return STOP_WORD_WEIGHT;
    case 'no':
      return 1;
    case 'perhaps': {
      const names = lexicon.formsOf(keys.bare).some(({ text }) => stopWord(keysOf(text)) === 'no');
      return names ? DOUBTFUL_WEIGHT : STOP_WORD_WEIGHT;
    }
  }
}

function rewritesOf(words: readonly QueryWord[], lexicon: Lexicon): Rewrite[] {
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
    .filter((meaning) =>
      meaning.typed.every((keys, index) => {
        const word = typed[index]?.keys;
        return word !== undefined && (isPlain(word) || matchQuality(word, keys) === 1);
      }),
    )
    .map(({ phrase, isAbbreviation }) => ({ first, last, phrase, weight: isAbbreviation ? 1 : SYNONYM }));
}

function fromInitials(index: number, { keys, text, document }: QueryWord, lexicon: Lexicon): Rewrite[] {
  const isSpelled = isSyllable(keys.bare) && text !== text.toUpperCase();
  if (document !== undefined || isSpelled || !INITIALISM_LETTERS.test(keys.bare)) return [];
  return lexicon
    .phrasesOfInitials(keys.bare)
    .slice(0, MOST_PHRASES)
    .map((phrase) => ({ first: index, last: index, phrase, weight: INITIALISM }));
}
