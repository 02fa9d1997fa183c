import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readImage } from '../../src/checks/images/build/read-image.ts';
import { RULES } from '../../src/language/rule-list.ts';
import { EDITORIAL_CHECKLIST } from '../../src/text/editorial-checklist.ts';
import { GUIDE_PARTS, GUIDE_PATH, REVIEW_SHEET_PATH, RULES_PATH } from '../../src/text/editors-guide.ts';
import { all, builtPages, DIST, textOf } from './built-site.ts';

const pages = builtPages();

function pageAt(path: string) {
  const page = pages.find((each) => each.path === path);
  if (!page) throw new Error(`There is no ${path} in the built site.`);
  return page;
}

const guide = pageAt(GUIDE_PATH);
const images = all(guide, 'img')
  .map(({ attributes }) => attributes)
  .filter(({ src }) => src !== '/icon.svg');
const WIDEST = 1280;
const HEAVIEST = 80_000;

describe('the pictures of the guide for editors', () => {
  test('are all that were made of the editor, once each', () => {
    const made = readdirSync('src/text/editors-guide/pictures').map((file) => file.replace('.webp', ''));
    const shown = images.map(({ src }) => /^\/_astro\/([a-z-]+)\.[\w-]+\.webp$/u.exec(src ?? '')?.[1]);
    expect(shown.toSorted()).toEqual(made.sort());
    expect(made.length).toBeGreaterThanOrEqual(7);
  });

  test.each(images)('$src says what it shows and waits until it is needed', ({ alt = '', loading }) => {
    expect(alt.length).toBeGreaterThan(60);
    expect(loading).toBe('lazy');
  });

  test.each(images)('$src is small, and as large as the page says', ({ src = '', width, height }) => {
    const bytes = readFileSync(join(DIST, src));
    const image = readImage(bytes);
    if (!image || 'isBroken' in image) throw new Error(`${src} is no whole picture.`);
    expect([image.width, image.height].map(String)).toEqual([width, height]);
    expect(image.width).toBeLessThanOrEqual(WIDEST);
    expect(bytes.length).toBeLessThanOrEqual(HEAVIEST);
  });
});

test('the guide goes through the work in its order, and its list of contents too', () => {
  const parts = Object.values(GUIDE_PARTS);
  const headings = all(guide, 'h2').filter(({ attributes }) =>
    parts.some(({ id }) => id === attributes['id']),
  );
  expect(headings.map(textOf)).toEqual(parts.map(({ title }) => title));
  const contents = all(guide, 'page-contents').map(textOf).join(' ');
  for (const { title } of parts) expect(contents).toContain(title);
});

test('every page for readers leads to the guide', () => {
  const without = pages.filter((page) =>
    all(page, 'a').every(({ attributes }) => attributes['href'] !== GUIDE_PATH),
  );
  expect(without.map(({ path }) => path)).toEqual([]);
});

test('the guide is in the search and in the sitemap; the sheet is in neither', () => {
  const titles = readFileSync(join(DIST, 'pagefind/titles.json'), 'utf8');
  const sitemap = readFileSync(join(DIST, 'sitemap-0.xml'), 'utf8');
  for (const text of [titles, sitemap]) expect(text).not.toContain(REVIEW_SHEET_PATH);
  expect(titles).toContain(GUIDE_PATH.slice(1, -1));
  expect(sitemap).toContain(`${GUIDE_PATH}<`);
});

test('the sheet has a box for every line of the list', () => {
  const lines = EDITORIAL_CHECKLIST.flatMap((group) => group.lines);
  const labels = all(pageAt(REVIEW_SHEET_PATH), 'label')
    .filter(({ node }) => node.parent.name === 'li')
    .map(textOf);
  expect(labels.map((label, index) => label.startsWith(lines[index]?.check ?? '?'))).toEqual(
    lines.map(() => true),
  );
});

test('every rule of the check has its place on the page of rules', () => {
  const ids = new Set(pageAt(RULES_PATH).elements.map(({ attributes }) => attributes['id']));
  expect(Object.keys(RULES).filter((name) => !ids.has(name))).toEqual([]);
});
