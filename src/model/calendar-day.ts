/** A calendar day as `YYYY-MM-DD`. It has no time and no time zone, so it never shifts by a day. */
export type CalendarDate = string;

/** Returns whether a text is a real day, `YYYY-MM-DD`. 30 February is none. */
export function isCalendarDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/u.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/**
 * Prints a day the way Party documents do: a zero stands before days below 10 and before months 1 and 2
 * (Hướng dẫn 05-HD/VPTW), so `2026-02-03` → `03/02/2026` and `2025-07-23` → `23/7/2025`. A bare year stays.
 */
export function formatDate(date: CalendarDate): string {
  const [year, month, day] = date.split('-');
  if (month === undefined || day === undefined) return date;
  return `${day}/${Number(month) < 3 ? month : Number(month)}/${year}`;
}

/** The same day in words for running text: `ngày 03/02/2026`, or `năm 2011`. */
export function formatDateInWords(date: CalendarDate): string {
  return `${date.length === 4 ? 'năm' : 'ngày'} ${formatDate(date)}`;
}

/** The same day as Party documents write it beside the place: `ngày 03 tháng 02 năm 2026`. */
export function formatDateInFull(date: CalendarDate): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `ngày ${day} tháng ${Number(month) < 3 ? month : Number(month)} năm ${year}`;
}

const WEEKDAYS = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'];

const timeOf = (date: CalendarDate) => Date.parse(`${date}T00:00:00Z`);

/** `thứ Năm`: day of the week as invitations write it. */
export function weekdayOf(date: CalendarDate): string {
  return WEEKDAYS[new Date(timeOf(date)).getUTCDay()] ?? '';
}

/** The day that many days later; earlier where `days` is negative. */
export function dayAfter(date: CalendarDate, days: number): CalendarDate {
  return new Date(timeOf(date) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Days from one day to another; negative where the other comes first. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return Math.round((timeOf(to) - timeOf(from)) / 86_400_000);
}

/** `Quý III`: quarters as documents write them; nothing for one that is not known. */
export const ROMAN_QUARTERS = [undefined, 'I', 'II', 'III', 'IV'] as const;

/** Quarter of the year, 1 to 4, from the digits of the month. */
export function quarterOf(date: CalendarDate): 1 | 2 | 3 | 4 {
  return Math.ceil(Number(date.slice(5, 7)) / 3) as 1 | 2 | 3 | 4;
}
