import { expect, test } from 'vitest';
import { discussionSheet } from '../../../src/papers/define/discussion-sheet.ts';

test('the form of the discussion sheet is found by its name', () => {
  const sheet = { id: 'phieu-thao-luan', title: 'Phiếu' };
  expect(discussionSheet([{ id: 'bien-ban', title: '' }, sheet])).toBe(sheet);
});

test('a site without it is told which file is missing and what to do', () => {
  expect(() => discussionSheet([{ id: 'bien-ban' }])).toThrow(
    /Thiếu biểu mẫu content\/templates\/phieu-thao-luan\.yaml.*Chép tệp ấy/u,
  );
});
