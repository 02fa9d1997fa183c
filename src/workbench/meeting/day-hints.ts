import { daysBetween, formatDate, weekdayOf, type CalendarDate } from '../../model/calendar-day.ts';
import type { AdaptedTopic } from '../../schema/workbench.ts';
import { regularDay } from '../year/regular-day.ts';
import { preparationDays } from '../../model/topic-facts.ts';

/** Something to know about the day of a meeting; nothing is moved for it. */
export type DayHint =
  | { hint: 'da-qua' }
  | { hint: 'con-ngay'; days: number }
  | { hint: 'khong-kip'; days: number; needed: number }
  | { hint: 'chu-nhat' | 'thu-bay' }
  | { hint: 'ngay-le'; name: string }
  | { hint: 'thuong-ky' | 'khac-thuong-ky'; day: string };

/** Public holidays whose day is the same each year (Bộ luật Lao động 2019, Điều 112); those of the moon are not here. */
const HOLIDAYS: Readonly<Record<string, string>> = {
  '01-01': 'Tết Dương lịch',
  '04-30': 'Ngày Chiến thắng',
  '05-01': 'Ngày Quốc tế lao động',
  '09-02': 'Quốc khánh',
};

const SUNDAY = 'Chủ nhật';
const SATURDAY = 'thứ Bảy';

/** Everything worth saying of a day, before a person keeps or changes it. */
export function dayHints(
  heldOn: CalendarDate,
  today: CalendarDate,
  meetingDay: number,
  { preparation }: Pick<AdaptedTopic, 'preparation'>,
): DayHint[] {
  const days = daysBetween(today, heldOn);
  const needed = preparationDays(preparation);
  const regular = regularDay(Number(heldOn.slice(0, 4)), Number(heldOn.slice(5, 7)), meetingDay);
  const weekday = weekdayOf(heldOn);
  const holiday = HOLIDAYS[heldOn.slice(5)];
  return [
    days < 0
      ? { hint: 'da-qua' as const }
      : days < needed
        ? { hint: 'khong-kip' as const, days, needed }
        : { hint: 'con-ngay' as const, days },
    {
      hint: regular === heldOn ? ('thuong-ky' as const) : ('khac-thuong-ky' as const),
      day: formatDate(regular),
    },
    ...(weekday === SUNDAY ? [{ hint: 'chu-nhat' as const }] : []),
    ...(weekday === SATURDAY ? [{ hint: 'thu-bay' as const }] : []),
    ...(holiday ? [{ hint: 'ngay-le' as const, name: holiday }] : []),
  ];
}
