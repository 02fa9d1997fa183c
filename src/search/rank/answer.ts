import type { Query } from '../read/query.ts';
import type { RankedPage } from './rank.ts';
import { certaintyOf } from './certainty.ts';
import { LEAST_CERTAINTY, LEAST_TITLE_SCORE, LIST, READ_AGAIN, SAME, SHORT_QUERY } from './ranking-table.ts';
import type { TitleIndex } from '../index/title-index.ts';

/** What to show for a query. */
export interface Answer {
  query: Query;
  /** Pages that answer it, best first; none where the site has nothing to say. */
  found: RankedPage[];
  /** The pages may answer something else: to be shown as “perhaps”. */
  isDoubtful: boolean;
}

/** What the pages were ranked by. */
export type RankedBy = 'titles' | 'articles' | 'articles, read again';

/** Parts what answers a query, what perhaps does, and what only shares words with it. */
export function answerOf(
  query: Query,
  ranked: readonly RankedPage[],
  { regulations }: TitleIndex,
  by: RankedBy,
): Answer {
  const isUnknownRegulation = query.words.some(
    ({ regulation }) => regulation !== undefined && !regulations.has(regulation),
  );
  const level = isUnknownRegulation ? 'nothing' : levelOf(query, ranked, by);
  if (level === 'nothing') return { query, found: [], isDoubtful: false };
  // Beside the regulation that is named by number, those that speak of it are wanted too.
  const best = Math.max(...ranked.map(({ scoreBesideNumber }) => scoreBesideNumber));
  const found = ranked.filter(
    ({ score }, place) => score >= (place < LIST.first ? LIST.leastOfFirst : LIST.leastOfBest) * best,
  );
  return level === 'sure'
    ? { query, found, isDoubtful: false }
    : { query, found: found.slice(0, LIST.mostDoubtful), isDoubtful: true };
}

function levelOf(query: Query, ranked: readonly RankedPage[], by: RankedBy): 'sure' | 'doubtful' | 'nothing' {
  const [best] = ranked;
  if (!best) return 'nothing';
  // A query of one word scores little even where a page is named by it.
  if (best.titleWords >= SAME) return 'sure';
  if (by === 'titles') return best.score >= LEAST_TITLE_SCORE ? 'sure' : 'nothing';
  const certainty = certaintyOf(query, ranked) / (by === 'articles' ? 1 : READ_AGAIN);
  if (certainty >= LEAST_CERTAINTY.sure) return 'sure';
  const isShort = query.words.length <= SHORT_QUERY.mostWords && best.score >= SHORT_QUERY.leastScore;
  return isShort || certainty >= LEAST_CERTAINTY.doubtful ? 'doubtful' : 'nothing';
}
