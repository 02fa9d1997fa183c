import type { Query } from '../read/query.ts';
import type { RankedPage } from './rank.ts';
import { BEHIND, CERTAINTY_WEIGHTS as WEIGHTS } from './ranking-table.ts';

/**
 * How surely the site answers the query, by its pages, best first. A low score alone does not tell: a complaint in
 * words that stand on no page scores as little as a query about something else, but it says more, and one page
 * stands out.
 */
export function certaintyOf({ words }: Query, ranked: readonly RankedPage[]): number {
  const [best] = ranked;
  if (!best) return 0;
  const behind = ranked[Math.min(placeBehind(ranked.length), ranked.length - 1)] ?? best;
  return (
    WEIGHTS.score * best.score +
    WEIGHTS.lead * (best.score - behind.score) +
    WEIGHTS.askLikeness * best.evidence.askLikeness +
    WEIGHTS.word * Math.min(WEIGHTS.mostWords, words.length)
  );
}

/** A share of the library, for in a large one more pages come near the best. */
function placeBehind(pages: number): number {
  return Math.max(BEHIND.leastPlace, Math.round(BEHIND.share * pages));
}
