import { describe, expect, test } from 'vitest';
import { dayAfter, daysBetween, weekdayOf } from '../../../src/model/calendar-day.ts';
import { minutesBetween, readClockTime, timeAfter } from '../../../src/model/clock.ts';
import { levelOf, pointsOf, totalOf } from '../../../src/model/score-sheet.ts';
import { SCORE_SCALE } from '../../../src/model/site-limits.ts';
import { isCarried, isImpossible, shareInWords, voteBase } from '../../../src/model/vote.ts';

describe('a clock time of 24 hours', () => {
  test.each([
    ['19:30', '19:30'],
    ['19h30', '19:30'],
    ['7h', '07:00'],
    ['7 giờ 05 phút', '07:05'],
    ['1930', '19:30'],
    ['19.30', '19:30'],
    ['25:00', '25:00'],
    ['tối', 'tối'],
    ['7:30 PM', '7:30 PM'],
  ])('%s is read as %s', (typed, time) => expect(readClockTime(typed)).toBe(time));

  test('lasts from start to end, never backwards', () => {
    expect(minutesBetween('19:30', '21:00')).toBe(90);
    expect(minutesBetween('19:30', '19:30')).toBeUndefined();
    expect(minutesBetween('19:30', '07:30')).toBeUndefined();
    expect(timeAfter('23:50', 15)).toBe('00:05');
  });
});

test('days are counted by the calendar, over months, years and leap days', () => {
  expect(dayAfter('2026-12-03', -21)).toBe('2026-11-12');
  expect(dayAfter('2028-02-28', 1)).toBe('2028-02-29');
  expect(daysBetween('2026-12-31', '2027-01-01')).toBe(1);
  expect(daysBetween('2026-12-03', '2026-11-29')).toBe(-4);
  expect([weekdayOf('2026-12-03'), weekdayOf('2026-11-29')]).toEqual(['thứ Năm', 'Chủ nhật']);
});

describe('a vote', () => {
  test.each([
    [10, 20, false],
    [11, 20, true],
    [0, 0, false],
    [10, 19, true],
  ])('%i of %i carries: %s', (yes, base, expected) =>
    expect(isCarried({ yes, no: 0, other: 0 }, base)).toBe(expected),
  );

  test('its base, its shares, and more votes than voters', () => {
    expect([voteBase(25), voteBase(25, 3), voteBase(2, 3)]).toEqual([25, 22, 0]);
    expect([shareInWords(21, 25), shareInWords(16, 19), shareInWords(1, 0)]).toEqual(['84%', '84,2%', '……%']);
    expect(isImpossible({ yes: 10, no: 1, other: 0 }, 10)).toBe(true);
    expect(isImpossible({ yes: 9, no: 1, other: 0 }, 10)).toBe(false);
  });
});

describe('the score sheet', () => {
  const { criteria } = SCORE_SCALE;

  test('has a sum only where every line is scored', () => {
    const full = Object.fromEntries(criteria.map(({ id, most }) => [id, most]));
    expect(totalOf(full)).toBe(100);
    expect(pointsOf('4', { '4.1': 5, '4.2': 20 })).toBeUndefined();
    expect(totalOf({ ...full, '4.2': 20 })).toBe(95);
    expect(totalOf({ '1': 5 })).toBeUndefined();
  });

  test.each([
    [100, 'Tốt'],
    [90, 'Tốt'],
    [89, 'Khá'],
    [70, 'Khá'],
    [69, 'Trung bình'],
    [49, 'Kém'],
    [0, 'Kém'],
  ])('%i is %s', (total, level) => expect(levelOf(total)).toBe(level));
});
