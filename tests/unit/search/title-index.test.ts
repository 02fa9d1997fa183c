import { expect, test } from 'vitest';
import { openTitleIndex } from '../../../src/search/index/title-index.ts';

const PATHS = ['/van-ban/', '/van-ban/mot/', '/chuyen-de/linh-vuc/van-hoa/', '/gop-y/', '/ban-lam-viec/'];

test('lists and groups are lists; a page alone is none, though it is no content', () => {
  const pages = PATHS.map((path) => ({
    path,
    title: path,
    ...(path === '/van-ban/mot/' && { kind: 'regulations' as const }),
  }));
  const index = openTitleIndex({ order: '', pages, dictionary: [], regulations: [] });
  expect(index.pages.filter(({ isList }) => isList).map(({ entry }) => entry.path)).toEqual([
    '/van-ban/',
    '/chuyen-de/linh-vuc/van-hoa/',
  ]);
});
