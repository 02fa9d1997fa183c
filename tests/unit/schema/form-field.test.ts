import { describe, expect, test } from 'vitest';
import {
  choice,
  contentId,
  line,
  list,
  paragraph,
  webAddress,
  wholeNumber,
} from '../../../src/schema/form-field.ts';
import { complaints } from './valid-data.ts';

const text = { title: 'Trường' };

describe('webAddress', () => {
  test.each([
    'https://example.vn/',
    'http://example.vn/a?b=c#d',
    'https://a.b.example.vn:8443/x',
    'https://example.vn/@ten',
    'https://example.vn/%C3%A1',
  ])('accepts %s', (url) => expect(complaints(webAddress(text), url)).toEqual([]));

  test.each([
    'example.vn',
    '//example.vn/',
    'javascript:alert(1)',
    'data:text/html,x',
    'ftp://example.vn/',
    'mailto:a@b.vn',
    'https://',
    'https:example.vn',
    'https://localhost/',
    'https://user@example.vn/',
    'https://u:p@example.vn/',
    'https://example.vn/a b',
    'https://evil.vn\\@example.vn/',
    'https://example.vn/\u202Ex',
    '',
    null,
  ])('refuses %j', (url) => expect(complaints(webAddress(text), url).length).toBeGreaterThan(0));
});

test('an address comes out without the line breaks that a browser would drop', () => {
  expect(webAddress(text).parse(' https://exam\tple.vn/a\nb')).toBe('https://example.vn/ab');
});

test('a line is one trimmed line that is not empty', () => {
  expect(line(text).parse('  một  ')).toBe('một');
  expect(complaints(line(text), ' \n ')).toEqual([': Không để trống. Viết nội dung hoặc bỏ hẳn trường này.']);
  expect(complaints(line(text), 'một\nhai')).toEqual([': Chỉ viết trên một dòng.']);
  expect(complaints(line(text, 3), 'bốn!')).toEqual([': Dài quá 3 ký tự. Rút gọn lại.']);
});

test('a paragraph may run over lines', () => {
  expect(complaints(paragraph(text), 'một\nhai')).toEqual([]);
  expect(complaints(paragraph(text), '   ')).toHaveLength(1);
  expect(complaints(paragraph(text, 3), 'bốn!')).toHaveLength(1);
});

test.each([[2026], [true], [null], [['a']], [{}]])('text refuses %j and says to quote it', (value) => {
  for (const schema of [line(text), paragraph(text), contentId(text)]) {
    expect(complaints(schema, value)).toEqual([expect.stringContaining('trong ngoặc kép')]);
  }
});

test('a choice takes its keys, not its labels', () => {
  const schema = choice({ co: 'Có', khong: 'Không' }, text);
  expect(schema.parse('co')).toBe('co');
  expect(complaints(schema, 'Có')).toHaveLength(1);
  expect(complaints(schema, 'toString')).toHaveLength(1);
});

test('a list is bounded on both sides', () => {
  const schema = list(line(text), text, 1, 2);
  expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map((items) => complaints(schema, items).length)).toEqual([
    1, 0, 0, 1,
  ]);
});

test('a whole number is bounded on both sides and never text', () => {
  const schema = wholeNumber(text, 1, 3);
  expect(
    [0, 1, 3, 4, 2.5, Number.NaN, Infinity, '2', null].map((value) => schema.safeParse(value).success),
  ).toEqual([false, true, true, false, false, false, false, false, false]);
});
