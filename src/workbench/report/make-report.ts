import { quarterOf, type CalendarDate } from '../../model/calendar-day.ts';
import { todayInVietnam } from '../../model/today.ts';
import { minutesBetween } from '../../model/clock.ts';
import { isHeld } from '../../model/meeting.ts';
import type { Cell, Meeting, Member, Task } from '../../schema/workbench.ts';
import type { Report } from '../../schema/workbench-report.ts';
import { minutesOf } from '../meeting/adapt.ts';

export interface Period {
  year: number;
  /** Absent for the whole year. */
  quarter?: number | undefined;
}

interface Held {
  meetings: readonly Meeting[];
  tasks: readonly Task[];
}

/** The report of a period, from the meetings that were held in it. Names of people have no way into it. */
export function makeReport(cell: Cell, period: Period, { meetings, tasks }: Held, now: Date): Report {
  const today = todayInVietnam(now);
  const held = heldIn(period, meetings);
  const ids = new Set(held.map(({ id }) => id));
  const given = tasks.filter(({ meetingId }) => meetingId !== undefined && ids.has(meetingId));
  return {
    format: 'so-tay-chuyen-de/bao-cao',
    version: 1,
    madeAt: now.toISOString(),
    cellId: cell.id,
    cell: cell.name,
    ...(cell.upperBody && { upperBody: cell.upperBody }),
    year: period.year,
    ...(period.quarter && { quarter: period.quarter }),
    meetings: held.map(meetingOf),
    tasks: {
      given: given.length,
      done: given.filter(({ state }) => state === 'xong').length,
      late: given.filter(({ state, dueOn }) => state === 'dang-lam' && dueOn !== undefined && dueOn < today)
        .length,
    },
  };
}

/** Meetings that were held in a period, by day. */
export function heldIn(period: Period, meetings: readonly Meeting[]): Meeting[] {
  return meetings
    .filter((meeting) => isHeld(meeting.state) && isIn(period, meeting.details.heldOn))
    .sort((a, b) => (a.details.heldOn ?? '').localeCompare(b.details.heldOn ?? ''));
}

/** Words of the report's free text that equal the name of a member: a person looks at them before it leaves. */
export function namesIn(report: Report, members: readonly Pick<Member, 'shortName'>[]): string[] {
  const text = ` ${report.meetings.flatMap(({ title, proposals = '', votes }) => [title, proposals, ...votes.map(({ motion }) => motion)]).join(' ')} `;
  const plain = text.toLocaleLowerCase('vi').replace(/[^\p{L}\p{N}]+/gu, ' ');
  return members
    .map(({ shortName }) => shortName)
    .filter((name) => plain.includes(` ${name.toLocaleLowerCase('vi').trim()} `));
}

function isIn({ year, quarter }: Period, heldOn: CalendarDate | undefined): boolean {
  if (!heldOn?.startsWith(`${year}-`)) return false;
  return quarter === undefined || quarterOf(heldOn) === quarter;
}

function meetingOf({ topic, details, origin, notes, votes, minutes }: Meeting): Report['meetings'][number] {
  const { heldOn, fullMembers, fullMembersPresent, probationaryMembers, probationaryMembersPresent, score } =
    details;
  const motions = new Map(topic.decisions.map(({ id, motion }) => [id, motion]));
  return withoutUnknown({
    heldOn,
    title: topic.title,
    topicId: origin?.id,
    field: topic.field,
    minutes: minutesHeld(details) ?? minutesOf(topic),
    fullMembers,
    fullMembersPresent,
    probationaryMembers,
    probationaryMembersPresent,
    guests: details.guests.length,
    opinions: notes.length,
    score,
    votes: votes.flatMap(({ decisionId, yes, no, other }) => {
      const motion = motions.get(decisionId);
      return motion === undefined ? [] : [{ motion, yes, no, other }];
    }),
    proposals: minutes.proposals,
  });
}

/** Minutes by the hours in the minutes of the meeting, where both are known. */
function minutesHeld({ startsAt, endsAt }: Meeting['details']): number | undefined {
  return startsAt !== undefined && endsAt !== undefined ? minutesBetween(startsAt, endsAt) : undefined;
}

function withoutUnknown(meeting: Record<string, unknown>): Report['meetings'][number] {
  const known = Object.entries(meeting).filter(([, value]) => value !== undefined);
  return Object.fromEntries(known) as Report['meetings'][number];
}
