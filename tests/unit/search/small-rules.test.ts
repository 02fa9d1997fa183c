import { expect, test } from 'vitest';
import { isWithinOneSlip } from '../../../src/vietnamese/one-slip.ts';
import { splitJoinedWords } from '../../../src/search/read/split-joined-words.ts';
import { stopWord } from '../../../src/search/read/stop-words.ts';
import { keysOf } from '../../../src/vietnamese/syllable.ts';
import { openTitleIndex } from '../../../src/search/index/title-index.ts';
import { SMALL_TITLES } from './small-site.ts';

test.each([
  ['khuyen', 'khuyen', true],
  ['khuyen', 'khuyn', true],
  ['khuyen', 'khuyene', true],
  ['khuyen', 'khuyan', true],
  ['khuyen', 'khyuen', true],
  ['uoc', 'uot', true],
  ['khuyen', 'khuya', false],
  ['abcd', 'badc', false],
  ['', 'ab', false],
])('one slip from %j to %j: %s', (a, b, isNear) => {
  expect(isWithinOneSlip(a, b)).toBe(isNear);
  expect(isWithinOneSlip(b, a)).toBe(isNear);
});

test.each([
  ['là', 'yes'],
  ['lá', 'no'],
  ['la', 'perhaps'],
  ['quỹ', 'no'],
  ['quy', 'no'],
])('%s frames a question: %s', (word, answer) => expect(stopWord(keysOf(word))).toBe(answer));

test('joined words are cut into words of the site, or not at all', () => {
  const { lexicon } = openTitleIndex(SMALL_TITLES);
  expect(splitJoinedWords('anninhtrattu', lexicon)).toEqual(['an', 'ninh', 'trat', 'tu']);
  expect(splitJoinedWords('quykhuyenhoc', lexicon)).toEqual(['quy', 'khuyen', 'hoc']);
  expect(splitJoinedWords('quyxxhoc', lexicon)).toBeUndefined();
  expect(splitJoinedWords('khuyen', lexicon)).toBeUndefined();
});
