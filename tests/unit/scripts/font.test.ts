import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FONT_CHARACTERS } from '../../../scripts/font-characters.ts';
import { FONT_FILE, siteFont } from '../../../scripts/font.ts';

test('the font is the one that `npm run font` cuts', async () => {
  expect(Buffer.from(await siteFont()).equals(readFileSync(FONT_FILE))).toBe(true);
});

test('the font draws every letter of Vietnamese', () => {
  const vowels = Array.from('aăâeêioôơuưy');
  const tones = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
  const lower = vowels.flatMap((vowel) => tones.map((tone) => `${vowel}${tone}`.normalize('NFC')));
  const letters = [...lower, 'đ'].flatMap((letter) => [letter, letter.toUpperCase()]);
  expect(letters.filter((letter) => !FONT_CHARACTERS.includes(letter))).toEqual([]);
});
