import type { Query } from '../read/query.ts';
import type { RankedPage } from './rank.ts';
import type { TitleIndex } from '../index/title-index.ts';

/** What to show for a query. */
export interface Answer {
  query: Query;
  /** Pages that answer it, best first. */
  found: RankedPage[];
  /** Where nothing answers: pages of a near topic, never shown as results. */
  near: RankedPage[];
}

/**
 * Where even the best page scores less, the site says nothing about it. Chosen on the development queries: four in
 * five questions about other things stay below, two in a hundred of the others. Titles alone score less; a query
 * read otherwise than typed must score more.
 */
const LEAST_SCORE = { articles: 1.55, 'articles, read again': 2.1, titles: 0.8 };
/** A query of one word scores little even where a page is named by it. */
const ALL_NAMED = 0.9;
/** Pages far behind the best only lengthen the list; the first few may lie further behind. */
const LEAST_OF_BEST = 0.45;
const LEAST_OF_FIRST = 0.2;
const FIRST = 10;
const MOST_NEAR = 3;

/** Parts what answers a query from what only shares words with it. `from`: what the pages were ranked by. */
export function answerOf(
  query: Query,
  ranked: readonly RankedPage[],
  { regulations }: TitleIndex,
  from: keyof typeof LEAST_SCORE,
): Answer {
  const isUnknownRegulation = query.words.some(
    ({ regulation }) => regulation !== undefined && !regulations.has(regulation),
  );
  if (isUnknownRegulation || !isAnswer(ranked[0], from)) {
    return { query, found: [], near: ranked.filter(({ titleWords }) => titleWords > 0).slice(0, MOST_NEAR) };
  }
  // Beside the regulation that is named by number, those that speak of it are wanted too.
  const best = Math.max(...ranked.map(({ scoreBesideNumber }) => scoreBesideNumber));
  const found = ranked.filter(
    ({ score }, place) => score >= (place < FIRST ? LEAST_OF_FIRST : LEAST_OF_BEST) * best,
  );
  return { query, found, near: [] };
}

function isAnswer(best: RankedPage | undefined, from: keyof typeof LEAST_SCORE): boolean {
  return best !== undefined && (best.score >= LEAST_SCORE[from] || best.titleWords >= ALL_NAMED);
}
