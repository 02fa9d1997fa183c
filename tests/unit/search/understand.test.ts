import { describe, expect, test } from 'vitest';
import { keysOf } from '../../../src/vietnamese/syllable.ts';
import { openTitleIndex } from '../../../src/search/index/title-index.ts';
import { understand } from '../../../src/search/read/understand.ts';
import { SMALL_TITLES } from './small-site.ts';

const { lexicon } = openTitleIndex(SMALL_TITLES);
const read = (query: string, isMisheard = false) => understand(query, lexicon, isMisheard);
const bare = (query: string, isMisheard = false) =>
  read(query, isMisheard)
    .words.map(({ keys }) => keys.bare)
    .join(' ');

describe('repairs', () => {
  test.each([
    ['quyx khuyeens hojc', 'quỹ khuyến học'],
    ['quy4 khuye61n ho5c', 'quỹ khuyến học'],
    ['quykhuyenhoc', 'quỹ khuyến học'],
    ['an nihh', 'an ninh'],
  ])('%s becomes %s, and says so', (typed, repaired) => expect(read(typed).repaired).toBe(repaired));

  test.each([
    'quỹ khuyến học',
    'quy khuyen hoc',
    'quỷ khuyên hóc',
    'zalo',
    'MTTQ',
    '22-NQ/TW',
    'mua vàng',
    '',
  ])('%s is left as typed', (typed) => expect(read(typed).repaired).toBeUndefined());

  test('mends a right syllable only where asked, and only beside a known neighbour', () => {
    expect(read('hương ướt').repaired).toBeUndefined();
    expect(read('hương ướt', true).repaired).toBe('hương ước');
    expect(read('trời ướt', true).repaired).toBeUndefined();
  });
});

test('an abbreviation of one phrase is read as its words, and weighs as much as they do', () => {
  expect(bare('MTTQ xã')).toBe('mat tran to quoc xa');
  expect(bare('mặt trận xã')).toBe('mat tran xa');
});

test('two abbreviations of one phrase are one meaning, two phrases are two', () => {
  const { lexicon: taught } = openTitleIndex(SMALL_TITLES);
  taught.teach([
    { short: ['ATTT', 'ANTTM'], phrases: ['an toàn thông tin'] },
    { short: ['ĐCS'], phrases: ['Đảng Cộng sản', 'đường cao tốc'] },
  ]);
  const words = (query: string) => understand(query, taught).words.map(({ keys }) => keys.bare);
  expect(words('ATTT xã')).toEqual(['an', 'toan', 'thong', 'tin', 'xa']);
  expect(words('ĐCS xã')).toEqual(['dcs', 'xa']);
});

describe('a last word that may go on', () => {
  const { lexicon: taught } = openTitleIndex(SMALL_TITLES);
  taught.teach([
    { short: ['KH'], phrases: ['kế hoạch'] },
    { short: ['QX'], phrases: ['quân xã'] },
  ]);
  const last = (query: string) => understand(query, taught).words.at(-1)?.keys.bare;

  test.each([
    ['quỹ kh', 'kh'],
    ['quỹ kh ', 'hoach'],
    ['quỹ KH', 'hoach'],
    ['kh', 'hoach'],
    ['quỹ qx', 'xa'],
  ])('“%s” ends with %s', (query, expected) => expect(last(query)).toBe(expected));
});

test('a regulation is one word, its issuer another', () => {
  expect(read('nghị quyết số 22-NQ/TW').words.map(({ regulation, text }) => regulation ?? text)).toEqual([
    'nq22',
    'TW',
  ]);
});

test('of topics that are asked for by a kind of cell, only the kind of cell tells', () => {
  const weights = (query: string) => read(`${query} `).words.map(({ weight }) => weight);
  expect(weights('chuyên đề cho chi bộ quỹ')).toEqual([0.1, 0.1, 0.1, 0.1, 0.1, 1]);
  expect(weights('chuyen de chi bo quỹ')).toEqual([0.1, 0.1, 0.1, 0.1, 1]);
  expect(weights('quỹ cho chi bộ').filter((weight) => weight === 1)).toHaveLength(3);
  expect(weights('chuyên đề cho chi bộ').filter((weight) => weight === 1)).toHaveLength(4);
});

test('words that frame a question weigh little, unless there are no others', () => {
  const weights = (query: string) => read(query).words.map(({ weight }) => weight);
  expect(weights('làm thế nào để giữ quỹ').map((weight) => weight < 0.5)).toEqual([
    true,
    true,
    true,
    true,
    false,
    false,
  ]);
  expect(weights('là gì')).toEqual([1, 1]);
});

