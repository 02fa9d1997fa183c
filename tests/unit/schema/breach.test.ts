import { expect, test } from 'vitest';
import { z } from 'zod';
import { withRule } from '../../../src/schema/breach.ts';
import { complaints } from './valid-data.ts';

const pair = withRule(
  z.strictObject({ low: z.int(), high: z.int(), name: z.string() }),
  ['low', 'high'],
  (value) => (value.low <= value.high ? [] : [{ path: ['high'], message: 'must not be below low' }]),
);

test('a rule between fields complains at the path it names', () => {
  expect(complaints(pair, { low: 1, high: 2, name: 'x' })).toEqual([]);
  expect(complaints(pair, { low: 3, high: 2, name: 'x' })).toEqual(['high: must not be below low']);
});

test('a rule runs although a field it does not need is wrong', () => {
  expect(complaints(pair, { low: 3, high: 2, name: 5 })).toHaveLength(2);
  expect(complaints(pair, { low: 3, high: 2, name: 'x', extra: 1 })).toHaveLength(2);
});

test('a rule waits until the fields it needs are right', () => {
  expect(complaints(pair, { low: 3, high: '2', name: 'x' })).toEqual([
    expect.not.stringContaining('must not'),
  ]);
  expect(complaints(pair, null)).toHaveLength(1);
});
