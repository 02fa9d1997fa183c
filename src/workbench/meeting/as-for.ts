import { isHeld } from '../../model/meeting.ts';
import { baseOf } from '../../model/vote.ts';
import type { Template } from '../../schema/template.ts';
import type { Meeting } from '../../schema/workbench.ts';
import { resultOf, voteOn } from '../run/votes.ts';

/**
 * A meeting as one of its papers may tell it. Before it was held, no paper that is written during it says when it
 * ended. Once votes were counted, what is signed after it says only what was voted on, and decides only what was
 * carried: its form lists motions as done, where the minutes tell how each vote went.
 */
export function asFor({ stage, blocks }: Pick<Template, 'stage' | 'blocks'>, meeting: Meeting): Meeting {
  const { details, topic, votes, state } = meeting;
  if (!isHeld(state)) {
    if (stage !== 'trong' || details.endsAt === undefined) return meeting;
    const { endsAt: _planned, ...known } = details;
    return { ...meeting, details: known };
  }
  if (stage !== 'sau' || votes.length === 0) return meeting;
  const tellsVotes = blocks.some(({ block }) => block === 'vote-table');
  const base = baseOf(details);
  const decisions = topic.decisions.filter(({ id }) => {
    const result = resultOf(voteOn(meeting, id), base);
    return result !== 'none' && (tellsVotes || result !== 'lost');
  });
  return decisions.length === topic.decisions.length
    ? meeting
    : { ...meeting, topic: { ...topic, decisions } };
}
