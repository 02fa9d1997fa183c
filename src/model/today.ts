import type { CalendarDate } from './calendar-day.ts';

/** Returns today in Vietnam. A clock in another zone may already, or still, be in another quarter. */
export function todayInVietnam(now: Date): CalendarDate {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(now);
}

/** Returns the days from `date` to the last day of a month (1 to 12) of its year; 0 on that day itself. */
export function daysLeftUntilEndOf(month: number, date: CalendarDate): number {
  const lastDay = Date.UTC(Number(date.slice(0, 4)), month, 0);
  return Math.round((lastDay - Date.parse(`${date}T00:00:00Z`)) / 86_400_000);
}
