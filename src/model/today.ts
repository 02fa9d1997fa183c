import type { CalendarDate } from './calendar-day.ts';

/** Returns today in Vietnam. A clock in another zone may already, or still, be in another quarter. */
export function todayInVietnam(now: Date): CalendarDate {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(now);
}
