import { evidenceIn, type Evidence } from './evidence.ts';
import type { Query } from './query.ts';
import type { IndexedPage } from './title-index.ts';

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
  /** Whether the page is itself a document that the query names. */
  isDocument: boolean;
}

/** Compares a query with every field of a page. */
export function titleEvidence(page: IndexedPage, query: Query): TitleEvidence {
  const words = query.words.map(() => 0);
  const pairs = query.words.map(() => 0);
  let titleShare = 0;
  let run = 0;
  for (const { weight, text } of page.fields) {
    const evidence = evidenceIn(text, query);
    for (const index of words.keys()) {
      words[index] = Math.max(words[index] ?? 0, weight * (evidence.words[index] ?? 0));
      pairs[index] = Math.max(pairs[index] ?? 0, weight * (evidence.pairs[index] ?? 0));
    }
    run = Math.max(run, weight * evidence.run);
    if (text === page.title) titleShare = shareOf(text.keys.length, evidence);
  }
  const isDocument = query.words.some(
    ({ document }) => document !== undefined && page.name.documents.has(document),
  );
  return { page, words, pairs, run, titleShare, isDocument: isDocument && page.entry.kind === 'regulations' };
}

function shareOf(length: number, { hits }: Evidence): number {
  const met = new Set<number>();
  for (const { start, end, quality } of hits.flat()) {
    if (quality < 0.5) continue;
    for (let at = start; at <= end; at += 1) met.add(at);
  }
  return length === 0 ? 0 : met.size / length;
}
