import { expect, test } from 'vitest';
import {
  packCatalogue,
  unpackCatalogue,
  type PackedCatalogue,
} from '../../../src/search/index/packed-catalogue.ts';
import { SMALL_CATALOGUE } from './small-site.ts';

test('what is packed comes out as it was, through JSON too', () => {
  const travelled = JSON.parse(JSON.stringify(packCatalogue(SMALL_CATALOGUE))) as PackedCatalogue;
  expect(unpackCatalogue(travelled)).toEqual(SMALL_CATALOGUE);
});

test('an empty site packs and unpacks', () => {
  const empty = { pages: [], dictionary: [], documents: [], words: { folder: '', firstWords: [] } };
  expect(unpackCatalogue(packCatalogue(empty))).toEqual(empty);
});
