import { expect, test } from 'vitest';
import { legacyEncodingFaults } from '../../../src/checks/legacy-encodings.ts';

/** What a word means in text that is surely in its encoding. */
const meaning = (word: string, surely: string) =>
  legacyEncodingFaults(`${word}\n${surely}`).find(({ index }) => index === 0)?.message;

test.each([
  ['§¶ng', 'Đảng'],
  ['n¨m', 'năm'],
  ['d©n', 'dân'],
  ['b¶n', 'bản'],
  ['mÆt', 'mặt'],
  ['®Çu', 'đầu'],
  ['lÇn', 'lần'],
  ['tæ', 'tổ'],
  ['chñ', 'chủ'],
  ['lîi', 'lợi'],
  ['®øc', 'đức'],
  ['nh÷ng', 'những'],
])('TCVN3 %s is %s', (word, meant) => {
  expect(meaning(word, 'nghÞ ViÖt')).toContain(`TCVN3 (ABC), nghĩa là “${meant}”`);
});

test.each([
  ['Ñaûng', 'Đảng'],
  ['naêm', 'năm'],
  ['taëng', 'tặng'],
  ['Coäng', 'Cộng'],
  ['nöõa', 'nữa'],
])('VNI %s is %s', (word, meant) => {
  expect(meaning(word, 'saûn hoäi Vieät')).toContain(`VNI-Windows, nghĩa là “${meant}”`);
});

test('text without a telltale has no fault', () => {
  expect(legacyEncodingFaults('Tây Ninh, bé, cô, chú, xã, toàn dân, ngoài ra, quản lý')).toEqual([]);
});
