import type { Evidence, Hit } from '../rank/evidence.ts';
import type { IndexedText } from '../index/indexed-text.ts';

/** A part of a text to show, with what to mark in it: offsets into `text`, in order, never overlapping. */
export interface MarkedText {
  text: string;
  marks: readonly (readonly [start: number, end: number])[];
}

const LEAST_QUALITY = 0.5;

/** Marks in a whole text what the query met there. */
export function markAll(indexed: IndexedText, text: string, evidence: Evidence): MarkedText {
  const { words } = indexed;
  return { text, marks: marksOf(words, goodHits(evidence, indexed), 0, words.length, 0) };
}

/** Hits worth showing. Where some stand side by side, single ones count only in the same writing: `quỹ`, not `quy`. */
export function goodHits({ hits }: Evidence, { keys }: IndexedText): Hit[] {
  const good = hits.map((each) => each.filter(({ quality }) => quality >= LEAST_QUALITY));
  const starts = new Set(good.flat().map(({ start }) => start));
  const ends = new Set(good.flat().map(({ end }) => end));
  return good.flatMap((each) => {
    const beside = each.filter(({ start, end }) => ends.has(start - 1) || starts.has(end + 1));
    const written = new Set(beside.map(({ start }) => keys[start]?.key));
    return beside.length === 0 ? each : each.filter(({ start }) => written.has(keys[start]?.key));
  });
}

/** What of words `first` to `end` the hits mark; offsets lessened by `offset`. */
export function marksOf(
  words: IndexedText['words'],
  hits: readonly Hit[],
  first: number,
  end: number,
  offset: number,
): (readonly [number, number])[] {
  const met = new Set<number>();
  for (const hit of hits)
    for (let at = Math.max(first, hit.start); at <= Math.min(end - 1, hit.end); at += 1) met.add(at);
  return [...met]
    .sort((a, b) => a - b)
    .map((at) => [(words[at]?.start ?? 0) - offset, (words[at]?.end ?? 0) - offset] as const);
}
