import { describe, expect, test } from 'vitest';
import { STATIC_PATHS } from '../../src/kinds/site-path.ts';
import { all, builtPages, publishedNames, textOf } from './built-site.ts';
import { FIXTURE_DIST } from './fixture-site.ts';
import { PAGE_TYPES, pageExamples, pageType } from './page-types.ts';

const pages = builtPages();
const paths = new Set(pages.map(({ path }) => path));

const IMPLIED: readonly string[] = [
  ...STATIC_PATHS,
  '/404.html',
  ...publishedNames('topics').flatMap((name) => [
    `/chuyen-de/${name}/`,
    `/chuyen-de/${name}/in/`,
    `/chuyen-de/${name}/giay-to/`,
  ]),
  ...publishedNames('guides').map((name) => `/huong-dan/${name}/`),
  ...publishedNames('shelves').map((name) => `/chuyen-de/tuyen-chon/${name}/`),
  ...publishedNames('templates').map((name) => `/bieu-mau/${name}/`),
  ...publishedNames('regulations').map((name) => `/van-ban/${name}/`),
];

describe('pages follow from content', () => {
  test.each(IMPLIED)('%s is built', (path) => {
    expect(paths).toContain(path);
  });

  test('nothing else is built', () => {
    expect([...paths].sort()).toEqual([...IMPLIED].sort());
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
