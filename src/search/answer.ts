import type { Query } from './query.ts';
import type { RankedPage } from './rank.ts';
import type { TitleIndex } from './title-index.ts';

/** What to show for a query. */
export interface Answer {
  query: Query;
  /** Pages that answer it, best first. */
  found: RankedPage[];
  /** Where nothing answers: pages of a near topic, never shown as results. */
  near: RankedPage[];
}

/** A page that meets less of the query than this does not answer it. */
const LEAST_COVERAGE = 0.55;
/** The title index must know so much of the query, or so many of its neighbours must stand together. */
const LEAST_IN_TITLES = 0.45;
const LEAST_TOGETHER = 0.5;
/** Pages far behind the best only lengthen the list. */
const LEAST_OF_BEST = 0.25;
const MOST_NEAR = 3;

/** Parts what answers a query from what only shares words with it. */
export function answerOf(query: Query, ranked: readonly RankedPage[], { documents }: TitleIndex): Answer {
  const isUnknownDocument = query.words.some(({ document }) => document !== undefined && !documents.has(document));
  const best = ranked[0]?.score ?? 0;
  const found = isUnknownDocument
    ? []
    : ranked.filter((page) => isRelevant(page) && page.score >= LEAST_OF_BEST * best);
  return {
    query,
    found,
    near: found.length > 0 ? [] : ranked.filter(({ titleCoverage }) => titleCoverage > 0).slice(0, MOST_NEAR),
  };
}

function isRelevant({ coverage, titleCoverage, together }: RankedPage): boolean {
  if (coverage < LEAST_COVERAGE) return false;
  return titleCoverage >= LEAST_IN_TITLES || together >= LEAST_TOGETHER;
}
