import { mean } from './mean.ts';
import { evidenceIn, mayMeet, type Evidence } from './evidence.ts';
import type { Query } from '../read/query.ts';
import type { Article, Span } from '../index/known-article.ts';

/** What the ways of asking for a page say of a query, each between 0 and 1. */
export interface AskEvidence {
  /** Most of the query that one of them says. */
  said: number;
  /** Likeness of the query and one of them: 1 where each says all of the other. */
  likeness: number;
  /** How fully one of them says the neighbours of the query together. */
  pairs: number;
  /** Likeness of the few that are likest: that a page is asked for in many such ways is surer than one. */
  several: number;
}

/** So many ways of asking are several. */
const SEVERAL = 4;

export const NO_ASKS: AskEvidence = { said: 0, likeness: 0, pairs: 0, several: 0 };

/** How much the words and pairs of neighbours of a query count where it is compared with ways of asking. */
export interface AskImportance {
  words: readonly number[];
  /** The same for likeness: two questions are alike by their frames too, `ai`, `bao nhiêu`, `có … không`. */
  withFrame: readonly number[];
  pairs: readonly number[];
}

/** Compares a query with every way of asking for a page, one by one. */
export function askEvidence(
  { asks, askSpans }: Pick<Article, 'asks' | 'askSpans'>,
  query: Query,
  importance: AskImportance,
): AskEvidence {
  const whole = sumOf(importance.words);
  const wholeWithFrame = sumOf(importance.withFrame);
  const best = { ...NO_ASKS };
  if (whole === 0 || !mayMeet(asks, query)) return best;
  const { hits, pairs } = evidenceIn(asks, query);
  best.pairs = mean(pairs, importance.pairs);
  const likenesses: number[] = [];
  for (const { length, words, met } of spokenSpans(hits, askSpans)) {
    best.said = Math.max(best.said, weighed(words, importance.words) / whole);
    const said = weighed(words, importance.withFrame) / wholeWithFrame;
    const share = met.size / length;
    if (said > 0) likenesses.push((2 * said * share) / (said + share));
  }
  likenesses.sort((a, b) => b - a);
  best.likeness = likenesses[0] ?? 0;
  best.several = sumOf(likenesses.slice(0, SEVERAL)) / SEVERAL;
  return best;
}

const sumOf = (values: readonly number[]) => values.reduce((sum, each) => sum + each, 0);

function weighed(qualities: readonly number[], importance: readonly number[]): number {
  return qualities.reduce((sum, quality, word) => sum + quality * (importance[word] ?? 0), 0);
}

/** One way of asking of which the query says some words. */
interface SpokenSpan {
  length: number;
  /** How well it meets each word of the query. */
  words: number[];
  /** Its words that are met. */
  met: Set<number>;
}

/** The ways of asking that are met at all: of a page's dozens, few. */
function spokenSpans(hits: Evidence['hits'], spans: readonly Span[]): Iterable<SpokenSpan> {
  const spoken = new Map<Span, SpokenSpan>();
  for (const [word, each] of hits.entries()) {
    for (const { start, end, quality } of each) {
      const span = spanAt(start, spans);
      if (!span || end >= span.start + span.length) continue;
      const known = spoken.get(span) ?? { length: span.length, words: hits.map(() => 0), met: new Set() };
      spoken.set(span, known);
      known.words[word] = Math.max(known.words[word] ?? 0, quality);
      for (let at = start; at <= end; at += 1) known.met.add(at);
    }
  }
  return spoken.values();
}

/** The span that holds a place; spans stand in order. */
function spanAt(place: number, spans: readonly Span[]): Span | undefined {
  let low = 0;
  let high = spans.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((spans[middle]?.start ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  const span = spans[low];
  return span && place >= span.start && place < span.start + span.length ? span : undefined;
}
