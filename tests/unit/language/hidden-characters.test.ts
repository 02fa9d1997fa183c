import { expect, test } from 'vitest';
import { hiddenCharacters } from '../../../src/language/hidden-characters.ts';

test.each([
  0x0, 0x7, 0xd, 0x1b, 0x7f, 0x85, 0xad, 0x34f, 0x61c, 0x115f, 0x180e, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f,
  0x2028, 0x2029, 0x202a, 0x202e, 0x2060, 0x2063, 0x2066, 0x2069, 0x2800, 0x17b4, 0x17b5, 0x180b, 0x180f,
  0xfe00, 0xfe0e, 0xfe0f, 0x3164, 0xe000, 0xfeff, 0xffa0, 0xfff9, 0xfffd, 0xd800, 0xe0001, 0xe0041, 0xe0100,
  0xf0000, 0x10ffff,
])('U+%s is found once, at its place', (code) => {
  const found = hiddenCharacters(`Chi ${String.fromCodePoint(code)}bộ`);
  expect(found).toEqual([
    {
      index: 4,
      message: expect.stringContaining(`U+${code.toString(16).toUpperCase().padStart(4, '0')}`) as string,
    },
  ]);
});

test('letters, marks, punctuation, symbols and emoji are not hidden', () => {
  expect(hiddenCharacters('Ấ đ “x” ‘y’ – — … • □ ✓ → ½ m² 30 °C 👍 ❤️ \u00A0\t\n')).toEqual([]);
});
