import type { CalendarDate } from './calendar-day.ts';

/** Returns the days from `date` to the last day of a month (1 to 12) of its year; 0 on that day itself. */
export function daysLeftUntilEndOf(month: number, date: CalendarDate): number {
  const lastDay = Date.UTC(Number(date.slice(0, 4)), month, 0);
  return Math.round((lastDay - Date.parse(`${date}T00:00:00Z`)) / 86_400_000);
}
