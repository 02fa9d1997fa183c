import type { Query } from '../read/query.ts';
import type { RankedPage } from './rank.ts';
import { CERTAINTY_WEIGHTS as WEIGHTS } from './ranking-table.ts';

const TENTH = 9;

/**
 * How surely the site answers the query, by its pages, best first. A low score alone does not tell: a complaint in
 * words that stand on no page scores as little as a query about something else, but it says more, and one page
 * stands out.
 */
export function certaintyOf({ words }: Query, ranked: readonly RankedPage[]): number {
  const [best] = ranked;
  if (!best) return 0;
  const tenth = ranked[Math.min(TENTH, ranked.length - 1)] ?? best;
  return (
    WEIGHTS.score * best.score +
    WEIGHTS.lead * (best.score - tenth.score) +
    WEIGHTS.askLikeness * best.evidence.askLikeness +
    WEIGHTS.word * Math.min(WEIGHTS.mostWords, words.length)
  );
}
