import { expect, test } from 'vitest';
import { numeralIn } from '../../../src/vietnamese/roman-numeral.ts';
import { keysOf } from '../../../src/vietnamese/syllable.ts';

test.each([
  ['III', '3'],
  ['iv', '4'],
  ['I', '1'],
  ['XIII', '13'],
  ['XVII', '17'],
])('%s is the number %s, also for the search', (roman, digits) => {
  expect(numeralIn(roman)).toBe(digits);
  expect(keysOf(roman)).toEqual(keysOf(digits));
});

test.each(['i', 'v', 'x', 'vi', 'VI', 'xi', 'li', 'mi', 'iii1', 'IIII', ''])('%s is no number', (word) =>
  expect(numeralIn(word)).toBeUndefined(),
);
