import { expect, test } from 'vitest';
import { z } from 'zod';
import { contentId, listOfDifferent, line } from '../../../src/schema/form-field.ts';
import { shelfSchema } from '../../../src/schema/shelf.ts';
import { complaints } from './valid-data.ts';

const shelf = { title: 'Quý I', summary: 'Đầu năm.', order: 1, quarter: 1, topics: ['a', 'b', 'c'] };

test('a shelf needs three topics, an order, and a quarter only where it has a season', () => {
  expect(complaints(shelfSchema, shelf)).toEqual([]);
  expect(complaints(shelfSchema, { ...shelf, quarter: undefined })).toEqual([]);
  expect(complaints(shelfSchema, { ...shelf, quarter: 0 })).toEqual(['quarter: Nhỏ nhất là 1.']);
  expect(complaints(shelfSchema, { ...shelf, quarter: 5 })).toEqual(['quarter: Lớn nhất là 4.']);
  expect(complaints(shelfSchema, { ...shelf, order: 100 })).toEqual(['order: Lớn nhất là 99.']);
  expect(complaints(shelfSchema, { ...shelf, topics: ['a', 'b'] })).toEqual(['topics: Cần ít nhất 3 mục.']);
});

test('no topic stands twice on a shelf', () => {
  expect(complaints(shelfSchema, { ...shelf, topics: ['a', 'b', 'c', 'a', 'b'] })).toEqual([
    'topics.3: “a” đã có ở trên. Xóa dòng này.',
    'topics.4: “b” đã có ở trên. Xóa dòng này.',
  ]);
});

test('a list of different things takes no account of capitals, and leaves other complaints to its items', () => {
  const names = listOfDifferent(line({ title: 'Tên' }), { title: 'Tên' }, 1, 3);
  expect(complaints(names, ['Quỹ', 'quỹ'])).toEqual(['1: “quỹ” đã có ở trên. Xóa dòng này.']);
  expect(complaints(names, [])).toEqual([': Cần ít nhất 1 mục.']);
  expect(complaints(names, 'Quỹ')).toHaveLength(1);
  const ids = listOfDifferent(contentId({ title: 'Mã' }), { title: 'Mã' });
  expect(complaints(ids, [7, 'A', 'b']).map((each) => each.split(':')[0])).toEqual(['0', '1']);
  expect(names).toBeInstanceOf(z.ZodArray);
});
