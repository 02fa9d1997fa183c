import { regulationNumbers } from '../../vietnamese/regulation-number.ts';
import {
  REGULATION,
  packOutlines,
  packPart,
  type ArticleOutline,
  type Block,
  type Place,
  type WordPlaces,
} from '../index/word-parts.ts';
import { keysOfTexts, type KeysOfText } from './keys-of-texts.ts';
import type { ArticlePart } from './searchable-article.ts';

/** A part grows to about this many bytes before compression; a word of many places is one by itself. */
const PART_BYTES = 1500;
/** What stands alike on such a share of the pages tells nothing about one of them; on so few it may by chance. */
const COMMON_SHARE = 0.025;
const FEWEST_COMMON_PAGES = 5;

/** The word index of some articles, ready to be compressed and written. */
export interface PackedWords {
  outlines: Uint8Array;
  parts: Uint8Array[];
  /** Bare letters of the first word of each part. */
  firstWords: string[];
}

/** `articles`: in the order of the pages of the titles. Pure. */
export function buildWordIndex(
  articles: readonly (readonly ArticlePart[])[],
  keysOf: KeysOfText = keysOfTexts(),
): PackedWords {
  const common = commonTexts(articles);
  const words = new Map<string, { keys: WordPlaces['keys']; pages: Map<number, Place[]> }>();
  const add = (page: number, keys: WordPlaces['keys'], ...places: Place[]) => {
    const word = words.get(keys.key) ?? { keys, pages: new Map<number, Place[]>() };
    words.set(keys.key, word);
    const known = word.pages.get(page);
    if (known) known.push(...places);
    else word.pages.set(page, places);
  };
  const outlines = articles.map((parts, page): ArticleOutline => {
    const blocks: Block[] = [];
    for (const { role, text } of parts) {
      const own = common.has(text) ? [] : keysOf(text);
      if (own.length === 0) continue;
      const block = blocks.push({ role, words: own.length }) - 1;
      for (const [place, each] of own.entries()) add(page, each, [block, place]);
      for (const { token, first, last } of regulationNumbers(own)) {
        add(page, { bare: REGULATION + token, key: REGULATION + token }, [block, first], [block, last]);
      }
    }
    return blocks;
  });
  const sorted = [...words.values()].sort(
    (a, b) => order(a.keys.bare, b.keys.bare) || order(a.keys.key, b.keys.key),
  );
  const parts = cutIntoParts(sorted);
  return {
    outlines: packOutlines(outlines),
    parts: parts.map(packPart),
    firstWords: parts.map(([first]) => first?.keys.bare ?? ''),
  };
}

/** Forms of one word stay together. */
function cutIntoParts(words: readonly WordPlaces[]): WordPlaces[][] {
  const parts: WordPlaces[][] = [];
  let bytes = Infinity;
  for (const [index, word] of words.entries()) {
    const isNewWord = words[index - 1]?.keys.bare !== word.keys.bare;
    if (bytes > PART_BYTES && isNewWord) {
      parts.push([]);
      bytes = 0;
    }
    parts.at(-1)?.push(word);
    bytes += packPart([word]).length;
  }
  return parts;
}

function commonTexts(articles: readonly (readonly ArticlePart[])[]): Set<string> {
  const pages = new Map<string, number>();
  for (const parts of articles) {
    for (const text of new Set(parts.map((part) => part.text))) pages.set(text, (pages.get(text) ?? 0) + 1);
  }
  const least = Math.max(FEWEST_COMMON_PAGES, COMMON_SHARE * articles.length);
  return new Set([...pages].filter(([, count]) => count >= least).map(([text]) => text));
}

/** By code units, as the browser compares them. */
function order(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
