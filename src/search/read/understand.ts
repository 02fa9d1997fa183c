import { fold } from '../../vietnamese/letters.ts';
import { regulationNumbers } from '../../vietnamese/regulation-number.ts';
import type { Lexicon } from './lexicon.ts';
import type { Query, QueryWord, Rewrite } from './query.ts';
import { repair, repairByNeighbours, spellRepaired, type ReadWord } from './repair.ts';
import { abbreviationsOf, isInCapitals, placesOf, rewritesOf } from './rewrites.ts';
import { WORD_WEIGHTS } from '../rank/ranking-table.ts';
import { stopWord } from './stop-words.ts';
import { keysOf, keysOfTyped, type WordKeys } from '../../vietnamese/syllable.ts';
import { wordsOf } from '../../vietnamese/words.ts';

/**
 * Reads a query the way a Vietnamese reader meant it. Pure; knows the site only through its lexicon.
 * `isMisheard`: also mend syllables that are right in themselves, for a query that found nothing.
 */
export function understand(query: string, lexicon: Lexicon, isMisheard = false): Query {
  const isFinished = /[\s.,;:!?]$/u.test(query);
  const texts = wordsOf(query.normalize('NFC')).map(({ text }) => text);
  const typed = keysOfTyped(texts).map((keys, index) => ({ text: texts[index] ?? '', keys }));
  const mended = joinRegulations(typed).flatMap((word, index, all) =>
    repair(word, all[index - 1], all[index + 1], lexicon),
  );
  const heard = isMisheard
    ? mended.map((word, index) => repairByNeighbours(word, mended[index - 1], mended[index + 1], lexicon))
    : mended;
  // Regulations once more: the name of their kind may have been mended.
  const read = joinRegulations(spellRepaired(heard, lexicon));
  const words = weigh(
    read.flatMap((word, index) => {
      const isOfRegulation = read[index - 1]?.regulation !== undefined;
      const goesOn = index > 0 && index === read.length - 1 && !isFinished && mayGoOn(word, lexicon);
      return isOfRegulation || goesOn ? [word] : spelledOut(word, lexicon);
    }),
    lexicon,
    isFinished,
  );
  const isRepaired = read.some((word) => word.isRepaired);
  const rewrites = rewritesOf(words, lexicon);
  return {
    words: withoutFrame(withPhrases(words, rewrites)),
    rewrites,
    ...(isRepaired && { repaired: words.map(({ text }) => text).join(' ') }),
  };
}

/** Words that only frame a question name something together where the dictionary knows them: `bao lâu`. */
function withPhrases(words: readonly QueryWord[], rewrites: readonly Rewrite[]): QueryWord[] {
  const inPhrase = new Set(rewrites.flatMap(({ at }) => (at.length > 1 ? at : [])));
  return words.map((word, index) => (inPhrase.has(index) ? { ...word, weight: 1 } : word));
}

/**
 * In `chuyên đề cho chi bộ khoa nhi` only what follows tells which pages are wanted: guides on choosing a topic say
 * the words before it too.
 */
function withoutFrame(words: readonly QueryWord[]): QueryWord[] {
  const [frame] = GROUP_FRAMES.flatMap((phrase) =>
    placesOf(phrase, words).map((first) => ({ first, end: first + phrase.length })),
  );
  const isTold = words.slice(frame?.end).some(({ weight }) => weight >= WORD_WEIGHTS.doubtful);
  if (!frame || !isTold) return [...words];
  return words.map((word, at) =>
    at >= frame.first && at < frame.end ? { ...word, weight: WORD_WEIGHTS.stopWord } : word,
  );
}

const GROUP_FRAMES = ['chuyên đề', 'chủ đề', 'đề tài'].flatMap((what) =>
  ['cho chi bộ', 'của chi bộ', 'chi bộ'].map((whose) => `${what} ${whose}`.split(' ').map(keysOf)),
);

/**
 * The words of an abbreviation that stands for one phrase only; it then counts as much as they do. Behind the
 * number of a regulation it is part of its name and stays.
 */
function spelledOut(word: ReadWord, lexicon: Lexicon): ReadWord[] {
  const meanings = word.regulation === undefined ? abbreviationsOf(word, lexicon) : [];
  // Another abbreviation of the same phrase (MTTQ, MTTQVN) is no second meaning.
  const [only, ...others] = meanings.filter(({ phrase }) => phrase.length > 1);
  if (!only || others.length > 0) return [word];
  return only.phrase.map((keys) => ({ text: lexicon.spell(keys) ?? keys.bare, keys }));
}

/** True for `kh` on the way to `khéo`; whoever means an abbreviation writes it in capitals, or no word begins so. */
function mayGoOn(word: ReadWord, lexicon: Lexicon): boolean {
  return !isInCapitals(word) && lexicon.hasBeginning(word.keys.bare);
}

/** Replaces the words that name a regulation by one. */
function joinRegulations(words: ReadWord[]): ReadWord[] {
  const joined: ReadWord[] = [];
  let next = 0;
  for (const { token, first, last } of regulationNumbers(words.map(({ keys }) => keys))) {
    const text = words.slice(first, last + 1).map((word) => word.text);
    const isRepaired = words.slice(first, last + 1).some((word) => word.isRepaired);
    joined.push(...words.slice(next, first), {
      text: text.join(' '),
      keys: keysOf(token),
      regulation: token,
      isRepaired,
    });
    next = last + 1;
  }
  return [...joined, ...words.slice(next)];
}

function weigh(read: readonly ReadWord[], lexicon: Lexicon, isFinished: boolean): QueryWord[] {
  const weights = read.map(({ keys, regulation }) =>
    regulation === undefined ? weightOf(keys, lexicon) : 1,
  );
  const namesNothing = weights.every((weight) => weight < WORD_WEIGHTS.doubtful);
  return read.map(({ text, keys, regulation, isRepaired = false }, index) => {
    const isLast = index === read.length - 1 && !isFinished;
    const isWord = lexicon.has(keys.bare) || isRepaired;
    const before = read[index - 1]?.keys.bare ?? '';
    // `quy` is a word, but nobody says `biểu quy`: the reader is on the way to `biểu quyết`.
    const isWhole = isWord && (before === '' || lexicon.areNeighbours(before, keys.bare));
    const isUnfinished = regulation === undefined && !/^\d/u.test(keys.bare) && (isLast || !isWord);
    return {
      text,
      keys,
      ...(regulation !== undefined && { regulation }),
      weight: namesNothing ? 1 : (weights[index] ?? 1),
      beginning: fold(text),
      prefixWeight: !isUnfinished ? 0 : isWhole ? WORD_WEIGHTS.perhapsUnfinished : WORD_WEIGHTS.unfinished,
    };
  });
}

function weightOf(keys: WordKeys, lexicon: Lexicon): number {
  switch (stopWord(keys)) {
    case 'yes':
      return WORD_WEIGHTS.stopWord;
    case 'no':
      return 1;
    case 'perhaps': {
      const names = lexicon.formsOf(keys.bare).some(({ text }) => stopWord(keysOf(text)) === 'no');
      return names ? WORD_WEIGHTS.doubtful : WORD_WEIGHTS.stopWord;
    }
  }
}
