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
export function mayMeet({ forms, regulations }: ComparedText, { words, rewrites }: Query): boolean {
  if (forms.size === 0 && regulations.size === 0) return false;
  for (const { keys, regulation, prefixWeight, beginning } of words) {
    if (regulation === undefined ? forms.has(keys.bare) : regulations.has(regulation)) return true;
    if (prefixWeight === 0) continue;
    for (const longer of forms.keys()) if (longer.startsWith(beginning)) return true;
  }
  return rewrites.some(({ phrase }) => forms.has(phrase[0]?.bare ?? ''));
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
  const hits: Hit[] = [];
  const add = (places: readonly number[], quality: number) => {
    for (const start of places) hits.push({ start, end: start, quality });
  };
  for (const { keys, places } of text.forms.get(bare) ?? []) add(places, matchQuality(word.keys, keys));
  if (word.prefixWeight === 0) return hits;
  for (const [longer, forms] of text.forms) {
    if (longer === bare || !longer.startsWith(word.beginning)) continue;
    const quality =
      word.prefixWeight * (MATCH.beginning + (MATCH.typedShare * word.beginning.length) / longer.length);
    for (const { places } of forms) add(places, quality);
  }
  return hits;
}

/** Where the whole phrase stands in the text, every word it was written for is met there. */
function addRewrite(
  { at, phrase, weight }: Rewrite,
  text: ComparedText,
  hits: Hit[][],
  pairs: number[],
): void {
  const [begin, ...rest] = phrase;
  for (const { keys, places } of text.forms.get(begin?.bare ?? '') ?? []) {
    const first = begin ? matchQuality(begin, keys) : 0;
    if (first < MATCH.phrase) continue;
    for (const start of places) {
      const least = leastQuality(text, rest, start + 1, first);
      if (least < MATCH.phrase) continue;
      const hit = { start, end: start + rest.length, quality: weight * least };
      for (const [order, index] of at.entries()) {
        hits[index]?.push(hit);
        if (order < at.length - 1) pairs[index] = Math.max(pairs[index] ?? 0, hit.quality);
      }
    }
  }
}

/** How well the worst of these words is met from `start` on, at most `most`. */
function leastQuality(text: ComparedText, words: readonly WordKeys[], start: number, most: number): number {
  let least = most;
  for (const [offset, wanted] of words.entries()) {
    const found = text.forms.get(wanted.bare)?.find(({ places }) => places.includes(start + offset));
    if (!found) return 0;
    least = Math.min(least, matchQuality(wanted, found.keys));
  }
  return least;
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
  if (whole === 0) return 0;
  const places = hits
    .flatMap((each, word) => each.map(({ start, quality }) => ({ start, word, quality })))
    .sort((a, b) => a.start - b.start);
  let most = 0;
  const best = new Float64Array(hits.length);
  for (const [last, { start: end }] of places.entries()) {
    best.fill(0);
    for (let at = last; at >= 0; at -= 1) {
      const place = places[at];
      if (!place || place.start <= end - size) break;
      const { word, quality } = place;
      best[word] = Math.max(best[word] ?? 0, quality);
    }
    most = Math.max(
      most,
      importance.reduce((sum, each, word) => sum + each * (best[word] ?? 0), 0),
    );
  }
  return most / whole;
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
