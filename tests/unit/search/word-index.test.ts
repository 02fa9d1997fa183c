import { describe, expect, test } from 'vitest';
import { openTitleIndex } from '../../../src/search/index/title-index.ts';
import { understand } from '../../../src/search/read/understand.ts';
import type { WordForm } from '../../../src/search/index/compared-text.ts';
import { SMALL_TITLES, smallWords } from './small-site.ts';

const { lexicon } = openTitleIndex(SMALL_TITLES);
const query = (typed: string) => understand(typed, lexicon);
const page = SMALL_TITLES.pages.findIndex(({ path }) => path === '/khuyen-hoc/');

async function placesOf(typed: string, field: 'text' | 'headings' | 'summary' | 'asks' = 'text') {
  const words = smallWords();
  const articles = await words.articlesFor(query(typed));
  const forms = articles[page]?.[field].forms ?? new Map<string, readonly WordForm[]>();
  return new Map([...forms].map(([bare, each]) => [bare, each.flatMap(({ places }) => places)]));
}

describe('the word index', () => {
  test('knows only the words that were asked for', async () => {
    const places = await placesOf('quỹ ');
    expect([...places.keys()]).toEqual(['qui']);
    expect(places.get('qui')?.length).toBe(3);
  });

  test('tells headings from the rest', async () => {
    expect((await placesOf('quỹ ', 'headings')).get('qui')?.length).toBe(1);
    expect((await placesOf('quỹ ', 'summary')).size).toBe(0);
  });

  test('loads longer words for one that is not finished, unless it hardly began', async () => {
    expect([...(await placesOf('khuy')).keys()]).toEqual(['khuyen']);
    expect((await placesOf('kh')).size).toBe(0);
  });

  test('tells of the words of this query only, whatever was asked before', async () => {
    const words = smallWords();
    await words.articlesFor(query('khuyến '));
    expect((await words.articlesFor(query('kh')))[page]?.text.forms.size).toBe(0);
  });

  test('keeps the ways of asking apart from the article', async () => {
    expect((await placesOf('tặng ', 'asks')).get('tang')?.length).toBe(1);
    expect((await placesOf('tặng ')).size).toBe(0);
  });

  test('loads a part once, and again where it failed', async () => {
    let asked = 0;
    const words = smallWords(() => {
      asked += 1;
      throw new Error('gone');
    });
    await expect(words.articlesFor(query('quỹ'))).rejects.toThrow('gone');
    const before = asked;
    await expect(words.articlesFor(query('quỹ'))).rejects.toThrow('gone');
    expect(asked).toBeGreaterThan(before);
    expect(words.has(query('quỹ'))).toBe(false);
  });
});
