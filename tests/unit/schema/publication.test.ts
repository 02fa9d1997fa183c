import { describe, expect, test } from 'vitest';
import { feedbackSchema } from '../../../src/schema/feedback.ts';
import { guideSchema } from '../../../src/schema/guide.ts';
import { regulationSchema } from '../../../src/schema/regulation.ts';
import { reviewSchema } from '../../../src/schema/review.ts';
import { topicSchema } from '../../../src/schema/topic.ts';
import { complaints, validData } from './valid-data.ts';

test('the valid guide and the valid letter have no complaint', () => {
  expect(complaints(guideSchema, validData('guide'))).toEqual([]);
  expect(complaints(feedbackSchema, validData('feedback'))).toEqual([]);
});

describe('history', () => {
  const change = (on: string, note = 'Thêm một câu hỏi.') => ({ on, note });
  const both = [
    ['guide', guideSchema],
    ['topic', topicSchema],
  ] as const;

  test.each<[string, string, { on: string; note: string }[], string[]]>([
    ['2026-01-10', '2026-01-10', [], []],
    ['2026-01-10', '2026-01-11', [change('2026-01-11')], []],
    ['2026-01-10', '2026-01-10', [change('2026-01-10')], []],
    ['2025-12-31', '2026-02-01', [change('2026-01-01'), change('2026-02-01')], []],
    ['2026-01-10', '2026-01-09', [], ['updatedOn: Ngày cập nhật (updatedOn) phải bằng hoặc sau ngày đăng']],
    ['2026-01-10', '2026-01-11', [], ['updatedOn: Chưa nói ngày 11/01/2026 đã sửa gì.']],
    ['2026-01-10', '2026-01-12', [change('2026-01-11')], ['updatedOn: Chưa nói ngày 12/01/2026 đã sửa gì.']],
    ['2026-01-10', '2026-01-10', [change('2026-01-11')], ['updatedOn: Lần sửa cuối trong changes là ngày']],
    [
      '2026-01-10',
      '2026-01-10',
      [change('2026-01-09')],
      ['changes.0.on: Lần sửa phải bằng hoặc sau', 'updated'],
    ],
    [
      '2026-01-10',
      '2026-01-11',
      [change('2026-01-12'), change('2026-01-11')],
      ['changes.1.on: Ngày cũ đứng trước'],
    ],
    [
      '2026-01-10',
      '2026-01-11',
      [change('2026-01-11'), change('2026-01-11')],
      ['changes.1.on: Ngày cũ đứng trước'],
    ],
  ])('published %s, updated %s, changes %j: %j', (publishedOn, updatedOn, changes, expected) => {
    for (const [kind, schema] of both) {
      const data = validData(
        kind,
        [['publishedOn'], publishedOn],
        [['updatedOn'], updatedOn],
        [['changes'], changes],
      );
      expect(complaints(schema, data)).toEqual(
        expected.map((start) => expect.stringContaining(start) as unknown),
      );
    }
  });

  test('a change says what was changed', () => {
    const data = validData(
      'guide',
      [['updatedOn'], '2026-03-01'],
      [['changes'], [{ on: '2026-03-01', note: ' ' }]],
    );
    expect(complaints(guideSchema, data)).toEqual([
      expect.stringContaining('changes.0.note: Không để trống'),
    ]);
  });

  test('a document has no day of update, and its changes are ordered all the same', () => {
    const changes = [change('2026-03-01'), change('2026-02-01')];
    const data = validData('regulation', [['changes'], changes]);
    expect(complaints(regulationSchema, data)).toEqual([expect.stringContaining('changes.1.on')]);
  });

  test('a former name stands once and is a name of a file', () => {
    const data = validData('guide', [['formerIds'], ['ten-cu', 'ten-cu', 'Tên cũ']]);
    expect(complaints(guideSchema, data)).toEqual([
      expect.stringContaining('formerIds.2: Viết tên tệp không dấu'),
      expect.stringContaining('formerIds.1: “ten-cu” đã có ở trên'),
    ]);
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
