import { expect, test } from 'vitest';
import { checkEscapes } from '../../../src/language/escape-rules.ts';
import { hiddenCharacters, NOT_COMPOSED, smuggledFault } from '../../../src/language/hidden-characters.ts';
import { bodyTree } from './body.ts';

test.each([
  0x0, 0x7, 0xd, 0x1b, 0x7f, 0x85, 0xad, 0x34f, 0x61c, 0x115f, 0x180e, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f,
  0x2028, 0x2029, 0x202a, 0x202e, 0x2060, 0x2063, 0x2066, 0x2069, 0x2800, 0x3164, 0xe000, 0xfeff, 0xffa0,
  0xfff9, 0xfffd, 0xd800, 0xe0001, 0xe0041, 0xe0100, 0xf0000, 0x10ffff,
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

test('a fault that only the escape hides is smuggled', () => {
  expect(smuggledFault('a\u202E', 'a&#x202E;')).toContain('U+202E');
  expect(smuggledFault('e\u0301', 'e&#x301;')).toBe(NOT_COMPOSED);
  expect(smuggledFault('a\u202E', 'a\u202E')).toBeUndefined();
  expect(smuggledFault('e\u0301', 'e\u0301')).toBeUndefined();
  expect(smuggledFault('a – b', 'a &ndash; b')).toBeUndefined();
});

test.each([
  ['Chữ &#8238; ngược', 1],
  ['Một.\n\n**Chữ&shy;ẩn**', 3],
  ['Một.\n\n<Callout kind="goi-y" title="&lrm;x">\n\ny\n\n</Callout>', 3],
  ['| a |\n|---|\n| &zwj; |', 3],
  ['Chữ &#0;', 1],
])('%j smuggles a character', (body, line) => {
  expect(checkEscapes(bodyTree(body), body)).toEqual([expect.objectContaining({ line, rule: 'ky-tu' })]);
});

test.each(['a &amp; b &lt; c &nbsp; d &hellip;', '`&#8238;`', 'Ấ &#7844;'])('%j does not', (body) => {
  expect(checkEscapes(bodyTree(body), body)).toEqual([]);
});
