import type { ComparedText } from '../index/compared-text.ts';
import { evidenceIn, mayMeet, type Evidence } from './evidence.ts';
import type { Query } from '../read/query.ts';
import type { IndexedPage } from '../index/title-index.ts';

/** What the title index says of one page. */
export interface TitleEvidence {
  page: IndexedPage;
  /** Best of the fields for each word of the query, weighed by field; likewise for each pair of neighbours. */
  words: number[];
  pairs: number[];
  /** Share of the query that stands in one field word for word, weighed by field. */
  run: number;
  /** Share of the title that the query says, 0 to 1. */
  titleShare: number;
  /** Likeness of title and query: 1 where each says all of the other. */
  titleMatch: number;
  /** How fully the name of the page is the regulation that the query names; 0 where it is another, or none. */
  asRegulation: number;
}

/** Compares a query with every field of a page. `more`: fields that the title index does not hold. */
export function titleEvidence(
  page: IndexedPage,
  query: Query,
  importance: readonly number[],
  more: readonly { weight: number; text: ComparedText }[] = [],
): TitleEvidence {
  const words = query.words.map(() => 0);
  const pairs = query.words.map(() => 0);
  let titleShare = 0;
  let titleMatch = 0;
  let run = 0;
  for (const { weight, text } of [...page.fields, ...more]) {
    if (!mayMeet(text, query)) continue;
    const evidence = evidenceIn(text, query);
    for (const index of words.keys()) {
      words[index] = Math.max(words[index] ?? 0, weight * (evidence.words[index] ?? 0));
      pairs[index] = Math.max(pairs[index] ?? 0, weight * (evidence.pairs[index] ?? 0));
    }
    run = Math.max(run, weight * evidence.run);
    if (text === page.title) {
      titleShare = shareOf(page.title.keys.length, evidence);
      titleMatch = matchOf(page.title.keys.length, evidence, importance);
    }
  }
  return { page, words, pairs, run, titleShare, titleMatch, asRegulation: asRegulation(page, query) };
}

function matchOf(length: number, evidence: Evidence, importance: readonly number[]): number {
  const whole = importance.reduce((sum, each) => sum + each, 0);
  if (whole === 0) return 0;
  const said =
    evidence.words.reduce((sum, value, index) => sum + value * (importance[index] ?? 0), 0) / whole;
  const share = shareOf(length, evidence);
  return said + share === 0 ? 0 : (2 * said * share) / (said + share);
}

function shareOf(length: number, { hits }: Evidence): number {
  const met = new Set<number>();
  for (const { start, end, quality } of hits.flat()) {
    if (quality < 0.5) continue;
    for (let at = start; at <= end; at += 1) met.add(at);
  }
  return length === 0 ? 0 : met.size / length;
}

/** Numbers repeat: of two regulations with one number, the one whose issuer is named too is meant. */
function asRegulation({ entry, name }: IndexedPage, query: Query): number {
  const isNamed = query.words.some(
    ({ regulation }) => regulation !== undefined && name.regulations.has(regulation),
  );
  if (!isNamed || entry.kind !== 'regulations') return 0;
  const said = evidenceIn(name, query).words.filter((quality) => quality >= 0.9).length;
  return 0.5 + (0.5 * said) / query.words.length;
}
