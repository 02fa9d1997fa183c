import { expect, test } from 'vitest';
import { imageAt, imageName } from '../../../src/model/content-image.ts';

test.each([
  ['bang-tin.jpg', { id: 'bang-tin', type: 'jpg' }],
  ['2026-ban-ve-1.png', { id: '2026-ban-ve-1', type: 'png' }],
  ['a.webp', { id: 'a', type: 'webp' }],
])('%s is a name', (name, expected) => expect(imageName(name)).toEqual(expected));

test.each([
  ...['bang-tin.jpeg', 'bang-tin.JPG', 'Bang-tin.jpg', 'bảng-tin.jpg', '_bang-tin.jpg', '-a.jpg', 'a-.jpg'],
  ...['a.svg', 'a.gif', 'a.avif', 'a', '.jpg', 'a.jpg.png', 'a.jpg ', 'a b.jpg', '../a.jpg', 'x/a.jpg'],
  ...[`${'a'.repeat(81)}.jpg`, 'a.jpg\n'],
])('%j is none', (name) => expect(imageName(name)).toBeUndefined());

test.each([
  ['/hinh-anh/bang-tin.jpg', 'bang-tin.jpg'],
  ['/hinh-anh/../bang-tin.jpg', undefined],
  ['/hinh-anh/bang-tin.jpg?x', undefined],
  ['/hinh-anh/bang-tin.jpg#x', undefined],
  ['/hinh-anh/', undefined],
  ['hinh-anh/bang-tin.jpg', undefined],
  ['//hinh-anh/bang-tin.jpg', undefined],
  ['https://example.vn/hinh-anh/bang-tin.jpg', undefined],
  ['/hinh-anh/bang%2Dtin.jpg', undefined],
])('%s shows %s', (url, name) => expect(imageAt(url)).toBe(name));
