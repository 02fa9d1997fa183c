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
  test('holds every page with an article, and says so', () => {
    const entry = JSON.parse(readFileSync(join(INDEX, 'pagefind-entry.json'), 'utf8')) as {
      languages: Record<string, { page_count: number }>;
    };
    expect(Object.keys(entry.languages)).toEqual(['vi']);
    expect(entry.languages['vi']?.page_count).toBe(marked.length);
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

  test('ships no ready-made interface of Pagefind', () => {
    expect(readdirSync(INDEX).filter((file) => /ui|highlight|\.css$/u.test(file))).toEqual([]);
  });
});
