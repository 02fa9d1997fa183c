import { describe, expect, test } from 'vitest';
import { openTitleIndex } from '../../../src/search/index/title-index.ts';
import { readings } from '../../../src/search/read/readings.ts';
import { SMALL_TITLES } from './small-site.ts';

const { lexicon } = openTitleIndex(SMALL_TITLES);
const read = (typed: string) =>
  readings(typed, lexicon).map(({ words }) => words.map(({ text }) => text).join(' '));

describe('a query is read', () => {
  test('as typed, then as heard, then without its marks', () => {
    expect(read('hương ướt')).toEqual(['hương ướt', 'hương ước', 'huong uot']);
  });

  test('never as heard otherwise where the dictionary knows the word', () => {
    const { lexicon: taught } = openTitleIndex(SMALL_TITLES);
    taught.teach([{ phrases: ['ướt', 'ẩm'] }]);
    const heard = readings('hương ướt', taught).map(({ words }) => words.map(({ text }) => text).join(' '));
    expect(heard).toEqual(['hương ướt', 'huong uot']);
  });

  test('as typed first where it carries no marks', () => {
    expect(read('huong uot')).toEqual(['huong uot', 'huong ước']);
  });

  test.each(['Huong uoc', 'huong uoc', 'dang phi', 'MTTQ', '22-NQ/TW'])(
    'once where %s can be read in one way',
    (typed) => {
      expect(read(typed)).toHaveLength(1);
    },
  );

  test.each(['', '!?'])('not at all where nothing is said: “%s”', (typed) => expect(read(typed)).toEqual([]));
});
