import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readBySchema } from '../../../src/checks/file/schema-problems.ts';
import { parseYaml } from '../../../src/language/front-matter.ts';
import { suggestion } from '../../../src/vietnamese/near-word.ts';

const schema = z.strictObject({
  title: z.string().meta({ title: 'Tên' }),
  kind: z.enum(['tot', 'xau']).meta({ title: 'Loại' }),
  items: z.array(z.strictObject({ minutes: z.int().meta({ title: 'Số phút' }) })).optional(),
});
const problems = (yaml: string) =>
  readBySchema(schema, parseYaml(yaml, 1)).problems.map(
    ({ line, rule, message }) => `${line} ${rule} ${message}`,
  );

test('data that fits has no problem', () => {
  expect(problems('title: x\nkind: tot\n')).toEqual([]);
});

test('a missing field is named with its label, and its choices where it has them', () => {
  expect(problems('items: []\n')).toEqual([
    '2 truong-thieu Thiếu trường title (Tên). Thêm trường này; xem cách viết trong tệp mẫu _mau.',
    '2 truong-thieu Thiếu trường kind (Loại). Chọn một: tot, xau.',
  ]);
});

test('a field missing in a list is named by its number from 1, at the line of its item', () => {
  expect(problems('title: x\nkind: tot\nitems:\n  - minutes: 1\n  - {}\n')).toEqual([
    expect.stringContaining('6 truong-thieu Thiếu trường items[2].minutes (Số phút)'),
  ]);
});

test('an unknown field stands at its own line and gets a suggestion', () => {
  expect(problems('title: x\nkind: tot\nitem: 1\nlangs: 2\n')).toEqual([
    '4 truong-la Không có trường “item”. Có phải “items”? Các trường dùng được: title, kind, items.',
    '5 truong-la Không có trường “langs”. Các trường dùng được: title, kind, items.',
  ]);
});

test('an unknown choice lists the known ones', () => {
  expect(problems('title: x\nkind: tott\n')).toEqual([
    '3 gia-tri kind: không có lựa chọn “tott”. Có phải “tot”? Chọn một: tot, xau.',
  ]);
});

test('a value of the wrong type stands at the line of the value', () => {
  expect(problems('title: x\nkind: tot\nitems:\n  - minutes: "5"\n')).toEqual([
    expect.stringMatching(/^5 gia-tri items\[1\]\.minutes: /u),
  ]);
});

describe('suggestion', () => {
  test.each([
    ['sumary', 'summary'],
    ['SUMMARY', 'summary'],
    ['keyword', 'keywords'],
    ['42-hd-btctw-2026', '42-hd-btctw-2025'],
  ])('%s → %s', (given, known) => {
    expect(suggestion(given, ['title', known, 'zzz'])).toBe(` Có phải “${known}”?`);
  });

  test('says nothing where nothing is near', () => {
    expect(suggestion('hoàn toàn khác', ['title', 'summary'])).toBe('');
    expect(suggestion('x', [])).toBe('');
  });
});
