import type { PlanEntry } from '../../schema/workbench.ts';
import type { MeetingHead } from '../records.ts';

/** The entries of a plan as they stand now: once a meeting is opened for one, its name and its day are the meeting's. */
export function currentEntries(entries: readonly PlanEntry[], meetings: readonly MeetingHead[]): PlanEntry[] {
  const byId = new Map(meetings.map((head) => [head.id, head]));
  return entries.map((entry) => {
    const meeting = entry.meetingId === undefined ? undefined : byId.get(entry.meetingId);
    if (!meeting) return entry;
    const { plannedOn: _planned, ...rest } = entry;
    return { ...rest, title: meeting.title, ...(meeting.heldOn && { plannedOn: meeting.heldOn }) };
  });
}

/** Meetings that no quarter shows: they stand in no plan and have no day. */
export function withoutPlace(entries: readonly PlanEntry[], meetings: readonly MeetingHead[]): MeetingHead[] {
  const planned = new Set(entries.map(({ meetingId }) => meetingId));
  return meetings.filter(({ id, heldOn }) => heldOn === undefined && !planned.has(id));
}
