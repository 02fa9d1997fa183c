import { describe, expect, test } from 'vitest';
import { search } from '../../../src/search/search.ts';
import { openCatalogue } from '../../../src/search/title-index.ts';
import { SMALL_BODY, SMALL_CATALOGUE } from './small-site.ts';

const titles = openCatalogue(SMALL_CATALOGUE);
const ask = (query: string) => search(query, titles, SMALL_BODY);
const found = async (query: string) => (await ask(query)).found.map(({ page }) => page.entry.id);

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

describe('what does not answer', () => {
  test.each(['giá vàng hôm nay', 'nghị quyết 735', '999-NQ/TW', 'zzz', '', '!?'])(
    '%s finds nothing',
    async (query) => {
      expect(await found(query)).toEqual([]);
    },
  );

  test('near topics are offered apart from results', async () => {
    const { found: pages, near } = await ask('quỹ đầu tư chứng khoán quốc tế');
    expect(pages).toEqual([]);
    expect(near[0]?.page.entry.id).toBe('khuyen-hoc');
  });
});

test('a page whose text cannot be read keeps what its title says', async () => {
  const answer = await search('quỹ khuyến học', titles, {
    ...SMALL_BODY,
    read: () => Promise.reject(new Error('gone')),
  });
  expect(answer.found[0]?.page.entry.id).toBe('khuyen-hoc');
  expect(answer.found[0]?.body).toBeUndefined();
});

test('a failed full-text index is a fault, not an empty answer', async () => {
  const broken = { ...SMALL_BODY, search: () => Promise.reject(new Error('gone')) };
  await expect(search('quỹ', titles, broken)).rejects.toThrow('gone');
});
