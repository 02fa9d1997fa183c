import { expect, test } from 'vitest';
import { qrCode } from '../../../src/papers/draw/qr-code.ts';
import { readQr } from './read-qr.ts';

test.each([
  'https://so-tay-chuyen-de.example/gop-y/',
  'https://so-tay-chuyen-de.example/gop-y/?trang=/chuyen-de/toan-dan-doan-ket-xay-dung-doi-song-van-hoa/',
  'Sổ tay chuyên đề',
])('a camera reads %s', (text) => {
  const { size, path } = qrCode(text);
  expect(readQr(size, path)).toBe(text);
});

test('four white modules stand around the code', () => {
  const { size, path } = qrCode('https://so-tay-chuyen-de.example/');
  const runs = [...path.matchAll(/M(\d+) (\d+)h(\d+)/gu)].map(([, x, y, width]) => [x, y, width].map(Number));
  expect(Math.min(...runs.map(([x = 0]) => x))).toBe(4);
  expect(Math.min(...runs.map(([, y = 0]) => y))).toBe(4);
  expect(Math.max(...runs.map(([x = 0, , width = 0]) => x + width))).toBe(size - 4);
});
