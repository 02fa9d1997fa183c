import { evidenceIn } from './evidence.ts';
import type { Query } from '../read/query.ts';
import type { Article } from '../index/known-article.ts';

/** What the ways of asking for a page say of a query, each between 0 and 1. */
export interface AskEvidence {
  /** Most of the query that one of them says. */
  said: number;
  /** Likeness of the query and one of them: 1 where each says all of the other. */
  likeness: number;
}

/** Compares a query with every way of asking for a page, one by one. */
export function askEvidence(
  { asks, askSpans }: Pick<Article, 'asks' | 'askSpans'>,
  query: Query,
  importance: readonly number[],
): AskEvidence {
  const whole = importance.reduce((sum, each) => sum + each, 0);
  const best: AskEvidence = { said: 0, likeness: 0 };
  if (whole === 0 || asks.places.size === 0) return best;
  const { hits } = evidenceIn(asks, query);
  for (const { start, length } of askSpans) {
    const met = new Set<number>();
    let said = 0;
    for (const [word, each] of hits.entries()) {
      const inside = each.filter((hit) => hit.start >= start && hit.end < start + length);
      said += (Math.max(0, ...inside.map(({ quality }) => quality)) * (importance[word] ?? 0)) / whole;
      for (const hit of inside) for (let at = hit.start; at <= hit.end; at += 1) met.add(at);
    }
    const share = met.size / length;
    best.said = Math.max(best.said, said);
    if (said > 0) best.likeness = Math.max(best.likeness, (2 * said * share) / (said + share));
  }
  return best;
}
