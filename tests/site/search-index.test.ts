import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { PackedText } from '../../src/search/index/page-text.ts';
import { unpackTitles, type PackedTitles } from '../../src/search/index/packed-titles.ts';
import type { WordFiles } from '../../src/search/index/title-data.ts';
import { builtPages, DIST, publishedNames } from './built-site.ts';
import { FIXTURE_DIST } from './fixture-site.ts';

const INDEX = join(DIST, 'pagefind');

/** The texts of one built site, by the address of their page. */
function texts(dist = DIST): Map<string, PackedText> {
  const index = join(dist, 'pagefind');
  const unpacked = (folder: string, name: string) =>
    gunzipSync(readFileSync(join(index, folder, `${name}.words`)));
  const read = (name: string): unknown => JSON.parse(readFileSync(join(index, name), 'utf8'));
  const { pages } = unpackTitles(read('titles.json') as PackedTitles);
  const all = (read('words.json') as WordFiles).texts.flatMap(
    (name) => JSON.parse(unpacked('texts', name).toString('utf8')) as PackedText[],
  );
  expect(all).toHaveLength(pages.length);
  return new Map(pages.map(({ path }, page) => [path, all[page] ?? ['']]));
}

const marked = builtPages().filter(({ elements }) =>
  elements.some(({ attributes }) => 'data-pagefind-body' in attributes),
);

describe('the search index', () => {
  test('holds every page with an article', () => {
    expect([...texts().keys()].sort()).toEqual(marked.map(({ path }) => path).sort());
  });

  test('holds every topic, guide and regulation', () => {
    const content = ['topics', 'guides', 'regulations'].flatMap((folder) => publishedNames(folder));
    expect(texts().size).toBeGreaterThanOrEqual(content.length);
  });

  test.each([
    ['quỹ khuyến học', '/chuyen-de/quy-khuyen-hoc/'],
    ['giảm nghèo', '/chuyen-de/lanh-dao-giam-ngheo/'],
    ['hương ước', '/chuyen-de/huong-uoc-quy-uoc/'],
    ['nghị quyết', '/huong-dan/nghi-quyet-22/'],
    ['chi bộ', '/van-ban/42-hd-btctw-2025/'],
  ])('knows “%s” from %s', (words, url) => {
    const [content] = texts(FIXTURE_DIST).get(url) ?? [''];
    expect(content.toLowerCase()).toContain(words);
  });

  test('knows where the sections of a page begin', () => {
    const [content, ...anchors] = texts(FIXTURE_DIST).get('/chuyen-de/quy-khuyen-hoc/') ?? [''];
    const sections = new Map(anchors.map(([id, start]) => [id, content.slice(start)]));
    expect(sections.get('phan-muc-tieu')).toMatch(/^Mục tiêu\./u);
    expect(sections.get('phan-chuan-bi')).toMatch(/^Chuẩn bị\./u);
  });

  test('holds no file that readers never ask for', () => {
    expect(readdirSync(INDEX).sort()).toEqual(['texts', 'titles.json', 'words', 'words.json']);
  });

  test('names every file of words by what it holds', () => {
    for (const file of ['texts', 'words'].flatMap((folder) =>
      readdirSync(join(INDEX, folder)).map((name) => join(folder, name)),
    )) {
      const content = gunzipSync(readFileSync(join(INDEX, file)));
      const hash = createHash('sha256').update(content).digest('hex');
      expect(hash.startsWith(basename(file, '.words'))).toBe(true);
    }
  });
});
