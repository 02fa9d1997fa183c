import { baseOf, isCarried, shareInWords, type VoteCount } from '../../model/vote.ts';
import { PAPER_WORDS } from '../../text/papers.ts';
import type { FilledSource } from './values.ts';

/**
 * How many voted for what a resolution or a conclusion decides: `20/21 đảng viên chính thức biểu quyết tán thành (đạt
 * 95,2%)`; the least and the most where motions were carried differently. Until every motion is counted and carried,
 * the number waits for a pen and no share is printed; `undefined` where not even the base is known.
 */
export function voteOutcome({ session, topic }: Pick<FilledSource, 'session' | 'topic'>): string | undefined {
  const base = baseOf(session);
  if (base === undefined) return undefined;
  const votes = (topic?.decisions ?? []).map((_, index) => session.votes?.[index]);
  const isCounted = (vote: VoteCount | undefined): vote is VoteCount =>
    vote !== undefined && isCarried(vote, base);
  if (votes.length === 0 || !votes.every(isCounted)) return PAPER_WORDS.inFavour(`……/${base}`);
  const counts = votes.map(({ yes }) => yes);
  const [least, most] = [Math.min(...counts), Math.max(...counts)];
  const of = (yes: number) => [`${yes}/${base}`, shareInWords(yes, base)] as const;
  const [leastOf, leastShare] = of(least);
  const [mostOf, mostShare] = of(most);
  return least === most
    ? PAPER_WORDS.inFavour(leastOf, leastShare)
    : PAPER_WORDS.inFavourOfEach(leastOf, mostOf, leastShare, mostShare);
}