test('the last word may be unfinished, until something follows it', () => {
  const last = (query: string) => read(query).words.at(-1)?.prefixWeight ?? 0;
  expect(last('quỹ khuy')).toBe(1);
  expect(last('quỹ khuyến')).toBeGreaterThan(0);
  expect(last('quỹ khuyến ')).toBe(0);
  expect(last('quỹ 22')).toBe(0);
});

describe('rewrites', () => {
  const phrases = (query: string) =>
    read(query).rewrites.map(({ phrase }) => phrase.map(({ bare }) => bare).join(' '));

  test('come from the dictionary, both ways', () => {
    expect(phrases('mttq')).toEqual(['mttq']);
    expect(phrases('mặt trận tổ quốc')).toEqual(['mttq']);
    expect(phrases('bỏ phiếu kín')).toEqual(['bieu quyet']);
  });

  test('respect marks where the reader wrote them', () => expect(phrases('bò phiếu')).toEqual([]));

  describe('of a phrase with a gap', () => {
    const { lexicon: taught } = openTitleIndex(SMALL_TITLES);
    taught.teach([{ phrases: ['mỗi quý', 'bao lâu … một lần'] }]);
    const places = (query: string) => understand(query, taught).rewrites.map(({ at }) => at);

    test.each([
      ['bao lâu phải họp chuyên đề một lần', [[0, 1, 6, 7]]],
      ['bao lau hop mot lan', [[0, 1, 3, 4]]],
      ['họp bao lâu thì một lần', [[1, 2, 4, 5]]],
      ['một lần họp bao lâu', []],
      ['bao lâu họp hai lần', []],
      ['bao lau họp một làn', []],
      ['bao lâu kể từ khi cấp trên đồng ý thì họp một lần', []],
      ['mỗi quý', []],
    ])('%s', (query, expected) => expect(places(query)).toEqual(expected));

    test('a half that means something else on its own does not mean it here', () => {
      const { lexicon: more } = openTitleIndex(SMALL_TITLES);
      more.teach([{ phrases: ['mỗi quý', 'bao lâu … một lần'] }, { phrases: ['thời lượng', 'bao lâu'] }]);
      const read = (query: string) =>
        understand(query, more).rewrites.map(({ phrase }) => phrase.map(({ bare }) => bare).join(' '));
      expect(read('họp bao lâu')).toEqual(['thoi luong']);
      expect(read('bao lâu họp một lần')).toEqual(['moi qui']);
    });

    test('the words of the phrase count in full, though alone they only frame a question', () => {
      const weights = (query: string) => understand(query, taught).words.map(({ weight }) => weight);
      expect(weights('bao lâu họp một lần')).toEqual([1, 1, 1, 1, 1]);
      expect(weights('bao lâu họp một buổi')).toEqual([0.1, 0.1, 1, 0.1, 1]);
    });
  });

  test('come from the first letters of phrases of the site', () => {
    expect(phrases('ANTT')).toContain('an ninh trat tu');
    expect(phrases('anttt')).toEqual(['an ninh trat tu trong']);
    expect(phrases('giu')).toEqual([]);
  });
});

test('reads decomposed text like composed text', () => {
  expect(read('Quỹ khuyến học'.normalize('NFD')).words.map(({ keys }) => keys)).toEqual(
    ['Quỹ', 'khuyến', 'học'].map(keysOf),
  );
  expect(bare('  ')).toBe('');
});

test('what an abbreviation may mean is not one', () => {
  const two = openTitleIndex({
    ...SMALL_TITLES,
    dictionary: [{ short: ['CB'], phrases: ['chi bộ', 'cán bộ'] }],
  }).lexicon;
  const phrases = (typed: string) =>
    understand(typed, two).rewrites.map(({ phrase }) => phrase.map(({ bare }) => bare).join(' '));
  expect(phrases('CB')).toEqual(['chi bo', 'can bo']);
  expect(phrases('chi bộ')).toEqual(['cb']);
});

test('of two slips alike, the word that the site says beside the same neighbour is meant', () => {
  const { lexicon: words } = openTitleIndex({
    ...SMALL_TITLES,
    pages: [
      { path: '/1/', title: 'Phòng, chống ma túy' },
      { path: '/2/', title: 'Chọn chuyên đề' },
      { path: '/3/', title: 'Chọn người' },
    ],
  });
  expect(understand('chốgn ma túy', words).repaired).toBe('chống ma túy');
  expect(understand('chonj người', words).repaired).toBe('chọn người');
});
