import { daysBetween } from '../../model/calendar-day.ts';
import { PRESENCES } from '../../model/meeting.ts';
import type { MeetingRecord, PaperSource, PaperTopic } from '../../papers/fill/values.ts';
import type { Session } from '../../schema/session.ts';
import type { AdaptedTopic, Meeting, Member } from '../../schema/workbench.ts';
import { minuteOf, opinionsOf } from '../run/minutes.ts';
import { minutesOf } from './adapt.ts';

/** Everything a meeting knows, as its papers ask for it. `members`: where the cell calls the roll by name. */
export function paperSource(meeting: Meeting, members: readonly Member[] = []): PaperSource {
  const { topic, details, origin, votes } = meeting;
  const byDecision = new Map(votes.map((vote) => [vote.decisionId, vote]));
  const counted = topic.decisions.map(({ id }) => byDecision.get(id));
  return {
    topic: paperTopic(topic, details),
    session: {
      ...details,
      // By the place of the motion; one that was not voted on keeps its dots.
      ...(votes.length > 0 && {
        votes: counted.map((vote) => vote && { yes: vote.yes, no: vote.no, other: vote.other }),
      }),
    } as Session,
    meeting: meetingRecord(meeting, members),
    citations: topic.citations,
    ...(origin && { topicPath: `/chuyen-de/${origin.id}/` }),
  };
}

/** The cell's topic as papers read it: minutes summed, people in the place of roles, real days as days after. */
export function paperTopic(topic: AdaptedTopic, { heldOn }: Pick<Session, 'heldOn'> = {}): PaperTopic {
  return {
    ...topic,
    durationMinutes: minutesOf(topic),
    followUp: topic.followUp.map(({ person, dueOn, ...task }) => ({
      ...task,
      role: person ?? task.role,
      daysAfter: dueOn && heldOn ? daysBetween(heldOn, dueOn) : task.daysAfter,
    })),
  };
}

function meetingRecord(meeting: Meeting, members: readonly Member[]): MeetingRecord {
  const { topic, minutes, presence = {} } = meeting;
  const absent = members.flatMap(({ id, shortName }) => {
    const how = presence[id];
    return how === 'vang-co-ly-do' || how === 'vang-khong-ly-do'
      ? [{ name: shortName, reason: PRESENCES[how] }]
      : [];
  });
  return {
    opinions: opinionsOf(meeting).map(({ speaker, text }) => ({ speaker, text })),
    items: topic.agenda.map(({ id }) => minuteOf(meeting, id)),
    absent,
    upperSpeech: minutes.upperSpeech,
    conclusion: minutes.conclusion,
    proposals: minutes.proposals,
  };
}
