import { dayAfter, type CalendarDate } from '../../model/calendar-day.ts';

/** `2026-11` and the cell's day of the month → `2026-11-05`; a negative day counts from the end of the month. */
export function regularDay(year: number, month: number, meetingDay: number): CalendarDate {
  const first = (m: number) =>
    `${year + Math.floor((m - 1) / 12)}-${String(((m - 1) % 12) + 1).padStart(2, '0')}-01`;
  return meetingDay > 0 ? dayAfter(first(month), meetingDay - 1) : dayAfter(first(month + 1), meetingDay);
}

/** The cell's next regular day, today included. */
export function nextRegularDay(today: CalendarDate, meetingDay: number): CalendarDate {
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
  const ofThisMonth = regularDay(year, month, meetingDay);
  return ofThisMonth >= today ? ofThisMonth : regularDay(year, month + 1, meetingDay);
}

/** The regular days of a quarter. */
export function regularDaysOf(year: number, quarter: number, meetingDay: number): CalendarDate[] {
  return [1, 2, 3].map((month) => regularDay(year, (quarter - 1) * 3 + month, meetingDay));
}
