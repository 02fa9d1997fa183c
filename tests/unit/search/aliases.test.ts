import { expect, test } from 'vitest';
import { aliasesOf } from '../../../src/search/aliases.ts';
import { otherSpelling } from '../../../src/search/syllable.ts';

test('adds words with đ as they are typed without marks', () => {
  expect(aliasesOf('Đảng viên đi đầu')).toEqual(['dang', 'di', 'dau']);
});

test('adds the other spelling of y and i, both ways', () => {
  expect(aliasesOf('kỷ luật, quản lý quí')).toEqual(['ki', 'li', 'quy']);
});

test('adds nothing that the text already says, and nothing twice', () => {
  expect(aliasesOf('đi di đi')).toEqual([]);
});

test('leaves apart vowels that sound different', () => {
  expect(['tay', 'tai', 'thuy', 'thui', 'y', 'dia'].map(otherSpelling)).toEqual(Array(6).fill(undefined));
});

test('adds every document under one spelling', () => {
  expect(aliasesOf('theo 22- NQ/TW')).toEqual(['nq22']);
});
