import { expect, test } from 'vitest';
import { foldedWords, wordsOf } from '../../../src/vietnamese/words.ts';

test('cuts at spaces, punctuation, hyphens and slashes', () => {
  expect(wordsOf('Số 22-NQ/TW, “chi bộ”.').map(({ text }) => text)).toEqual([
    'Số',
    '22',
    'NQ',
    'TW',
    'chi',
    'bộ',
  ]);
});

test('keeps the offsets of a word in a decomposed text', () => {
  const text = 'quỹ khuyến học'.normalize('NFD');
  const cut = wordsOf(text).map(({ start, end }) => text.slice(start, end).normalize('NFC'));
  expect(cut).toEqual(['quỹ', 'khuyến', 'học']);
});

test('folds every word', () => {
  expect(foldedWords('Xoá ĐÓI, giảm nghèo')).toEqual(['xoa', 'doi', 'giam', 'ngheo']);
});
