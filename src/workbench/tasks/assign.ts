import { dayAfter, type CalendarDate } from '../../model/calendar-day.ts';
import type { Meeting } from '../../schema/workbench.ts';
import { withField } from '../with-field.ts';
import { ASSIGN } from '../../text/workbench/after.ts';
import type { FollowUp } from './from-meeting.ts';

const MOST = 20;

const withFollowUp = (meeting: Meeting, followUp: FollowUp[]): Meeting => ({
  ...meeting,
  topic: { ...meeting.topic, followUp },
});

/** The day that the outline of the topic gives a task; `undefined` until the day of the meeting is known. */
export function suggestedDay(
  { details }: Pick<Meeting, 'details'>,
  { daysAfter }: FollowUp,
): CalendarDate | undefined {
  return details.heldOn && dayAfter(details.heldOn, daysAfter);
}

/** Gives every task without a day the one of the outline. */
export function takeSuggestedDays(meeting: Meeting): Meeting {
  return withFollowUp(
    meeting,
    meeting.topic.followUp.map((item) => {
      const dueOn = item.dueOn ?? suggestedDay(meeting, item);
      return dueOn === undefined ? item : { ...item, dueOn };
    }),
  );
}

/** Writes what, who, when or how it is checked. Only who and when may be empty. */
export function changeFollowUp(
  meeting: Meeting,
  id: string,
  name: 'task' | 'person' | 'dueOn' | 'evidence',
  value: string | undefined,
): Meeting {
  const isNeeded = name === 'task' || name === 'evidence';
  if (value === undefined && isNeeded) return meeting;
  const followUp = meeting.topic.followUp.map((item) =>
    item.id === id ? withField(item, name, value as string) : item,
  );
  const isSame = followUp.every((item, index) => item === meeting.topic.followUp[index]);
  return isSame ? meeting : withFollowUp(meeting, followUp);
}

/** A task that the meeting found by itself; its words are typed over. */
export function addFollowUp(meeting: Meeting, id: string): Meeting {
  const { followUp } = meeting.topic;
  if (followUp.length >= MOST) return meeting;
  const { newTask: task, newRole: role, newEvidence: evidence } = ASSIGN;
  return withFollowUp(meeting, [...followUp, { id, task, role, daysAfter: 30, evidence }]);
}

export function removeFollowUp(meeting: Meeting, id: string): Meeting {
  const followUp = meeting.topic.followUp.filter((item) => item.id !== id);
  return followUp.length === meeting.topic.followUp.length ? meeting : withFollowUp(meeting, followUp);
}
