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
/** Where a word of the query is missing, the others must be met well. */
const FULL_COVERAGE = 0.999;
const LEAST_SCORE = 0.85;
/** Enough of the query stands on the page word for word. */
const LEAST_RUN = 0.3;
/** Enough of the query's neighbours stand together on the page. */
const LEAST_TOGETHER = 0.5;
/** Or the title index knows some of it, and some neighbours stand together. */
const LEAST_OF_BOTH = 0.72;
/** A lone word has no neighbours. */
const LEAST_IN_TITLES = 0.45;
/** Pages far behind the best only lengthen the list. */
const LEAST_OF_BEST = 0.25;
const MOST_NEAR = 3;

/** Parts what answers a query from what only shares words with it. */
export function answerOf(query: Query, ranked: readonly RankedPage[], { documents }: TitleIndex): Answer {
  const isUnknownDocument = query.words.some(
    ({ document }) => document !== undefined && !documents.has(document),
  );
  const hasNeighbours = query.words.filter(({ weight }) => weight >= 0.5).length > 1;
  const best = ranked[0]?.score ?? 0;
  const found = isUnknownDocument
    ? []
    : ranked.filter((page) => isRelevant(page, hasNeighbours) && page.score >= LEAST_OF_BEST * best);
  return {
    query,
    found,
    near: found.length > 0 ? [] : ranked.filter(({ titleCoverage }) => titleCoverage > 0).slice(0, MOST_NEAR),
  };
}

function isRelevant(
  { score, coverage, titleCoverage, together, run }: RankedPage,
  hasNeighbours: boolean,
): boolean {
  if (coverage < LEAST_COVERAGE) return false;
  if (coverage < FULL_COVERAGE && score < LEAST_SCORE) return false;
  if (run >= LEAST_RUN || together >= LEAST_TOGETHER) return true;
  return titleCoverage + together >= (hasNeighbours ? LEAST_OF_BOTH : LEAST_IN_TITLES);
}
