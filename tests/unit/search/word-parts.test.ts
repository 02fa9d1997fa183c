import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildWordIndex } from '../../../src/search/build/word-files.ts';
import {
  packOutlines,
  packPart,
  unpackOutlines,
  unpackPart,
  type ArticleOutline,
  type WordPlaces,
} from '../../../src/search/index/word-parts.ts';

const rising = (most: number) =>
  fc
    .uniqueArray(fc.nat(most), { minLength: 1, maxLength: 12 })
    .map((numbers) => numbers.sort((a, b) => a - b));
const pages = fc
  .tuple(rising(400), fc.array(rising(70_000), { minLength: 12, maxLength: 12 }))
  .map(([numbers, places]) => new Map(numbers.map((page, index) => [page, places[index] ?? []])));
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
    { length: 0, summary: [], headings: [], asks: [] },
    {
      length: 70_000,
      summary: [{ start: 3, length: 20 }],
      headings: [
        { start: 30, length: 4 },
        { start: 34, length: 300 },
      ],
      asks: [{ start: 69_000, length: 9 }],
    },
  ];
  const texts = ['abc', 'uvwxyz'];
  expect(unpackOutlines(packOutlines(texts, outlines))).toEqual({ texts, outlines });
  expect(unpackOutlines(packOutlines([], []))).toEqual({ texts: [], outlines: [] });
});

test('parts follow one another by their first words, and keep the forms of a word together', () => {
  const text = Array.from(
    { length: 12_000 },
    (_, index) => ['quỹ', 'quý', 'quy', 'an', 'vốn', `từ${index % 90}`][index % 6],
  );
  const { parts, firstWords } = buildWordIndex([[{ role: 'text', text: text.join(' ') }]], ['a']);
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
  const { parts } = buildWordIndex(['một', 'hai', 'ba', 'bốn', 'năm'].map(page), ['a', 'b', 'c', 'd', 'e']);
  const keys = parts.flatMap((part) => unpackPart(part).map((each) => each.keys.key));
  expect(keys).toContain('bôn1');
  expect(keys).not.toContain('biên');
});
