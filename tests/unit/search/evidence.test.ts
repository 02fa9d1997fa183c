import { expect, test } from 'vitest';
import { evidenceIn } from '../../../src/search/rank/evidence.ts';
import { indexText } from '../../../src/search/index/indexed-text.ts';
import { openTitleIndex } from '../../../src/search/index/title-index.ts';
import { understand } from '../../../src/search/read/understand.ts';
import { SMALL_TITLES } from './small-site.ts';

const { lexicon } = openTitleIndex(SMALL_TITLES);
const evidence = (query: string, text: string) =>
  evidenceIn(indexText(text), understand(`${query} `, lexicon));

test('the same marks are best, none are nearly as good, others are less', () => {
  const quality = (query: string) => evidence(query, 'quỹ khuyến học').words[0] ?? 0;
  expect(quality('quỹ')).toBe(1);
  expect(quality('quy')).toBeGreaterThan(0.9);
  expect(quality('quý')).toBeGreaterThan(0.4);
  expect(quality('quý')).toBeLessThan(0.9);
  expect(quality('khác')).toBe(0);
});

test('the old place of the tone mark is the same word', () => {
  expect(evidence('hoà giải', 'tổ hòa giải').words).toEqual([1, 1]);
});

test('neighbours tell: side by side, apart, reversed, far', () => {
  const [beside = 0, apart = 0, reversed = 0, far = 0] = [
    'quỹ khuyến học',
    'quỹ của hội khuyến học',
    'khuyến quỹ',
    'quỹ do tám người trong thôn lập để khuyến',
  ].map((text) => evidence('quỹ khuyến', text).pairs[0]);
  expect(beside).toBe(1);
  expect(apart).toBeLessThan(beside);
  expect(reversed).toBeLessThan(apart);
  expect(far).toBe(0);
});

test('a longer run of words is surer than a shorter one', () => {
  const run = (text: string) => evidence('xây dựng quỹ khuyến học', text).run;
  expect(run('xây dựng quỹ khuyến học')).toBeGreaterThan(run('quỹ khuyến học'));
  expect(run('quỹ học khuyến')).toBe(0);
});

test('eight words in a row are a quotation, two may stand there by chance', () => {
  const quote = (query: string, text: string) => evidence(query, text).quote;
  const sentence = 'mỗi dòng họ giữ một quỹ và báo với thôn mỗi năm';
  expect(quote('mỗi dòng họ giữ một quỹ và báo', sentence)).toBe(1);
  expect(quote('dòng họ', sentence)).toBeLessThan(0.2);
  expect(quote('dòng họ', sentence)).toBeGreaterThan(0);
  expect(quote('quỹ họ', sentence)).toBe(0);
  expect(evidence('dòng họ', sentence).run).toBeGreaterThan(quote('dòng họ', sentence));
});

test('a phrase of the dictionary counts only as a whole', () => {
  expect(evidence('bỏ phiếu', 'biểu quyết kín').words.every((quality) => quality > 0.5)).toBe(true);
  expect(evidence('bỏ phiếu', 'quyết tâm').words).toEqual([0, 0]);
});

test('a regulation is met by its number however written, not by a longer number', () => {
  expect(evidence('nghị quyết 22', 'theo 22- NQ/TW').words).toEqual([1]);
  expect(evidence('nghị quyết 22', 'theo 221-NQ/TW').words).toEqual([0]);
});
