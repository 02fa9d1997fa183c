import { describe, expect, test } from 'vitest';
import { topicSchema } from '../../../src/schema/topic.ts';
import { complaints, validData } from './valid-data.ts';

const minutes = (...each: number[]) =>
  [
    ['agenda'],
    each.map((count, index) => ({ title: `Mục ${index}`, minutes: count, lead: 'Bí thư' })),
  ] as const;
const duration = (value: unknown) => [['durationMinutes'], value] as const;
const questions = (...kinds: string[]) =>
  [['questions'], kinds.map((kind) => ({ kind, text: 'Vì sao?' }))] as const;

test('the valid topic has no complaint', () => {
  expect(complaints(topicSchema, validData('topic'))).toEqual([]);
});

describe('minutes of the agenda', () => {
  test('must add up to the duration', () => {
    const [complaint, ...others] = complaints(topicSchema, validData('topic', duration(95)));
    expect(complaint).toBe(
      'durationMinutes: Tổng số phút của chương trình là 90, thời lượng ghi 95. Sửa số phút các mục hoặc sửa durationMinutes cho bằng nhau.',
    );
    expect(others).toEqual([]);
  });

  test('are not compared with a duration that is itself wrong', () => {
    const found = complaints(topicSchema, validData('topic', duration('90')));
    expect(found).toEqual(['durationMinutes: Viết một số nguyên, không đặt trong ngoặc kép.']);
  });

  test('are compared although another field is wrong', () => {
    const found = complaints(
      topicSchema,
      validData('topic', duration(95), [['title'], 5], [['participation'], 'x']),
    );
    expect(found.map((each) => each.split(':')[0])).toEqual(
      expect.arrayContaining(['title', 'participation', 'durationMinutes']),
    );
  });

  test.each([0, 121, 1.5, '10'])('refuse %j for one item', (value) => {
    const found = complaints(topicSchema, validData('topic', [['agenda', 0, 'minutes'], value]));
    expect(found.some((each) => each.startsWith('agenda.0.minutes: '))).toBe(true);
  });
});

describe('shortest session', () => {
  test.each([
    ['90 minutes is enough', 90, {}, 0],
    ['89 minutes is too short', 89, {}, 1],
    ['89 minutes with a reason is enough', 89, { shortDurationReason: 'Chi bộ có ba đảng viên.' }, 0],
    ['an empty reason is no reason', 89, { shortDurationReason: '  ' }, 1],
    ['119 minutes beside the regular session is too short', 119, { isHeldWithRegularSession: true }, 1],
    ['120 minutes beside the regular session is enough', 120, { isHeldWithRegularSession: true }, 0],
    ['90 minutes apart from the regular session is enough', 90, { isHeldWithRegularSession: false }, 0],
  ])('%s', (_name, total, fields, count) => {
    const changes = Object.entries(fields).map(([key, value]) => [[key], value] as const);
    const data = validData('topic', duration(total), minutes(10, 20, 30, total - 60), ...changes);
    expect(complaints(topicSchema, data)).toHaveLength(count);
  });

  test('names the minimum in the message', () => {
    const data = validData('topic', duration(100), minutes(10, 20, 30, 40), [
      ['isHeldWithRegularSession'],
      true,
    ]);
    expect(complaints(topicSchema, data)).toEqual([expect.stringContaining('mức tối thiểu 120 phút')]);
  });

  test('a duration outside 30 to 240 minutes is a slip', () => {
    expect(complaints(topicSchema, validData('topic', duration(29)))).toContain(
      'durationMinutes: Nhỏ nhất là 30.',
    );
    expect(complaints(topicSchema, validData('topic', duration(241)))).toContain(
      'durationMinutes: Lớn nhất là 240.',
    );
  });
});

