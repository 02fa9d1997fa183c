import { describe, expect, test } from 'vitest';
import { entryPath, PAGE_KIND_NAMES, pagesOf } from '../../src/kinds/content-kind.ts';
import { STATIC_PATHS } from '../../src/kinds/site-path.ts';
import { all, builtPages, publishedNames, textOf } from './built-site.ts';
import { FIXTURE_DIST } from './fixture-site.ts';
import { PAGE_TYPES, pageExamples, pageType } from './page-types.ts';

const pages = builtPages();
const paths = new Set(pages.map(({ path }) => path));

const IMPLIED: readonly string[] = [
  ...STATIC_PATHS,
  '/404.html',
  ...PAGE_KIND_NAMES.flatMap((kind) =>
    publishedNames(kind).flatMap((name) => pagesOf(kind).map((below) => `${entryPath(kind, name)}${below}`)),
  ),
];

describe('pages follow from content', () => {
  test.each(IMPLIED)('%s is built', (path) => {
    expect(paths).toContain(path);
  });

  test('nothing else is built', () => {
    const archive = /^\/cap-nhat\/\d+\/$/u;
    expect([...paths].filter((path) => !archive.test(path)).sort()).toEqual([...IMPLIED].sort());
  });

  test('content that starts with an underscore is never published', () => {
    expect([...paths].filter((path) => path.includes('_'))).toEqual([]);
  });

  test('every page belongs to one page type', () => {
    for (const path of paths) expect(() => pageType(path)).not.toThrow();
  });

  test('the fixture site has a page of every type', () => {
    expect(pageExamples(FIXTURE_DIST).map(({ name }) => name)).toEqual(PAGE_TYPES.map(({ name }) => name));
  });
});

test.each(pages)('$path says something in its one main', (page) => {
  const mains = all(page, 'main');
  expect(mains).toHaveLength(1);
  expect(mains.map((main) => textOf(main).length)[0]).toBeGreaterThan(100);
});

test('a replaced document says at its head what governs now', () => {
  const page = builtPages(FIXTURE_DIST).find(({ path }) => path === '/van-ban/12-hd-btctw-2018/');
  const head = page?.html.slice(0, page.html.indexOf('<dl')) ?? '';
  expect(head).toContain('Nay xem <a href="/van-ban/42-hd-btctw-2025/">');
});
