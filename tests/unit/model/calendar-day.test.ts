import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarDate, issueDate } from '../../../src/schema/calendar-date.ts';
import { formatDate, formatDateInWords, isCalendarDay, quarterOf } from '../../../src/model/calendar-day.ts';
import { daysLeftUntilEndOf } from '../../../src/model/days-left.ts';
import { todayInVietnam } from '../../../src/model/today.ts';

/** Any day of the years that documents speak of, as text. */
const anyDay = fc
  .integer({ min: Date.UTC(1930, 0, 1) / 86_400_000, max: Date.UTC(2099, 11, 31) / 86_400_000 })
  .map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));

describe('calendarDate', () => {
  test.each(['2026-02-28', '2024-02-29', '2000-02-29', '2026-12-31', '1930-02-03'])('accepts %s', (day) => {
    expect(calendarDate().safeParse(day).success).toBe(true);
  });

  test.each([
    '2026-02-29',
    '2026-02-30',
    '1900-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '2026-01-00',
    '2026-1-1',
    '26-01-01',
    '2026/01/01',
    '03/02/2026',
    '2026-02-03T00:00:00Z',
    ' 2026-02-03',
    '2026-02-03\n',
    '',
    'hôm nay',
    20260203,
    null,
    new Date(0),
  ])('refuses %j', (day) => {
    expect(calendarDate().safeParse(day).error?.issues[0]?.message).toContain('"NĂM-THÁNG-NGÀY"');
  });

  test('is what isCalendarDay says, for every number of a day', () => {
    const twoDigits = fc.integer({ min: 0, max: 99 }).map((number) => String(number).padStart(2, '0'));
    const texts = fc.tuple(fc.integer({ min: 1900, max: 2100 }), twoDigits, twoDigits);
    fc.assert(
      fc.property(texts, ([year, month, day]) => {
        const text = `${year}-${month}-${day}`;
        return isCalendarDay(text) === calendarDate().safeParse(text).success;
      }),
    );
    expect(isCalendarDay('2026-02-03\n')).toBe(false);
  });

  test('accepts every real day and keeps it as it is', () => {
    fc.assert(fc.property(anyDay, (day) => calendarDate().parse(day) === day));
  });
});

test('issueDate takes a bare year as text only', () => {
  expect(issueDate().parse('2011')).toBe('2011');
  expect(issueDate().safeParse(2011).success).toBe(false);
  expect(issueDate().safeParse('20111').success).toBe(false);
});

describe('formatDate', () => {
  test.each([
    ['2026-01-01', '01/01/2026'],
    ['2026-02-03', '03/02/2026'],
    ['2026-02-28', '28/02/2026'],
    ['2026-03-01', '01/3/2026'],
    ['2025-07-23', '23/7/2025'],
    ['2025-09-09', '09/9/2025'],
    ['2025-10-10', '10/10/2025'],
    ['2025-12-31', '31/12/2025'],
    ['2011', '2011'],
  ])('%s → %s', (day, expected) => expect(formatDate(day)).toBe(expected));

  test('keeps day, month and year of every real day', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const numbers = formatDate(day).split('/').map(Number).reverse();
        expect(numbers).toEqual(day.split('-').map(Number));
      }),
    );
  });

  test('in words, a day and a year are named', () => {
    expect(formatDateInWords('2026-02-03')).toBe('ngày 03/02/2026');
    expect(formatDateInWords('2011')).toBe('năm 2011');
  });
});

describe('quarters', () => {
  test.each([
    ['2026-01-01', 1, 89],
    ['2026-03-31', 1, 0],
    ['2024-01-01', 1, 90],
    ['2024-02-29', 1, 31],
    ['2026-04-01', 2, 90],
    ['2026-06-30', 2, 0],
    ['2026-07-01', 3, 91],
    ['2026-09-30', 3, 0],
    ['2026-10-01', 4, 91],
    ['2026-12-30', 4, 1],
    ['2026-12-31', 4, 0],
  ])('%s is in quarter %i with %i days left', (day, quarter, left) => {
    expect(quarterOf(day)).toBe(quarter);
    expect(daysLeftUntilEndOf(quarter * 3, day)).toBe(left);
  });

  test('the day after the last day is the first of another quarter', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const last = Date.parse(day) + daysLeftUntilEndOf(quarterOf(day) * 3, day) * 86_400_000;
        const asDay = (time: number) => new Date(time).toISOString().slice(0, 10);
        expect(quarterOf(asDay(last))).toBe(quarterOf(day));
        expect(quarterOf(asDay(last + 86_400_000))).not.toBe(quarterOf(day));
      }),
    );
  });

  test.each([
    ['2026-03-31T16:59:59Z', '2026-03-31'],
    ['2026-03-31T17:00:00Z', '2026-04-01'],
    ['2026-12-31T17:00:00Z', '2027-01-01'],
    ['2026-01-01T00:00:00Z', '2026-01-01'],
  ])('at %s it is %s in Vietnam', (instant, day) => {
    expect(todayInVietnam(new Date(instant))).toBe(day);
  });
});
