import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { all, builtPages, DIST, publishedNames } from './built-site.ts';

const pages = builtPages();
const page = (path: string) => pages.filter((each) => each.path === path);
const MOST_SHEET = 6_000;
const MOST_SIGNS = 8_000;

describe('the pictures of sheets', () => {
  const pictures = page('/bieu-mau/')
    .flatMap((list) => all(list, 'img'))
    .filter(({ attributes }) => attributes['src']?.startsWith('/bieu-mau/'));

  test('stand beside every form, and are asked for only where they are seen', () => {
    expect(pictures).toHaveLength(publishedNames('templates').length);
    expect(pictures.filter(({ attributes }) => attributes['loading'] !== 'lazy')).toEqual([]);
  });

  test('show a sheet with words on it, in few bytes', async () => {
    for (const { attributes } of pictures) {
      const bytes = readFileSync(join(DIST, attributes['src'] ?? ''));
      expect(bytes.length, attributes['src']).toBeLessThanOrEqual(MOST_SHEET);
      const { width, height } = await sharp(bytes).metadata();
      expect([String(width), String(height)]).toEqual([attributes['width'], attributes['height']]);
      const { channels } = await sharp(bytes).stats();
      expect(channels[0]?.stdev ?? 0, attributes['src']).toBeGreaterThan(4);
    }
  });
});

test('a link to a topic shows a picture of its own, of the size that services ask for', async () => {
  const topics = pages.filter(({ path }) => /^\/chuyen-de\/[a-z\d-]+\/$/u.test(path));
  const sources = topics.flatMap((topic) =>
    all(topic, 'meta')
      .filter(({ attributes }) => attributes['property'] === 'og:image')
      .map(({ attributes }) => new URL(attributes['content'] ?? '').pathname),
  );
  const own = sources.filter((source) => source.startsWith('/anh-chia-se/'));
  expect(new Set(own).size).toBe(publishedNames('topics').length);
  const { width, height } = await sharp(join(DIST, own[0] ?? '')).metadata();
  expect([width, height]).toEqual([1200, 630]);
});

test('every sign that a page shows is drawn, all in one small file', () => {
  const file = readFileSync(join(DIST, 'signs.svg'));
  expect(file.length).toBeLessThanOrEqual(MOST_SIGNS);
  const drawn = new Set([...file.toString().matchAll(/<symbol id="([^"]+)"/gu)].map(([, id]) => id));
  const shown = new Set(
    pages.flatMap((each) => all(each, 'use').map(({ attributes }) => attributes['href'] ?? '')),
  );
  expect(shown.size).toBeGreaterThan(20);
  for (const address of shown) expect(drawn).toContain(address.replace('/signs.svg#', ''));
});
