import { dayAfter, formatDate, type CalendarDate } from '../../model/calendar-day.ts';
import { PAPER_WORDS } from '../../text/papers.ts';

interface When {
  heldOn?: CalendarDate | undefined;
  /** Deadlines of the preparation before this day are gone: they print as days before the session. */
  notBefore?: CalendarDate | undefined;
}

/** `Xong trước ngày 12/11/2026`; `Trước buổi 21 ngày` where the day of the session is not known. */
export function dueBefore(daysBefore: number, { heldOn, notBefore }: When): string {
  if (heldOn === undefined) return PAPER_WORDS.dueBeforeSession(daysBefore);
  const day = dayAfter(heldOn, -daysBefore);
  const isGone = notBefore !== undefined && day < notBefore;
  return isGone ? PAPER_WORDS.dueBeforeSession(daysBefore) : PAPER_WORDS.dueBefore(formatDate(day));
}

/** `02/01/2027`; `Sau buổi 30 ngày` where the day of the session is not known. */
export function dueAfter(daysAfter: number, { heldOn }: When): string {
  if (heldOn === undefined) return PAPER_WORDS.dueAfterSession(daysAfter);
  return formatDate(dayAfter(heldOn, daysAfter));
}
