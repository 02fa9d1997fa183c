import { expect, test } from 'vitest';
import { regulationNumbers } from '../../../src/vietnamese/regulation-number.ts';
import { keysOf } from '../../../src/vietnamese/syllable.ts';
import { wordsOf } from '../../../src/vietnamese/words.ts';

const tokensIn = (text: string) => regulationNumbers(wordsOf(text).map(({ text: word }) => keysOf(word)));

test.each([
  ['22-NQ/TW', 'nq22'],
  ['22- NQ/TW', 'nq22'],
  ['22 nq tw', 'nq22'],
  ['22nqtw', 'nq22'],
  ['NQ22', 'nq22'],
  ['nq 22', 'nq22'],
  ['nghị quyết 22', 'nq22'],
  ['nghi quyet so 22', 'nq22'],
  ['hướng dẫn hd3', 'hd3'],
  ['Nghị quyết số 22-NQ/TW', 'nq22'],
  ['Chỉ thị 05-CT/TW', 'ct5'],
  ['quy định 24', 'qd24'],
  ['42-HD/BTCTW', 'hd42'],
  ['Nghị định 61/2023/NĐ-CP', 'nd61'],
  ['nghị định 61/2023', 'nd61'],
])('%s is %s', (text, token) => expect(tokensIn(text).map((found) => found.token)).toEqual([token]));

test('takes the number of the kind as one regulation, and says where it stands', () => {
  expect(tokensIn('theo Nghị quyết số 22-NQ/TW và 50-CT/TW')).toEqual([
    { token: 'nq22', first: 1, last: 5 },
    { token: 'ct50', first: 8, last: 9 },
  ]);
});

test.each([
  'ngày 28/10/2025',
  'đề án 2007',
  '90 phút',
  'nghị quyết của chi bộ',
  'bước 3',
  'hướng dẫn chuẩn bị',
])('%s names no regulation', (text) => expect(tokensIn(text)).toEqual([]));
