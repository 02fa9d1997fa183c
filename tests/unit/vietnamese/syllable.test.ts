import { describe, expect, test } from 'vitest';
import { isPlain, isSyllable, keysOf, keysOfTyped } from '../../../src/vietnamese/syllable.ts';

describe('keysOf', () => {
  test.each([
    ['hoà', 'hòa'],
    ['xoá', 'xóa'],
    ['khoẻ', 'khỏe'],
    ['uỷ', 'ủy'],
    ['thuý', 'thúy'],
    ['kỷ', 'kỉ'],
    ['lý', 'lí'],
    ['quý', 'quí'],
    ['Đảng', 'đảng'.normalize('NFD')],
  ])('%s and %s are one word', (a, b) => expect(keysOf(a)).toEqual(keysOf(b)));

  test.each([
    ['hòa', 'hóa'],
    ['quỹ', 'quý'],
    ['đầu', 'dầu'],
    ['tai', 'tay'],
    ['thuý', 'thúi'],
  ])('%s and %s are two words', (a, b) => expect(keysOf(a).key).not.toBe(keysOf(b).key));

  test('bare letters lose every mark', () => expect(keysOf('Khuyến').bare).toBe('khuyen'));
});

test('isPlain tells a word without marks', () => {
  expect(['quy', 'ky', 'zalo', '22'].map((word) => isPlain(keysOf(word)))).toEqual([true, true, true, true]);
  expect(['quỹ', 'đi', 'tư'].map((word) => isPlain(keysOf(word)))).toEqual([false, false, false]);
});

test('isSyllable knows what can be Vietnamese', () => {
  const syllables =
    'nghi quyet khuyen hoc gi gia quy uy thuong nghieng xoai hoe khuya yeu ngoeo huyen chuc uop';
  expect(syllables.split(' ').filter((word) => !isSyllable(word))).toEqual([]);
  const others = 'boj ubnd zalo khuyeens quyx antt fdi docx tw nq neeu ddang';
  expect(others.split(' ').filter(isSyllable)).toEqual([]);
});

test('a word without marks has none where most words beside it have theirs', () => {
  const plain = (text: string) => keysOfTyped(text.split(' ')).map(isPlain);
  expect(plain('ủy ban xã')).toEqual([false, false, false]);
  expect(plain('uy ban xã')).toEqual([true, true, false]);
  expect(plain('ban đảng')).toEqual([true, false]);
  expect(plain('họp ubnd xã')).toEqual([false, true, false]);
});
