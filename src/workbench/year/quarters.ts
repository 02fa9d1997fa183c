import { quarterOf, type CalendarDate } from '../../model/calendar-day.ts';
import { isHeld, type QuarterState } from '../../model/meeting.ts';
import type { PlanEntry } from '../../schema/workbench.ts';
import type { MeetingHead } from '../records.ts';
import { currentEntries } from './current-entries.ts';

export interface PlannedTopic {
  entry: PlanEntry;
  /** The meeting opened for it, where there is one. */
  meeting?: MeetingHead | undefined;
}

export interface QuarterView {
  quarter: 1 | 2 | 3 | 4;
  state: QuarterState;
  isNow: boolean;
  topics: readonly PlannedTopic[];
  /** Held in this quarter without standing in the plan. */
  unplanned: readonly MeetingHead[];
}

const QUARTERS = [1, 2, 3, 4] as const;

/** The four quarters of a year: what is planned, what was held, and what is missing. */
export function quartersOf(
  year: number,
  entries: readonly PlanEntry[],
  meetings: readonly MeetingHead[],
  today: CalendarDate,
): QuarterView[] {
  const byId = new Map(meetings.map((head) => [head.id, head]));
  const planned = new Set(entries.map(({ meetingId }) => meetingId));
  const current = currentEntries(entries, meetings);
  return QUARTERS.map((quarter) => {
    const topics = current
      .filter((entry) => entry.quarter === quarter)
      .map((entry) => ({ entry, meeting: entry.meetingId ? byId.get(entry.meetingId) : undefined }));
    const unplanned = meetings.filter(
      ({ id, heldOn }) => heldOn?.startsWith(`${year}-`) && quarterOf(heldOn) === quarter && !planned.has(id),
    );
    const hasHeld = [...topics.map(({ meeting }) => meeting), ...unplanned].some(
      (meeting) => meeting && isHeld(meeting.state),
    );
    const now = { year: Number(today.slice(0, 4)), quarter: quarterOf(today) };
    const isOver = year < now.year || (year === now.year && quarter < now.quarter);
    const isPlanned = topics.length + unplanned.length > 0;
    const state = hasHeld ? 'da-hop' : isOver ? 'thieu' : isPlanned ? 'co-ke-hoach' : 'chua-co';
    return { quarter, state, isNow: year === now.year && quarter === now.quarter, topics, unplanned };
  });
}
