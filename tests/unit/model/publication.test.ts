import { describe, expect, test } from 'vitest';
import { feedbackSchema } from '../../../src/model/feedback.ts';
import { guideSchema } from '../../../src/model/guide.ts';
import { isOrdered } from '../../../src/model/publication.ts';
import { reviewSchema } from '../../../src/model/review.ts';
import { topicSchema } from '../../../src/model/topic.ts';
import { complaints, validData } from './valid-data.ts';

test('the valid guide and the valid letter have no complaint', () => {
  expect(complaints(guideSchema, validData('guide'))).toEqual([]);
  expect(complaints(feedbackSchema, validData('feedback'))).toEqual([]);
});

describe('order of days', () => {
  test.each([
    ['2026-01-10', '2026-01-10', true],
    ['2026-01-10', '2026-01-11', true],
    ['2026-01-10', '2026-01-09', false],
    ['2025-12-31', '2026-01-01', true],
    ['2026-10-01', '2026-09-30', false],
  ])('published %s, changed %s: %s', (publishedOn, updatedOn, expected) => {
    expect(isOrdered({ publishedOn, updatedOn })).toBe(expected);
    for (const [kind, schema] of [
      ['guide', guideSchema],
      ['topic', topicSchema],
    ] as const) {
      const data = validData(kind, [['publishedOn'], publishedOn], [['updatedOn'], updatedOn]);
      expect(complaints(schema, data)).toEqual(
        expected ? [] : ['updatedOn: Ngày cập nhật (updatedOn) phải bằng hoặc sau ngày đăng (publishedOn).'],
      );
    }
  });

  test('says nothing about order where one of the days is impossible', () => {
    const found = complaints(guideSchema, validData('guide', [['updatedOn'], '2025-02-30']));
    expect(found).toEqual([expect.stringContaining('updatedOn: Viết ngày có thật')]);
  });
});

describe('review', () => {
  const by = 'Ban Tổ chức Tỉnh ủy';
  const on = '2026-01-12';
  test.each([
    ['reviewed with body and day', { status: 'da-tham-dinh', by, on }, 0],
    ['reviewed without a day', { status: 'da-tham-dinh', by }, 1],
    ['reviewed without a body', { status: 'da-tham-dinh', on }, 1],
    ['reviewed by nobody', { status: 'da-tham-dinh' }, 1],
    ['for reference', { status: 'tham-khao' }, 0],
    ['for reference with a body', { status: 'tham-khao', by }, 1],
    ['for reference with a day', { status: 'tham-khao', on }, 1],
    ['an unknown status', { status: 'da-duyet' }, 1],
    ['an impossible day', { status: 'da-tham-dinh', by, on: '2026-02-30' }, 1],
    ['a blank body', { status: 'da-tham-dinh', by: ' ', on }, 2],
    ['no status', {}, 1],
  ])('%s gives %i complaints', (_name, review, count) => {
    expect(complaints(reviewSchema, review)).toHaveLength(count);
  });
});

describe('guide', () => {
  test.each([0, 100, 1.5, '1', null])('order refuses %j', (order) => {
    expect(complaints(guideSchema, validData('guide', [['order'], order]))).toHaveLength(1);
  });

  test('stage is a choice', () => {
    expect(complaints(guideSchema, validData('guide', [['stage'], 'truoc']))).toHaveLength(1);
  });

  test('a key of a topic is refused', () => {
    expect(complaints(guideSchema, validData('guide', [['agenda'], []]))).toHaveLength(1);
  });

  test.each([
    ['title', 'x'.repeat(120), 0],
    ['title', 'x'.repeat(121), 1],
    ['title', 'một\nhai', 1],
    ['title', '', 1],
    ['summary', 'x'.repeat(320), 0],
    ['summary', 'x'.repeat(321), 1],
    ['summary', 'một\nhai', 0],
  ])('%s of %j gives %i complaints', (key, value, count) => {
    expect(complaints(guideSchema, validData('guide', [[key], value]))).toHaveLength(count);
  });
});

describe('feedback', () => {
  test('reply and source may be absent', () => {
    expect(complaints(feedbackSchema, validData('feedback', [['reply'], undefined]))).toEqual([]);
  });

  test('a reply names who and when', () => {
    const data = validData('feedback', [['reply'], { text: 'Cảm ơn.' }]);
    expect(complaints(feedbackSchema, data)).toHaveLength(2);
  });
});
