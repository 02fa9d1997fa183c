import { quarterOf, type CalendarDate } from './calendar-date.ts';

/** Today in Vietnam. A clock in another zone may already, or still, be in another quarter. */
export function todayInVietnam(now: Date): CalendarDate {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(now);
}

/** Days from `date` to the last day of its quarter; 0 on the last day itself. */
export function daysLeftInQuarter(date: CalendarDate): number {
  const year = Number(date.slice(0, 4));
  const lastDay = Date.UTC(year, quarterOf(date) * 3, 0);
  return Math.round((lastDay - Date.parse(`${date}T00:00:00Z`)) / 86_400_000);
}
