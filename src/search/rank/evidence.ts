import type { ComparedText } from '../index/compared-text.ts';
import type { Query, QueryWord, Rewrite } from '../read/query.ts';
import { MATCH } from './ranking-table.ts';
import { isPlain, type WordKeys } from '../../vietnamese/syllable.ts';

/** What a text says of a query, each between 0 and 1. */
export interface Evidence {
  /** How well each word of the query is met. */
  words: readonly number[];
  /** How well each word of the query stands beside its neighbour as the query has them. */
  pairs: readonly number[];
  /** How much of the query stands in the text word for word; the more words in one run, the surer. */
  run: number;
  /** How surely the text is the one quoted: as `run`, but two words in a row may be chance, eight are none. */
  quote: number;
  /** Where words were met, as indexes into the text's words. */
  hits: readonly (readonly Hit[])[];
}

/** Words `start` to `end` of a text meet a word of the query. */
export interface Hit {
  start: number;
  end: number;
  quality: number;
}

/** Compares a query with one text. */
export function evidenceIn(text: ComparedText, query: Query): Evidence {
  if (!mayMeet(text, query)) return nothingOf(query);
  const hits = query.words.map((word) => hitsOf(word, text));
  const pairs = query.words.map(() => 0);
  for (const rewrite of query.rewrites) addRewrite(rewrite, text, hits, pairs);
  const words = hits.map((each) => each.reduce((best, { quality }) => Math.max(best, quality), 0));
  const named = query.words.flatMap((word, index) => (word.weight >= 0.5 ? [index] : []));
  for (const [order, index] of named.entries()) {
    const next = named[order + 1];
    if (next === undefined) break;
    const quality = pairQuality(hits[index] ?? [], hits[next] ?? [], next - index);
    pairs[index] = Math.max(pairs[index] ?? 0, quality);
  }
  const longest = longestRun(hits);
  const share = (longest / hits.length) ** 2;
  return {
    words,
    pairs,
    run: longest < 2 ? 0 : share * (1 - 1 / longest),
    quote: share * Math.min(1, Math.max(0, longest - 1) / (MATCH.quotedWords - 1)),
    hits,
  };
}

/** False where the text says no word of the query, nor the beginning of a phrase for it: nothing is left to compare. */
export function mayMeet({ places, regulations }: ComparedText, { words, rewrites }: Query): boolean {
  if (places.size === 0 && regulations.size === 0) return false;
  for (const { keys, regulation, prefixWeight, beginning } of words) {
    if (regulation === undefined ? places.has(keys.bare) : regulations.has(regulation)) return true;
    if (prefixWeight === 0) continue;
    for (const longer of places.keys()) if (longer.startsWith(beginning)) return true;
  }
  return rewrites.some(({ phrase }) => places.has(phrase[0]?.bare ?? ''));
}

const nothings = new WeakMap<Query, Evidence>();

/** What most texts say of a query; one value serves them all. */
function nothingOf(query: Query): Evidence {
  const known = nothings.get(query);
  if (known) return known;
  const zeros = query.words.map(() => 0);
  const nothing: Evidence = { words: zeros, pairs: zeros, run: 0, quote: 0, hits: query.words.map(() => []) };
  nothings.set(query, nothing);
  return nothing;
}

/** How well one word answers another. */
export function matchQuality(wanted: WordKeys, found: WordKeys): number {
  if (wanted.key === found.key) return 1;
  if (wanted.bare !== found.bare) return 0;
  return isPlain(wanted) ? MATCH.plain : MATCH.otherMarks;
}

function hitsOf(word: QueryWord, text: ComparedText): Hit[] {
  if (word.regulation !== undefined) {
    const regulation = text.regulations.get(word.regulation);
    return regulation ? [{ start: regulation.first, end: regulation.last, quality: 1 }] : [];
  }
  const { bare } = word.keys;
  const hits = (text.places.get(bare) ?? []).map((start) => hitAt(text, start, word.keys));
  if (word.prefixWeight === 0) return hits;
  for (const [longer, places] of text.places) {
    if (longer === bare || !longer.startsWith(word.beginning)) continue;
    const quality =
      word.prefixWeight * (MATCH.beginning + (MATCH.typedShare * word.beginning.length) / longer.length);
    hits.push(...places.map((start) => ({ start, end: start, quality })));
  }
  return hits;
}

