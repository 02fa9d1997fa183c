import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildWordIndex } from '../../../src/search/build/word-files.ts';
import {
  packOutlines,
  packPart,
  unpackOutlines,
  unpackPart,
  type ArticleOutline,
  type Place,
  type WordPlaces,
} from '../../../src/search/index/word-parts.ts';

const rising = (most: number) =>
  fc
    .uniqueArray(fc.nat(most), { minLength: 1, maxLength: 12 })
    .map((numbers) => numbers.sort((a, b) => a - b));
const places = fc
  .array(fc.tuple(rising(900), rising(3000)), { minLength: 12, maxLength: 12 })
  .map((lists) =>
    lists.map(([blocks, words]) => blocks.flatMap((block) => words.map((word): Place => [block, word]))),
  );
const pages = fc
  .tuple(rising(400), places)
  .map(([numbers, lists]) => new Map(numbers.map((page, index) => [page, lists[index] ?? []])));
const word = fc.record({
  keys: fc.record({
    bare: fc.stringMatching(/^[a-z0-9]{1,7}$/u),
    key: fc.stringMatching(/^[a-zêđươ]{1,6}\d?$/u),
  }),
  pages,
});

test('a part comes out as it was packed', () => {
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 8 }), (words: WordPlaces[]) => {
      expect(unpackPart(packPart(words))).toEqual(words);
    }),
  );
});

test('outlines come out as they were packed', () => {
  const outlines: ArticleOutline[] = [
    [],
    [
      { role: 'text', words: 3 },
      { role: 'summary', words: 20 },
      { role: 'heading', words: 300 },
      { role: 'text', words: 70_000 },
      { role: 'ask', words: 9 },
    ],
  ];
  expect(unpackOutlines(packOutlines(outlines))).toEqual(outlines);
  expect(unpackOutlines(packOutlines([]))).toEqual([]);
});

test('a word more in one paragraph leaves the words of all others as they are', () => {
  const build = (first: string) => {
    const { parts } = buildWordIndex([
      [
        { role: 'text', text: first },
        { role: 'text', text: 'bàn việc giữ quỹ' },
      ],
      [{ role: 'ask', text: 'họp ở đâu' }],
    ]);
    return new Map(parts.flatMap(unpackPart).map(({ keys, pages: found }) => [keys.bare, found]));
  };
  const before = build('chi bộ họp thôn');
  const after = build('chi bộ mình họp thôn');
  const changed = [...after].filter(([bare, found]) => !isDeepStrictEqual(before.get(bare), found));
  expect(changed.map(([bare]) => bare).sort()).toEqual(['hop', 'minh', 'thon']);
});

test('parts follow one another by their first words, and keep the forms of a word together', () => {
  const text = Array.from(
    { length: 12_000 },
    (_, index) => ['quỹ', 'quý', 'quy', 'an', 'vốn', `từ${index % 90}`][index % 6],
  );
  const { parts, firstWords } = buildWordIndex([[{ role: 'text', text: text.join(' ') }]]);
  expect(parts.length).toBeGreaterThan(1);
  expect(firstWords).toEqual([...firstWords].sort());
  const words = parts.map((part) => new Set(unpackPart(part).map(({ keys }) => keys.bare)));
  for (const [index, own] of words.entries()) {
    for (const other of words.slice(index + 1))
      expect([...own].filter((each) => other.has(each))).toEqual([]);
  }
});

test('what stands alike on many pages is left out', () => {
  const page = (own: string) => [
    { role: 'text' as const, text: 'Nội dung do ban biên tập soạn.' },
    { role: 'text' as const, text: own },
  ];
  const { parts } = buildWordIndex(['một', 'hai', 'ba', 'bốn', 'năm'].map(page));
  const keys = parts.flatMap((part) => unpackPart(part).map((each) => each.keys.key));
  expect(keys).toContain('bôn1');
  expect(keys).not.toContain('biên');
});
