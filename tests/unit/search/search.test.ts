import { describe, expect, test } from 'vitest';
import { rank } from '../../../src/search/rank/rank.ts';
import { isAtHand, search, searchTitles } from '../../../src/search/rank/search.ts';
import { openTitleIndex } from '../../../src/search/index/title-index.ts';
import { understand } from '../../../src/search/read/understand.ts';
import { SMALL_TITLES, smallWords } from './small-site.ts';

const titles = openTitleIndex(SMALL_TITLES);
const ask = (query: string) => search(query, titles, smallWords());
const found = async (query: string) =>
  (await ask(query)).found.map(({ page }) => page.entry.path.slice(1, -1));

test.each([
  ['quỹ khuyến học', 'khuyen-hoc'],
  ['quy khuyen hoc', 'khuyen-hoc'],
  ['quyx khuyeens hojc', 'khuyen-hoc'],
  ['học bổng', 'khuyen-hoc'],
  ['hoà giải', 'an-ninh'],
  ['ANTT', 'an-ninh'],
  ['dang phi', 'dang-phi'],
  ['nghị quyết 22', 'nghi-quyet-22'],
  ['22-NQ/TW', 'nghi-quyet-22'],
  ['hương ướt', 'huong-uoc'],
  ['hóa giai', 'an-ninh'],
  ['bỏ phiếu', 'bieu-quyet'],
  ['làm thế nào để biểu quyết', 'bieu-quyet'],
])('%s finds %s first', async (query, id) => expect((await found(query))[0]).toBe(id));

test('the text decides where titles are silent: words together before words apart', async () => {
  expect((await found('diễn vòng vốn'))[0]).toBe('an-ninh');
  expect((await found('kê ghế thành vòng tròn'))[0]).toBe('bieu-quyet');
});

test('a way of asking raises its page, though the article says none of it', async () => {
  const words = smallWords();
  const query = understand('tang vo cho chau', titles.lexicon);
  expect(rank(query, titles, await words.articlesFor(query))[0]?.page.entry.path).toBe('/khuyen-hoc/');
});

describe('what does not answer', () => {
  test.each(['giá vàng hôm nay', 'nghị quyết 735', '999-NQ/TW', 'zzz', '', '!?'])(
    '%s finds nothing',
    async (query) => {
      expect(await found(query)).toEqual([]);
    },
  );
});

describe('answers from titles alone', () => {
  test('come at once', () => {
    expect(searchTitles('quy khuyen hoc', titles).found[0]?.page.entry.path).toBe('/khuyen-hoc/');
  });

  test('know nothing of the articles', () => {
    expect(searchTitles('kê ghế thành vòng tròn', titles).found).toEqual([]);
  });
});

test('a word index that cannot be read is a fault, not an empty answer', async () => {
  const broken = smallWords(() => {
    throw new Error('gone');
  });
  await expect(search('quỹ', titles, broken)).rejects.toThrow('gone');
});

test('what was asked before changes no answer, and is at hand', async () => {
  const words = smallWords();
  const ask = async (query: string) => (await search(query, titles, words)).found.map(({ score }) => score);
  const first = await ask('quỹ');
  expect(isAtHand('quỹ', titles, words)).toBe(true);
  for (const query of ['hòa giải', 'quy', 'quyết định', 'MTTQ', 'biểu quy']) await ask(query);
  expect(await ask('quỹ')).toEqual(first);
});
