import { expect, test } from 'vitest';
import { packTitles, unpackTitles, type PackedTitles } from '../../../src/search/index/packed-titles.ts';
import { SMALL_TITLES } from './small-site.ts';

test('what is packed comes out as it was, through JSON too', () => {
  const travelled = JSON.parse(JSON.stringify(packTitles(SMALL_TITLES))) as PackedTitles;
  expect(unpackTitles(travelled)).toEqual(SMALL_TITLES);
});

test('an empty site packs and unpacks', () => {
  const empty = {
    order: '',
    pages: [],
    dictionary: [],
    regulations: [],
  };
  expect(unpackTitles(packTitles(empty))).toEqual(empty);
});
