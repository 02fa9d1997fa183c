import { problem, type Problem } from '../../language/problem.ts';
import type { ReadText } from '../../language/read-text.ts';
import { formatDate, isCalendarDay, weekdayOf } from '../../model/calendar-day.ts';

const WEEKDAY = '(?:(?<weekday>thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật),? *\\(?)?';
const YEAR = '(?<year>(?:19|20)\\d\\d)(?![\\d/])';
/** A day as sentences write it, with the day of the week before it where one is named. */
const DAYS = [
  new RegExp(`${WEEKDAY}(?:ngày +)?(?<![\\d/])(?<day>\\d{1,2})\\/(?<month>\\d{1,2})\\/${YEAR}`, 'giu'),
  // Without the word, the number may be that of a document.
  new RegExp(`${WEEKDAY}ngày +(?<day>\\d{1,2}) tháng (?<month>\\d{1,2}) năm ${YEAR}`, 'giu'),
];

/** Reminds of a day that no calendar has, and of a day of the week that is not that day's. */
export function dayProblems(texts: readonly ReadText[]): Problem[] {
  return texts.flatMap(({ text, line, column }) =>
    DAYS.flatMap((pattern) => [...text.matchAll(pattern)]).flatMap(({ 0: written, groups = {} }) => {
      const on = [groups['year'], groups['month']?.padStart(2, '0'), groups['day']?.padStart(2, '0')].join(
        '-',
      );
      const message = complaintAbout(on, groups['weekday'], written);
      return message
        ? [{ ...problem({ line, column }, 'ngay-vo-ly', message), severity: 'warning' as const }]
        : [];
    }),
  );
}

function complaintAbout(on: string, weekday: string | undefined, written: string): string | undefined {
  if (!isCalendarDay(on)) return `Không có ngày “${written}” trên lịch. Kiểm tra lại ngày và tháng.`;
  const right = weekdayOf(on);
  return weekday === undefined || weekday.toLowerCase() === right.toLowerCase()
    ? undefined
    : `Ngày ${formatDate(on)} là ${right}, không phải ${weekday}. Sửa thứ hoặc sửa ngày.`;
}
