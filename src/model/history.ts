import type { CalendarDate } from './calendar-day.ts';

/** One revision of what a file says. */
export interface Change {
  on: CalendarDate;
  note: string;
}

/** The parts of a file that order in time. `updatedOn` is absent where the kind has no such field. */
export interface History {
  publishedOn: CalendarDate;
  updatedOn?: CalendarDate;
  changes: readonly Change[];
}

/** Returns the day of the last change of what a file says; the day of publication where nothing changed since. */
export function lastChangeOn({ publishedOn, changes }: History): CalendarDate {
  return changes[changes.length - 1]?.on ?? publishedOn;
}
