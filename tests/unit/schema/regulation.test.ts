import { describe, expect, test } from 'vitest';
import { regulationCitation, regulationName, REGULATION_TYPES } from '../../../src/model/regulation.ts';
import { regulationSchema } from '../../../src/schema/regulation.ts';
import { word } from '../../words.ts';
import { complaints, validData } from './valid-data.ts';

test('the valid regulation has no complaint', () => {
  expect(complaints(regulationSchema, validData('regulation'))).toEqual([]);
});

describe('status and replacement', () => {
  test.each([
    ['con-hieu-luc', undefined, undefined],
    ['con-hieu-luc', '50-hd-2026', 'status: Đã ghi replacedBy: 50-hd-2026 thì status phải là'],
    ['da-duoc-thay-the', undefined, 'status: Văn bản đã được thay thế phải ghi replacedBy'],
    ['da-duoc-thay-the', '50-hd-2026', undefined],
    ['lich-su', undefined, undefined],
    ['lich-su', '50-hd-2026', undefined],
    ['chua-ro', undefined, undefined],
    ['chua-ro', '50-hd-2026', undefined],
  ])('%s replaced by %s', (status, replacedBy, message) => {
    const found = complaints(
      regulationSchema,
      validData('regulation', [['status'], status], [['replacedBy'], replacedBy]),
    );
    expect(found).toEqual(message === undefined ? [] : [expect.stringContaining(message)]);
  });
});

describe('points', () => {
  const point = (id: string) => ({ id, text: 'Nội dung.', confidence: 'V' });

  test('a name used twice is reported where it stands the second time', () => {
    const points = [point('a'), point('b'), point('a')];
    expect(complaints(regulationSchema, validData('regulation', [['points'], points]))).toEqual([
      'points.2.id: Mã “a” đã dùng ở mục trên. Đặt mã khác.',
    ]);
  });

  test.each(['', 'A', 'thời-lượng', 'a b', 'a_b', '-a', 'a-', 'a--b', 'x'.repeat(81)])(
    'the name %j is refused',
    (id) => {
      const found = complaints(regulationSchema, validData('regulation', [['points'], [point(id)]]));
      expect(found.length).toBeGreaterThan(0);
      expect(found.every((each) => each.startsWith('points.0.id: '))).toBe(true);
    },
  );

  test.each(['a', 'a1', '1', 'thoi-luong', 'x'.repeat(80)])('the name %j is accepted', (id) => {
    expect(complaints(regulationSchema, validData('regulation', [['points'], [point(id)]]))).toEqual([]);
  });

  test('there is at least one, and each says how sure we are', () => {
    expect(complaints(regulationSchema, validData('regulation', [['points'], []]))).toEqual([
      'points: Cần ít nhất 1 mục.',
    ]);
    const unsure = validData('regulation', [['points', 0, 'confidence'], undefined]);
    expect(complaints(regulationSchema, unsure)).toHaveLength(1);
  });
});

describe('day of issue', () => {
  test.each(['2025-10-28', '2011', '2024-02-29'])('%s is accepted', (issuedOn) => {
    expect(complaints(regulationSchema, validData('regulation', [['issuedOn'], issuedOn]))).toEqual([]);
  });

  test.each(['2025-02-30', '2025-13-01', '2023-02-29', '2025-10', '28/10/2025', '11', '', 2011, null])(
    '%j is refused with the pattern to follow',
    (issuedOn) => {
      const found = complaints(regulationSchema, validData('regulation', [['issuedOn'], issuedOn]));
      expect(found).toEqual([expect.stringContaining('issuedOn: Viết ngày có thật theo mẫu')]);
    },
  );
});

describe('names of documents', () => {
  const document = { number: '50-CT/TW', issuedOn: '2025-07-23', issuer: 'Ban Bí thư' } as const;

  test('a name is type and number', () => {
    expect(regulationName({ type: word(REGULATION_TYPES, 'chi-thi'), number: '50-CT/TW' })).toBe(
      'Chỉ thị 50-CT/TW',
    );
    expect(regulationName({ type: word(REGULATION_TYPES, 'dieu-le'), number: undefined })).toBe('Điều lệ');
  });

  test('a citation adds the day, or only the year, and the issuer', () => {
    expect(regulationCitation({ ...document, type: word(REGULATION_TYPES, 'chi-thi') })).toBe(
      'Chỉ thị 50-CT/TW ngày 23/7/2025 của Ban Bí thư',
    );
    expect(
      regulationCitation({ ...document, type: word(REGULATION_TYPES, 'chi-thi'), issuedOn: '2011' }),
    ).toBe('Chỉ thị 50-CT/TW năm 2011 của Ban Bí thư');
  });
});
