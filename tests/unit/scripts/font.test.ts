import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FONT_CHARACTERS, PRINTED_CHARACTERS } from '../../../scripts/font-characters.ts';
import { paperFonts, siteFonts } from '../../../scripts/font.ts';

test('the fonts are those that `npm run font` cuts', async () => {
  const files = new Map([...(await siteFonts()), ...(await paperFonts())]);
  expect(files.size).toBe(7);
  for (const [path, bytes] of files) expect([path, readFileSync(path).equals(bytes)]).toEqual([path, true]);
});

test('the font draws every letter of Vietnamese', () => {
  const vowels = Array.from('aăâeêioôơuưy');
  const tones = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
  const lower = vowels.flatMap((vowel) => tones.map((tone) => `${vowel}${tone}`.normalize('NFC')));
  const letters = [...lower, 'đ'].flatMap((letter) => [letter, letter.toUpperCase()]);
  expect(letters.filter((letter) => !FONT_CHARACTERS.includes(letter))).toEqual([]);
});

/** What the font lacks is drawn by another of the device, and the sheet is no longer the one that was approved. */
test('the font of papers draws every character of the forms', () => {
  const folder = 'content/templates';
  const used = new Set(
    readdirSync(folder).flatMap((name) => Array.from(readFileSync(join(folder, name), 'utf8'))),
  );
  const missing = [...used].filter((each) => each !== '\n' && !PRINTED_CHARACTERS.includes(each));
  expect(missing).toEqual([]);
});
