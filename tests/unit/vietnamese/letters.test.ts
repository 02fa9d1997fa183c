import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold, slugify, vietnameseOrder } from '../../../src/vietnamese/letters.ts';

test.each([
  ['Xoá đói, giảm nghèo', 'xoa doi, giam ngheo'],
  ['ĐẢNG ỦY', 'dang uy'],
  ['Khuỷu tay', 'khuyu tay'],
  ['ẵm ặ ỡ ự ỵ', 'am a o u y'],
  ['', ''],
])('fold %j → %j', (text, expected) => {
  expect(fold(text)).toBe(expected);
  expect(fold(text.normalize('NFD'))).toBe(expected);
});

test.each([
  ['Mục tiêu của buổi', 'muc-tieu-cua-buoi'],
  ['  Quỹ “Vì người nghèo”! ', 'quy-vi-nguoi-ngheo'],
  ['42-HD/BTCTW', '42-hd-btctw'],
  ['Ấ—Ỡ', 'a-o'],
  ['…', ''],
  ['', ''],
])('slugify %j → %j', (text, expected) => expect(slugify(text)).toBe(expected));

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: fc.constantFrom(...'aăâđêôơưÀỆỷ -–/“”1\u0301\u0323İßΣ'.split('')), maxLength: 40 }),
);

test('folding and making a name are idempotent', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(fold(fold(text))).toBe(fold(text));
      expect(slugify(slugify(text))).toBe(slugify(text));
    }),
    { numRuns: 2000 },
  );
});

test('a name holds only what an address may hold', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(slugify(text)).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/u);
    }),
    { numRuns: 2000 },
  );
});

test('composed and decomposed letters fold alike', () => {
  fc.assert(fc.property(anyText, (text) => fold(text.normalize('NFC')) === fold(text.normalize('NFD'))));
});

test('the Vietnamese order puts đ after d, and ă before â', () => {
  expect(['đa', 'dz', 'ân', 'ăn', 'an'].sort(vietnameseOrder)).toEqual(['an', 'ăn', 'ân', 'dz', 'đa']);
});
