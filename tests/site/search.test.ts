import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openInNode, type SearchInNode } from '../../bench/search/open-in-node.ts';
import { fold } from '../../src/vietnamese/letters.ts';
import { searchableArticle, type ArticlePart } from '../../src/search/build/searchable-article.ts';
import { readText } from '../../src/search/browser/texts.ts';
import type { TitleEntry } from '../../src/search/index/title-data.ts';
import { search } from '../../src/search/rank/search.ts';
import { wordsOf } from '../../src/vietnamese/words.ts';
import { DIST } from './built-site.ts';
import { FIXTURE_DIST } from './fixture-site.ts';
import { inTelex, inVni, withOtherTonePlace } from '../unit/vietnamese/typing.ts';

let site: SearchInNode;
let fixture: SearchInNode;
beforeAll(async () => {
  site = await openInNode(DIST);
  fixture = await openInNode(FIXTURE_DIST);
});
afterAll(() => {
  site.close();
  fixture.close();
});

const first = async (query: string, where = site): Promise<TitleEntry | undefined> =>
  (await search(query, where.titles, where.words)).found[0]?.page.entry;

describe('the index', () => {
  const marked = () =>
    readdirSync('dist', { recursive: true, encoding: 'utf8' })
      .filter(
        (path) =>
          path.endsWith('.html') && readFileSync(join('dist', path), 'utf8').includes('data-pagefind-body'),
      )
      .map((path) => `/${path.replaceAll('\\', '/').replace(/index\.html$/u, '')}`);

  test('holds every page that marks its article, once', () => {
    expect(site.data.pages.map(({ path }) => path).sort()).toEqual(marked().sort());
  });

  test('knows the text that is kept of every page', async () => {
    for (const [page, { name }] of site.titles.pages.entries()) {
      const last = name.keys.at(-1)?.bare ?? '';
      const { indexed } = await readText(site.pagefind, site.texts, page);
      expect([last, indexed.forms.has(last)]).toEqual([last, true]);
    }
  });
});

/** Lost here, lost for readers: what the most usual questions must find, on the small site of the tests. */
test.each([
  ['quỹ khuyến học', '/chuyen-de/quy-khuyen-hoc/'],
  ['quy khuyen hoc', '/chuyen-de/quy-khuyen-hoc/'],
  ['quyx khuyeens hojc', '/chuyen-de/quy-khuyen-hoc/'],
  ['xoá đói giảm nghèo', '/chuyen-de/lanh-dao-giam-ngheo/'],
  ['xoa doi giam ngheo', '/chuyen-de/lanh-dao-giam-ngheo/'],
  ['hương ước', '/chuyen-de/huong-uoc-quy-uoc/'],
  ['KDC', '/chuyen-de/doi-song-van-hoa-khu-dan-cu/'],
  ['22-NQ/TW', '/van-ban/22-nq-tw-2008/'],
  ['22- NQ/TW', '/van-ban/22-nq-tw-2008/'],
  ['nghị quyết 22', '/van-ban/22-nq-tw-2008/'],
  ['sinh hoạt mở rộng', '/huong-dan/sinh-hoat-mo-rong/'],
  ['dang phi', '/van-ban/01-qd-tw-2026/'],
])('%s finds %s', async (query, path) => expect((await first(query, fixture))?.path).toBe(path));

test.each(['giá vàng hôm nay', 'lịch thi đấu bóng đá', '999-NQ/TW'])('%s finds nothing', async (query) => {
  expect(await first(query, fixture)).toBeUndefined();
});

describe('any title finds its page first', () => {
  const ways: Record<string, (title: string) => string> = {
    'as written': (title) => title,
    'without marks': fold,
    decomposed: (title) => title.normalize('NFD'),
    'with the other tone place': withOtherTonePlace,
    'in raw Telex, tone behind the vowel': (title) => inTelex(title, 'vowel'),
    'in raw Telex, tone at the end': (title) => inTelex(title, 'end'),
    'in raw VNI, tone behind the vowel': (title) => inVni(title, 'vowel'),
    'in raw VNI, tone at the end': (title) => inVni(title, 'end'),
  };

  test.each(Object.entries(ways))('%s', async (_way, typed) => {
    const missed: string[] = [];
    for (const { title } of site.data.pages) {
      const found = await first(typed(title));
      // Numbers of regulations repeat; which of them is meant, the title alone does not say.
      if (found?.title !== title) missed.push(`${typed(title)} → ${found?.title ?? 'nothing'}`);
    }
    expect(missed).toEqual([]);
  });
});

/** Paths of the first few pages found. */
const firstFew = async (query: string): Promise<string[]> =>
  (await search(query, site.titles, site.words)).found.slice(0, 3).map(({ page }) => page.entry.path);

function partsOf(path: string): readonly ArticlePart[] {
  return searchableArticle(readFileSync(join('dist', path, 'index.html'), 'utf8'))?.parts ?? [];
}

/** The share of queries of which the page stands among the first few; what two pages say counts for neither. */
async function shareFound(queries: readonly (readonly [query: string, path: string])[]): Promise<number> {
  const pagesOf = Map.groupBy(queries, ([query]) => query);
  const own = queries.filter(([query]) => pagesOf.get(query)?.length === 1);
  let found = 0;
  for (const [query, path] of own) if ((await firstFew(query)).includes(path)) found += 1;
  return found / own.length;
}

describe('what stands in an article finds it, typed without marks', () => {
  test('headings of its own', async () => {
    const headings = site.data.pages.flatMap(({ path, kind }) =>
      kind === 'topics' || kind === 'guides'
        ? partsOf(path)
            .filter(({ role, text }) => role === 'heading' && wordsOf(text).length >= 4)
            .map(({ text }) => [fold(text), path] as const)
        : [],
    );
    expect(headings.length).toBeGreaterThan(300);
    expect(await shareFound(headings)).toBeGreaterThan(0.97);
  });

  test('eight words of a sentence', async () => {
    const sentences = site.data.pages.flatMap(({ path }) => {
      const long = partsOf(path).filter(({ role, text }) => role === 'text' && wordsOf(text).length > 20);
      return long.slice(2, 4).map(({ text }) => {
        const words = wordsOf(text).slice(6, 14);
        return [fold(words.map((word) => word.text).join(' ')), path] as const;
      });
    });
    expect(sentences.length).toBeGreaterThan(100);
    expect(await shareFound(sentences)).toBeGreaterThan(0.92);
  });
});

test.each([
  ['góp ý', '/gop-y/'],
  ['chuyên đề nông thôn', '/chuyen-de/loai-hinh/nong-thon/'],
  ['giới thiệu', '/gioi-thieu/'],
])('%s finds the page %s among the first', async (query, path) => {
  expect(
    (await search(query, fixture.titles, fixture.words)).found.slice(0, 5).map(({ page }) => page.entry.path),
  ).toContain(path);
});
