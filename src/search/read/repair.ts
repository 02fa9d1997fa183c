import { decodeKeystrokes } from '../../vietnamese/keystrokes.ts';
import type { Lexicon } from './lexicon.ts';
import { splitJoinedWords } from './split-joined-words.ts';
import { isSyllable, keysOf, type WordKeys } from '../../vietnamese/syllable.ts';

const SHORTEST_REPAIRED = 4;
const SHORTEST_JOINED = 6;
const SHORTEST_MISHEARD = 3;

/** A word of the query while it is being read. */
export interface ReadWord {
  text: string;
  keys: WordKeys;
  regulation?: string;
  isRepaired?: boolean;
}

/**
 * Mends a word only where it is unknown and what it is mended to is known: a word that the site says beside the
 * same neighbour, `chốgn ma túy` to `chống`, else the most usual.
 */
export function repair(
  word: ReadWord,
  before: ReadWord | undefined,
  after: ReadWord | undefined,
  lexicon: Lexicon,
): ReadWord[] {
  const { bare } = word.keys;
  const isKnown = isSyllable(bare) || lexicon.has(bare) || lexicon.meaningsOf([word.keys]).length > 0;
  if (isKnown || word.regulation !== undefined || /^\d+$/u.test(bare)) return [word];
  const decoded = decodeKeystrokes(word.text);
  if (decoded) return [mended(decoded)];
  const parts = bare.length >= SHORTEST_JOINED ? splitJoinedWords(bare, lexicon) : undefined;
  if (parts) return parts.map((part) => mended(keysOf(part)));
  if (bare.length < SHORTEST_REPAIRED || lexicon.phrasesOfInitials(bare).length > 0) return [word];
  const nearest =
    lexicon.nearestBeside(bare, before?.keys.bare, after?.keys.bare) ?? lexicon.nearestTo(bare, () => true);
  return [nearest === undefined ? word : mended(keysOf(nearest))];
}

/**
 * Mends a syllable that the site never says to one it says beside the same neighbour: `hương ướt` to `hương ước`.
 * Words that end or begin alike are heard alike in one region or another.
 */
export function repairByNeighbours(
  word: ReadWord,
  before: ReadWord | undefined,
  after: ReadWord | undefined,
  lexicon: Lexicon,
): ReadWord {
  const { bare } = word.keys;
  if (
    word.regulation !== undefined ||
    bare.length < SHORTEST_MISHEARD ||
    !isSyllable(bare) ||
    lexicon.hasBeginning(bare) ||
    lexicon.meaningsOf([word.keys]).length > 0
  )
    return word;
  const nearest = lexicon.nearestBeside(bare, before?.keys.bare, after?.keys.bare);
  return nearest === undefined ? word : mended(keysOf(nearest));
}

function mended(keys: WordKeys): ReadWord {
  return { keys, text: keys.bare, isRepaired: true };
}

/** Gives mended words the marks that the site gives them. */
export function spellRepaired(read: readonly ReadWord[], lexicon: Lexicon): ReadWord[] {
  return read.map((word, index) => {
    if (!word.isRepaired || word.regulation !== undefined) return word;
    const text = lexicon.spell(word.keys, read[index - 1]?.keys.bare, read[index + 1]?.keys.bare);
    return { ...word, text: text ?? word.text };
  });
}
