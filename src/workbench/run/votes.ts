import { baseOf, isCarried, isImpossible, shareInWords, type VoteCount } from '../../model/vote.ts';
import type { Session } from '../../schema/session.ts';
import type { Meeting, MeetingVote } from '../../schema/workbench.ts';
import { VOTES } from '../../text/workbench/votes.ts';
import { withDetail } from '../meeting/edit.ts';
import { holesOf } from '../meeting/motion-holes.ts';

/** A change, or the sentence why it is refused. */
export type Outcome = { meeting: Meeting } | { problem: string };

const sumOf = ({ yes, no, other }: VoteCount) => yes + no + other;

export function voteOn(meeting: Meeting, decisionId: string): MeetingVote | undefined {
  return meeting.votes.find((vote) => vote.decisionId === decisionId);
}

/** Writes what was voted on a motion; refuses more votes than there are voters. */
export function recordVote(
  meeting: Meeting,
  decisionId: string,
  change: Partial<Omit<MeetingVote, 'decisionId'>>,
): Outcome {
  const former = voteOn(meeting, decisionId);
  const blank: MeetingVote = { decisionId, method: 'gio-tay', yes: 0, no: 0, other: 0 };
  const vote = { ...(former ?? blank), ...change };
  if (Math.min(vote.yes, vote.no, vote.other) < 0) return { problem: VOTES.belowZero };
  const base = baseOf(meeting.details);
  const grows = sumOf(vote) > (former ? sumOf(former) : 0);
  if (grows && isHoled(meeting, decisionId)) return { problem: VOTES.holed };
  if (base !== undefined && grows && isImpossible(vote, base)) {
    return { problem: VOTES.tooMany(sumOf(vote), base) };
  }
  const others = meeting.votes.filter((each) => each.decisionId !== decisionId);
  return { meeting: { ...meeting, votes: [...others, vote] } };
}

/** True where a motion still has a hole: nobody knows what is voted on, or who is to do it. */
export function isHoled({ topic }: Meeting, decisionId: string): boolean {
  const motion = topic.decisions.find(({ id }) => id === decisionId)?.motion ?? '';
  return holesOf(motion).length > 0;
}

export function forgetVote(meeting: Meeting, decisionId: string): Meeting {
  const votes = meeting.votes.filter((each) => each.decisionId !== decisionId);
  return votes.length === meeting.votes.length ? meeting : { ...meeting, votes };
}

/** Everyone who counts was for it: those present where their number is known, else the whole base. */
export function allForIt(meeting: Meeting, decisionId: string): Outcome {
  const base = baseOf(meeting.details);
  if (base === undefined) return { problem: VOTES.baseFirst };
  const yes = Math.min(meeting.details.fullMembersPresent ?? base, base);
  return recordVote(meeting, decisionId, { yes, no: 0, other: 0 });
}

/** Changes what the base rests on; refuses one that is smaller than what was already voted. */
export function changeBase(
  meeting: Meeting,
  name: 'fullMembers' | 'notCounted',
  value: number | undefined,
): Outcome {
  const next = withDetail(meeting, name, value);
  const { fullMembers, notCounted = 0 } = next.details;
  if (fullMembers !== undefined && notCounted > fullMembers) {
    return { problem: VOTES.moreNotCounted(notCounted, fullMembers) };
  }
  const base = baseOf(next.details);
  const most = Math.max(0, ...meeting.votes.map(sumOf));
  const before = baseOf(meeting.details) ?? Infinity;
  if (base !== undefined && base < before && most > base) return { problem: VOTES.baseTooSmall(most, base) };
  return { meeting: next };
}

export type VoteResult = 'none' | 'no-base' | 'impossible' | 'carried' | 'lost';

export function resultOf(vote: VoteCount | undefined, base: number | undefined): VoteResult {
  if (!vote || sumOf(vote) === 0) return 'none';
  if (base === undefined) return 'no-base';
  if (isImpossible(vote, base)) return 'impossible';
  return isCarried(vote, base) ? 'carried' : 'lost';
}

/** The outcome in words: `21/25 = 84% → thông qua`. */
export function resultInWords(vote: VoteCount | undefined, base: number | undefined): string {
  const result = resultOf(vote, base);
  if (!vote || result === 'none') return VOTES.none;
  if (base === undefined || result === 'no-base') return VOTES.noBase;
  if (result === 'impossible') return VOTES.impossible(sumOf(vote), base);
  const share = `${vote.yes}/${base} = ${shareInWords(vote.yes, base)}`;
  return result === 'carried' ? VOTES.carried(share) : VOTES.lost(share, Math.floor(base / 2) + 1);
}

/** What the counts do not say yet, or say against the roll-call; nothing is refused for it. */
export function voteNotes(vote: VoteCount | undefined, details: Session): string[] {
  if (!vote || sumOf(vote) === 0) return [];
  const { fullMembersPresent: present } = details;
  if (present === undefined) return [];
  if (sumOf(vote) > present) return [VOTES.moreThanPresent(sumOf(vote), present)];
  return sumOf(vote) < present ? [VOTES.fewerThanPresent(present - sumOf(vote))] : [];
}
