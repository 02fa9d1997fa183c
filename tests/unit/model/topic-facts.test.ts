import { expect, test } from 'vitest';
import { preparationDays, timed } from '../../../src/model/topic-facts.ts';

test('preparation begins with its first task, wherever that stands', () => {
  expect(preparationDays([{ daysBefore: 3 }, { daysBefore: 21 }, { daysBefore: 0 }])).toBe(21);
  expect(preparationDays([])).toBe(0);
});

test('each item of an agenda begins where the one before ends', () => {
  const agenda = [{ minutes: 10 }, { minutes: 5 }, { minutes: 30 }];
  expect(timed(agenda).map(({ from }) => from)).toEqual([0, 10, 15]);
});
