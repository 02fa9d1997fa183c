import { expect, test } from 'vitest';
import { CELL_TYPES } from '../../src/model/classification.ts';
import { vi } from '../../src/text/vi.ts';
import { all, builtPages, textOf, type BuiltElement, type BuiltPage } from './built-site.ts';
import { FIXTURE_DIST } from './fixture-site.ts';

const pages = builtPages(FIXTURE_DIST);
const page = (path: string): BuiltPage => {
  const found = pages.find((each) => each.path === path);
  if (!found) throw new Error(`There is no page ${path}.`);
  return found;
};
const withClass = (path: string, name: string): BuiltElement[] =>
  page(path).elements.filter(({ attributes }) => attributes['class']?.split(' ').includes(name));
const texts = (elements: readonly BuiltElement[]) => elements.map((element) => textOf(element));

test('no drawing speaks to those who hear a page: its facts stand beside it as words', () => {
  const heard = pages.flatMap((each) =>
    // A code for a phone is a picture, and says in words where it leads.
    all(each, 'svg').filter(
      ({ attributes }) =>
        attributes['aria-hidden'] !== 'true' && !(attributes['role'] === 'img' && attributes['aria-label']),
    ),
  );
  expect(heard).toEqual([]);
});

test('a guide that has a way shows each station, and who has it', () => {
  const [way] = texts(withClass('/huong-dan/chon-chuyen-de/', 'way'));
  expect(way).toMatch(
    /Người soạn viết.*Chi ủy nghe.*Tổ trưởng đảng bàn.*Chi ủy hoàn thiện.*Buổi sinh hoạt/su,
  );
});

test('a guide that has a course shows each item with its minutes, and their sum', () => {
  const [course] = texts(withClass('/huong-dan/sinh-hoat-mo-rong/', 'drawing'));
  expect(course).toMatch(/70 phút.*10 phút.*Mở đầu.*40 phút.*Thảo luận.*20 phút.*biểu quyết/su);
});

test('a replaced document stands in its tree below what has replaced it, with dates', () => {
  const [tree] = texts(withClass('/van-ban/05-hd-btctw-2007/', 'replacements'));
  expect(tree).toMatch(/42-HD\/BTCTW 28\/10\/2025.*12-HD.*06\/7\/2018.*09-HD.*2012.*05-HD.*2007/su);
});

test('the registry shows every tree of replacement, each once', () => {
  const [trees] = texts(withClass('/van-ban/', 'is-many'));
  expect(trees?.match(/42-HD\/BTCTW/gu)).toHaveLength(1);
  expect(trees?.match(new RegExp(vi.regulations.replaces, 'gu'))?.length).toBeGreaterThan(3);
});

test('editors see what the library holds, kind of cell by quarter', () => {
  const [table] = withClass('/quan-tri/can-ra-soat/', 'coverage');
  for (const label of Object.values(CELL_TYPES)) expect(table && textOf(table)).toContain(label);
  const links = page('/quan-tri/can-ra-soat/').elements.filter(({ attributes }) =>
    /loai-hinh=nong-thon&quy=[1-4]$/u.test(attributes['href'] ?? ''),
  );
  expect(links).toHaveLength(4);
});

test('the papers of a topic tell its preparation day by day', () => {
  const [days] = texts(withClass('/chuyen-de/quy-khuyen-hoc/giay-to/', 'is-days'));
  expect(days).toMatch(new RegExp(`${vi.topic.daysBefore(21)}.*${vi.topic.daysBefore(2)}`, 'su'));
});
