import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkCharacters } from '../../../src/checks/letters/characters.ts';
import { traditionalTone } from '../../../src/checks/letters/tone-place.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const found = (text: string) =>
  checkCharacters(bytes(text)).problems.map(
    ({ line, column, rule, severity }) => `${line}:${column} ${rule} ${severity}`,
  );

describe('traditionalTone', () => {
  test.each([
    ['hoá', 'hóa'],
    ['hoà', 'hòa'],
    ['hoả', 'hỏa'],
    ['hoã', 'hõa'],
    ['hoạ', 'họa'],
    ['khoẻ', 'khỏe'],
    ['loè', 'lòe'],
    ['uỷ', 'ủy'],
    ['thuỷ', 'thủy'],
    ['tuý', 'túy'],
    ['luỹ', 'lũy'],
    ['thuỵ', 'thụy'],
    ['Hoá', 'Hóa'],
    ['HOÁ', 'HÓA'],
    ['UỶ', 'ỦY'],
    ['hóa', 'hóa'],
    ['toán', 'toán'],
    ['', ''],
  ])('%s → %s', (word, expected) => expect(traditionalTone(word)).toBe(expected));

  test('changes nothing the second time', () => {
    const word = fc.string({ unit: fc.constantFrom(...'hoauyeáàảãạýỳỷỹỵéèẻẽẹ'.split('')), maxLength: 6 });
    fc.assert(fc.property(word, (text) => traditionalTone(traditionalTone(text)) === traditionalTone(text)));
  });
});

describe('the place of a tone', () => {
  test.each(['hoá', 'khoẻ', 'thuỷ', 'uỷ', 'Hoà', 'XOÁ', 'THUỶ', 'loè loẹt', 'ngoạ', 'tuỳ'])(
    '%s gets a reminder',
    (word) => {
      expect(found(word)).toEqual(['1:1 dau-thanh warning']);
    },
  );

  test.each([
    'hóa',
    'khỏe',
    'thủy',
    'ủy',
    'toán',
    'hoàn',
    'loét',
    'quý',
    'Quý',
    'QUÝ',
    'quỳ',
    'quỷ',
    'quỹ',
    'quà',
    'quả',
    'quạ',
    'QUẢ',
    'khuỷu',
    'huýt',
    'ngoáy',
    'thuyền',
    'hoặc',
    'tòa',
    'tùy',
    'mía',
    'của',
  ])('%s is right', (word) => expect(found(word)).toEqual([]));

  test('the reminder says what to write', () => {
    expect(checkCharacters(bytes('văn hoá')).problems[0]?.message).toContain('Viết “hóa”');
  });
});

describe('bytes', () => {
  test.each([
    [[0x43, 0x68, 0xe9]],
    [[0xc3, 0x28]],
    [[0xed, 0xa0, 0x80]],
    [[0xc0, 0x80]],
    [[0xff, 0xfe, 0x41, 0x00]],
    [[0xf5, 0x80, 0x80, 0x80]],
  ])('%j are not UTF-8, and nothing more is said', (raw) => {
    const { text, problems } = checkCharacters(Uint8Array.from(raw));
    expect(text).toBeUndefined();
    expect(problems).toEqual([
      expect.objectContaining({ line: 1, column: 1, rule: 'ma-hoa', severity: 'error' }),
    ]);
  });

  test('lines of Windows become lines', () => {
    expect(checkCharacters(bytes('a\r\nb\r\n'))).toEqual({ text: 'a\nb\n', problems: [] });
  });

  test('never throws, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (raw) => {
        const { text, problems } = checkCharacters(raw);
        expect(text === undefined).toBe(problems.some(({ rule }) => rule === 'ma-hoa'));
      }),
    );
  });
});

test('a hidden character stands at its line and column', () => {
  expect(found('Một\nHai \u200Bba')).toEqual(['2:5 ky-tu error']);
  expect(found('Một\r\nHai \u202Eba')).toEqual(['2:5 ky-tu error']);
});

test('decomposed letters are reported once a line, where they begin', () => {
  expect(found('Một hai\n' + 'Bốn năm'.normalize('NFD') + '\nSáu')).toEqual(['2:2 ky-tu error']);
});

test('every composed Vietnamese letter passes', () => {
  const letters = Array.from('aăâeêioôơuưyAĂÂEÊIOÔƠUƯY').flatMap((vowel) =>
    ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'].map((tone) => (vowel + tone).normalize('NFC')),
  );
  expect(found([...letters, 'đ', 'Đ'].join(' '))).toEqual([]);
});

test('a line may hold 5000 characters and no more', () => {
  expect(found('a'.repeat(5000))).toEqual([]);
  expect(found(`x\n${'a'.repeat(5001)}`)).toEqual(['2:1 kich-thuoc error']);
});
