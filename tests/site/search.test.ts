import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openInNode, type SearchInNode } from '../../bench/search/open-in-node.ts';
import { fold } from '../../src/model/vietnamese.ts';
import type { CatalogueEntry } from '../../src/search/catalogue.ts';
import { search } from '../../src/search/search.ts';
import { inTelex, inVni, withOtherTonePlace } from '../unit/search/typing.ts';

let site: SearchInNode;
beforeAll(async () => (site = await openInNode('dist')));
afterAll(() => site.close());

const first = async (query: string): Promise<CatalogueEntry | undefined> =>
  (await search(query, site.titles, site.body)).found[0]?.page.entry;

describe('the index', () => {
  const marked = () =>
    readdirSync('dist', { recursive: true, encoding: 'utf8' })
      .filter(
        (path) =>
          path.endsWith('.html') && readFileSync(join('dist', path), 'utf8').includes('data-pagefind-body'),
      )
      .map((path) => `/${path.replaceAll('\\', '/').replace(/index\.html$/u, '')}`);

  test('holds every page that marks its article, once', () => {
    expect(site.catalogue.pages.map(({ path }) => path).sort()).toEqual(marked().sort());
  });

  test('names the text of every page', async () => {
    const found = await site.body.search('và');
    expect(new Set(site.catalogue.pages.map(({ id }) => id)).size).toBe(site.catalogue.pages.length);
    expect(site.catalogue.pages.some(({ id }) => found.has(id))).toBe(true);
  });
});

/** Lost here, lost for readers: what the most usual questions must find. */
test.each([
  ['quỹ khuyến học', '/chuyen-de/quy-khuyen-hoc/'],
  ['quy khuyen hoc', '/chuyen-de/quy-khuyen-hoc/'],
  ['quyx khuyeens hojc', '/chuyen-de/quy-khuyen-hoc/'],
  ['xoá đói giảm nghèo', '/chuyen-de/lanh-dao-giam-ngheo/'],
  ['xoa doi giam ngheo', '/chuyen-de/lanh-dao-giam-ngheo/'],
  ['hoà giải', '/chuyen-de/an-ninh-trat-tu-khu-dan-cu/'],
  ['ANTT', '/chuyen-de/an-ninh-trat-tu-khu-dan-cu/'],
  ['22-NQ/TW', '/van-ban/22-nq-tw-2008/'],
  ['22- NQ/TW', '/van-ban/22-nq-tw-2008/'],
  ['nghị quyết 22', '/van-ban/22-nq-tw-2008/'],
  ['sinh hoạt mở rộng', '/huong-dan/sinh-hoat-mo-rong/'],
  ['dang phi', '/van-ban/01-qd-tw-2026/'],
])('%s finds %s', async (query, path) => expect((await first(query))?.path).toBe(path));

test.each(['giá vàng hôm nay', 'lịch thi đấu bóng đá', '999-NQ/TW'])('%s finds nothing', async (query) => {
  expect(await first(query)).toBeUndefined();
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
    for (const { title } of site.catalogue.pages) {
      const found = await first(typed(title));
      // Numbers of documents repeat; which of them is meant, the title alone does not say.
      if (found?.title !== title) missed.push(`${typed(title)} → ${found?.title ?? 'nothing'}`);
    }
    expect(missed).toEqual([]);
  });
});