describe('questions', () => {
  test.each([
    [['nhan-thuc', 'lien-he-ban-than', 'lien-he-don-vi', 'nhan-thuc'], true],
    [['nhan-thuc', 'lien-he-ban-than', 'lien-he-don-vi', 'de-xuat'], true],
    [['nhan-thuc', 'lien-he-ban-than', 'de-xuat'], false],
    [['nhan-thuc', 'nhan-thuc', 'de-xuat', 'de-xuat', 'de-xuat'], false],
    [[], false],
  ])('%j is enough: %s', (kinds, isEnough) => {
    expect(complaints(topicSchema, validData('topic', questions(...kinds)))).toHaveLength(isEnough ? 0 : 1);
  });

  test('the complaint counts what is there', () => {
    const found = complaints(topicSchema, validData('topic', questions('de-xuat', 'de-xuat')));
    expect(found).toEqual([expect.stringContaining('hiện có 2 câu, 1 loại')]);
  });
});

describe('worksheet', () => {
  const sheet = (columns: string[], exampleRows?: string[][]) =>
    [['worksheet'], { title: 'Bảng', columns, ...(exampleRows && { exampleRows }) }] as const;

  test('may be absent, and may have no example', () => {
    expect(complaints(topicSchema, validData('topic', [['worksheet'], undefined]))).toEqual([]);
    expect(complaints(topicSchema, validData('topic', sheet(['A', 'B'])))).toEqual([]);
  });

  test('every example row is as wide as the table', () => {
    const rows = [['1', '2'], ['1'], ['1', '2', '3']];
    expect(complaints(topicSchema, validData('topic', sheet(['A', 'B'], rows)))).toEqual([
      'worksheet.exampleRows.1: Dòng ví dụ có 1 ô, bảng có 2 cột. Thêm hoặc bớt ô cho khớp.',
      'worksheet.exampleRows.2: Dòng ví dụ có 3 ô, bảng có 2 cột. Thêm hoặc bớt ô cho khớp.',
    ]);
  });

  test('has two to eight columns', () => {
    expect(complaints(topicSchema, validData('topic', sheet(['A'])))).toEqual([
      'worksheet.columns: Cần ít nhất 2 mục.',
    ]);
    expect(complaints(topicSchema, validData('topic', sheet([...'ABCDEFGHI'.split('')])))).toEqual([
      'worksheet.columns: Nhiều quá 8 mục. Gộp hoặc bớt lại.',
    ]);
  });
});

test.each([
  ['objectives', 2],
  ['preparation', 3],
  ['followUp', 2],
  ['decisions', 1],
  ['commonMistakes', 2],
  ['materials', 1],
  ['settings', 1],
  ['citations', 1],
  ['references', 1],
  ['keywords', 1],
])('%s needs at least %i', (key, least) => {
  expect(complaints(topicSchema, validData('topic', [[key], []]))).toEqual([
    `${key}: Cần ít nhất ${least} mục.`,
  ]);
});

test.each([
  ['Nâng cao chất lượng sinh hoạt chi bộ', 0],
  ['Về chuyên đề “Giảm nghèo”', 1],
  ['Giảm nghèo: từng hộ một', 1],
  ['Nâng cao chất lượng sinh hoạt chi bộ.', 1],
  ['Ai giữ quỹ?', 1],
  ['x'.repeat(161), 1],
])('the official title “%s” has %i faults', (value, count) => {
  expect(complaints(topicSchema, validData('topic', [['officialTitle'], value]))).toHaveLength(count);
});

test('an agenda needs four items', () => {
  const found = complaints(topicSchema, validData('topic', minutes(30, 30, 30)));
  expect(found).toEqual(['agenda: Cần ít nhất 4 mục.']);
});

test.each(['field', 'participation'])('%s is a choice from a closed list', (key) => {
  expect(complaints(topicSchema, validData('topic', [[key], 'khac']))).toHaveLength(1);
});

test('a key that the schema does not know is refused, at any depth', () => {
  expect(complaints(topicSchema, validData('topic', [['layout'], 'x']))).toHaveLength(1);
  expect(complaints(topicSchema, validData('topic', [['agenda', 0, 'onclick'], 'x']))).toHaveLength(1);
});

test('isHeldWithRegularSession is false where it is not given', () => {
  expect(topicSchema.parse(validData('topic')).isHeldWithRegularSession).toBe(false);
});
