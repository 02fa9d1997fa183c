import type { Meeting, PlanEntry, YearPlan } from '../../schema/workbench.ts';
import { newRecord, type Stamp } from '../records.ts';

/**
 * The plan of a year as it begins. Its name follows from the cell and the year, so that two windows, or two devices,
 * that begin it at once begin the same one.
 */
export function newPlan(cellId: string, year: number, stamp: Stamp): YearPlan {
  const id = cellId.slice(0, -4) + String(year).padStart(4, '0');
  return { ...newRecord(stamp), id, cellId, year, entries: [], calendarSequence: 0 };
}

/** Puts a topic into a quarter; `topicId` is absent where the cell writes its own. */
export function planTopic(
  plan: YearPlan,
  entry: Pick<PlanEntry, 'quarter' | 'title'> & Partial<PlanEntry>,
  stamp: Stamp,
): YearPlan {
  return { ...plan, entries: [...plan.entries, { ...entry, id: entry.id ?? stamp.id() }] };
}

/** Changes one entry; what is not there stays as it is. */
export function changeEntry(plan: YearPlan, id: string, change: Partial<PlanEntry>): YearPlan {
  if (!plan.entries.some((entry) => entry.id === id)) return plan;
  const entries = plan.entries.map((entry) => (entry.id === id ? cleaned({ ...entry, ...change }) : entry));
  return { ...plan, entries };
}

export function removeEntry(plan: YearPlan, id: string): YearPlan {
  const entries = plan.entries.filter((entry) => entry.id !== id);
  return entries.length === plan.entries.length ? plan : { ...plan, entries };
}

/** Takes over what another year had planned: topics, people and notes, without days and meetings. */
export function copyYear(plan: YearPlan, from: YearPlan, stamp: Stamp): YearPlan {
  const there = new Set(plan.entries.map(({ quarter, title }) => `${quarter} ${title}`));
  const copied = from.entries
    .filter(({ quarter, title }) => !there.has(`${quarter} ${title}`))
    .map(({ plannedOn: _day, meetingId: _meeting, ...entry }) => ({ ...entry, id: stamp.id() }));
  return copied.length === 0 ? plan : { ...plan, entries: [...plan.entries, ...copied] };
}

/** An entry takes the day and the name of the meeting that was opened for it. */
export function entryOfMeeting({ id, topic, details }: Meeting): Partial<PlanEntry> {
  return { meetingId: id, title: topic.title, ...(details.heldOn && { plannedOn: details.heldOn }) };
}

/** Without the keys whose value was taken away: a record holds what is known, and no `undefined`. */
function cleaned<Value extends object>(value: Value): Value {
  return Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== undefined)) as Value;
}
