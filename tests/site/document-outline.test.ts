import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { SITE } from '../../src/site/identity.ts';
import {
  all,
  builtPages,
  DIST,
  isHiddenFromSearchEngines,
  metaContents,
  textOf,
  type BuiltPage,
} from './built-site.ts';

const pages = builtPages();
/** Bytes of the picture that a shared link shows. */
const MOST_PICTURE = 30_000;
/** Search engines show about sixty; a few more letters of a Vietnamese title do no harm. */
const MOST_TITLE = 75;

const titleOf = (page: BuiltPage) => {
  const [title] = all(page, 'title').filter(({ node }) => node.parent.name === 'head');
  return title ? textOf(title) : '';
};
const descriptionOf = (page: BuiltPage) => metaContents(page, 'description')[0] ?? '';

/** Values that more than one page carries, with the pages that do. */
function repeated(valueOf: (page: BuiltPage) => string): Record<string, string[]> {
  const groups = Object.groupBy(pages, valueOf);
  return Object.fromEntries(
    Object.entries(groups)
      .filter(([, group]) => (group?.length ?? 0) > 1)
      .map(([value, group]) => [value, group?.map(({ path }) => path) ?? []]),
  );
}

describe.each(pages)('$path', (page) => {
  test('has one h1, the first heading, and skips no level', () => {
    const levels = page.elements
      .filter(({ name }) => /^h[1-6]$/u.test(name))
      .map(({ name }) => Number(name[1]));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels[0]).toBe(1);
    const skips = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
    expect(skips).toEqual([]);
  });

  test('has no empty heading', () => {
    const headings = page.elements.filter(({ name }) => /^h[1-6]$/u.test(name));
    expect(headings.filter((heading) => textOf(heading) === '')).toHaveLength(0);
  });

  test('has a title and a description', () => {
    expect(titleOf(page)).toContain(SITE.name);
    expect(descriptionOf(page).length).toBeGreaterThanOrEqual(40);
    expect(metaContents(page, 'description')).toHaveLength(1);
  });

  test('is in Vietnamese', () => {
    expect(all(page, 'html').map(({ attributes }) => attributes['lang'])).toEqual(['vi']);
  });

  test('names its own address as canonical', () => {
    const canonical = all(page, 'link').filter(({ attributes }) => attributes['rel'] === 'canonical');
    expect(canonical.map(({ attributes }) => attributes['href'])).toEqual([`${SITE.origin}${page.path}`]);
  });

  test('introduces itself where its link is shared', () => {
    const heading = all(page, 'h1').map(textOf)[0];
    expect(heading).not.toBe('');
    expect(metaContents(page, 'og:title')[0]).toBeTruthy();
    expect(metaContents(page, 'og:description')).toEqual([descriptionOf(page)]);
    expect(metaContents(page, 'og:url')).toEqual([`${SITE.origin}${page.path}`]);
    expect(metaContents(page, 'og:site_name')).toEqual([SITE.name]);
    expect(metaContents(page, 'og:locale')).toEqual(['vi_VN']);
    expect(metaContents(page, 'og:type')).toEqual([page.path === '/' ? 'website' : 'article']);
    const [picture = ''] = metaContents(page, 'og:image');
    expect(picture.startsWith(`${SITE.address}/`)).toBe(true);
    const file = join(DIST, new URL(picture).pathname);
    expect(statSync(file).size).toBeLessThanOrEqual(MOST_PICTURE);
    expect([...readFileSync(file).subarray(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47]);
  });

  test('sends no address to other sites', () => {
    expect(metaContents(page, 'referrer')).toEqual(['no-referrer']);
  });

  test('has a skip link to its main as the first link', () => {
    const [first] = all(page, 'a');
    const [main] = all(page, 'main');
    expect(first?.attributes['href']).toBe(`#${main?.attributes['id'] ?? ''}`);
  });

  test('names its images and the scope of its tables’ heads', () => {
    expect(all(page, 'img').filter(({ attributes }) => !('alt' in attributes))).toHaveLength(0);
    expect(all(page, 'th').filter(({ attributes }) => !('scope' in attributes))).toHaveLength(0);
  });
});

test('no two pages share a title', () => {
  expect(repeated(titleOf)).toEqual({});
});

test('no two pages share a description', () => {
  expect(repeated(descriptionOf)).toEqual({});
});

test(`no title that search engines show is longer than ${MOST_TITLE} characters before the site’s name`, () => {
  const long = pages
    .filter((page) => !isHiddenFromSearchEngines(page) && page.path !== '/')
    .map((page) => titleOf(page).replace(` – ${SITE.name}`, ''))
    .filter((title) => title.length > MOST_TITLE);
  expect(long).toEqual([]);
});
