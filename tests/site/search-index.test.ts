import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { builtPages, DIST, publishedNames } from './built-site.ts';
import { FIXTURE_DIST } from './fixture-site.ts';

const INDEX = join(DIST, 'pagefind');

interface Fragment {
  url: string;
  content: string;
  meta: Record<string, string>;
}

/** The text that the index keeps of each page (Pagefind 1.5: gzip, a marker, JSON). */
function fragments(index = INDEX): Fragment[] {
  return readdirSync(join(index, 'fragment')).map((file) => {
    const text = gunzipSync(readFileSync(join(index, 'fragment', file))).toString('utf8');
    return JSON.parse(text.slice(text.indexOf('{'))) as Fragment;
  });
}

const marked = builtPages().filter(({ elements }) =>
  elements.some(({ attributes }) => 'data-pagefind-body' in attributes),
);

describe('the search index', () => {
  test('holds every page with an article', () => {
    expect(
      fragments()
        .map(({ url }) => url)
        .sort(),
    ).toEqual(marked.map(({ path }) => path).sort());
  });

  test('holds every topic, guide and regulation', () => {
    const content = ['topics', 'guides', 'regulations'].flatMap((folder) => publishedNames(folder));
    expect(fragments().length).toBeGreaterThanOrEqual(content.length);
  });

  test.each([
    ['quỹ khuyến học', '/chuyen-de/quy-khuyen-hoc/'],
    ['giảm nghèo', '/chuyen-de/lanh-dao-giam-ngheo/'],
    ['hương ước', '/chuyen-de/huong-uoc-quy-uoc/'],
    ['nghị quyết', '/huong-dan/nghi-quyet-22/'],
    ['chi bộ', '/van-ban/42-hd-btctw-2025/'],
  ])('knows “%s” from %s', (words, url) => {
    const page = fragments(join(FIXTURE_DIST, 'pagefind')).find((fragment) => fragment.url === url);
    expect(page?.content.toLowerCase()).toContain(words);
    expect(page?.meta['title']).toBeTruthy();
  });

  test('holds no file that readers never ask for', () => {
    expect(readdirSync(INDEX).sort()).toEqual(['fragment', 'titles.json', 'words']);
  });

  test('names every file of words by what it holds', () => {
    for (const file of readdirSync(join(INDEX, 'words'))) {
      const content = gunzipSync(readFileSync(join(INDEX, 'words', file)));
      const hash = createHash('sha256').update(content).digest('hex');
      expect(hash.startsWith(file.replace(/\.words$/u, ''))).toBe(true);
    }
  });
});