function hitAt(text: ComparedText, start: number, wanted: WordKeys): Hit {
  const found = text.keyAt(start);
  return { start, end: start, quality: found ? matchQuality(wanted, found) : 0 };
}

/** Where the whole phrase stands in the text, every word it was written for is met there. */
function addRewrite(
  { at, phrase, weight }: Rewrite,
  text: ComparedText,
  hits: Hit[][],
  pairs: number[],
): void {
  for (const start of text.places.get(phrase[0]?.bare ?? '') ?? []) {
    const qualities = phrase.map((wanted, offset) => {
      const found = text.keyAt(start + offset);
      return found ? matchQuality(wanted, found) : 0;
    });
    if (qualities.some((quality) => quality < MATCH.phrase)) continue;
    const hit = { start, end: start + phrase.length - 1, quality: weight * Math.min(...qualities) };
    for (const [order, index] of at.entries()) {
      hits[index]?.push(hit);
      if (order < at.length - 1) pairs[index] = Math.max(pairs[index] ?? 0, hit.quality);
    }
  }
}

/** `distance`: how far apart the two words stand in the query. */
function pairQuality(left: readonly Hit[], right: readonly Hit[], distance: number): number {
  if (left.length === 0 || right.length === 0) return 0;
  const starts = new Map<number, number>();
  for (const { start, quality } of right) starts.set(start, Math.max(starts.get(start) ?? 0, quality));
  let best = 0;
  for (const { start, end, quality } of left) {
    const at = (place: number) => Math.min(quality, starts.get(place) ?? 0);
    let own = Math.max(at(end + 1), at(end + distance), MATCH.reversed * at(start - 1));
    for (let gap = 2; gap <= MATCH.nearWords; gap += 1) own = Math.max(own, MATCH.near * at(end + gap));
    best = Math.max(best, own);
  }
  return best;
}

/**
 * Most of the query that stands within `size` words of the text; `importance` of each word of the query, the
 * result between 0 and 1.
 */
export function closest({ hits }: Evidence, importance: readonly number[], size: number): number {
  const whole = importance.reduce((sum, each) => sum + each, 0);
  const places = hits
    .flatMap((each, word) => each.map(({ start, quality }) => ({ start, word, quality })))
    .sort((a, b) => a.start - b.start);
  let most = 0;
  let first = 0;
  const inside = hits.map((): number[] => []);
  const bestOf = (word: number) => Math.max(0, ...(inside[word] ?? []));
  let said = 0;
  /** Changes what stands inside of one word, and the sum by as much. */
  const change = (word: number, by: (qualities: number[]) => void) => {
    const before = bestOf(word);
    by(inside[word] ?? []);
    said += (bestOf(word) - before) * (importance[word] ?? 0);
  };
  for (const { start, word, quality } of places) {
    change(word, (qualities) => qualities.push(quality));
    for (let old = places[first]; old && old.start <= start - size; old = places[first]) {
      change(old.word, (qualities) => qualities.shift());
      first += 1;
    }
    most = Math.max(most, said);
  }
  return whole === 0 ? 0 : most / whole;
}

/** Most words of the query that stand one behind the other in the text. */
function longestRun(hits: readonly (readonly Hit[])[]): number {
  let longest = 0;
  // Length of the run that ends at each word of the text, for the query word before.
  let before = new Map<number, number>();
  for (const wordHits of hits) {
    const runs = new Map<number, number>();
    for (const { start, end, quality } of wordHits) {
      if (quality < MATCH.phrase) continue;
      const length = (before.get(start - 1) ?? 0) + 1;
      runs.set(end, Math.max(runs.get(end) ?? 0, length));
      longest = Math.max(longest, length);
    }
    before = runs;
  }
  return longest;
}
