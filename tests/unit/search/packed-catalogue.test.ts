import { expect, test } from 'vitest';
import {
  packCatalogue,
  unpackCatalogue,
  type PackedCatalogue,
} from '../../../src/search/packed-catalogue.ts';
import { SMALL_CATALOGUE } from './small-site.ts';

test('what is packed comes out as it was, through JSON too', () => {
  const same = SMALL_CATALOGUE.pages.map((page) => ({ ...page, id: page.id.padEnd(14, '-') }));
  const catalogue = { ...SMALL_CATALOGUE, pages: same };
  const travelled = JSON.parse(JSON.stringify(packCatalogue(catalogue))) as PackedCatalogue;
  expect(unpackCatalogue(travelled)).toEqual(catalogue);
});

test('an empty site packs and unpacks', () => {
  const empty = { pages: [], dictionary: [], documents: [] };
  expect(unpackCatalogue(packCatalogue(empty))).toEqual(empty);
});
