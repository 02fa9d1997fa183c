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
/** Enough of the query stands on the page word for word. */
const LEAST_RUN = 0.3;
/** Enough of the query's neighbours stand together on the page. */
const LEAST_TOGETHER = 0.5;
/** The title index knows so much of the query that its order does not matter. */
const SURE_IN_TITLES = 0.7;
/** The title index knows some of it, and at least a few neighbours stand together. */
const LEAST_IN_TITLES = 0.45;
const FEW_TOGETHER = 0.2;
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

function isRelevant({ coverage, titleCoverage, together, run }: RankedPage, hasNeighbours: boolean): boolean {
  if (coverage < LEAST_COVERAGE) return false;
  if (run >= LEAST_RUN || together >= LEAST_TOGETHER || titleCoverage >= SURE_IN_TITLES) return true;
  return titleCoverage >= LEAST_IN_TITLES && (together >= FEW_TOGETHER || !hasNeighbours);
}
