import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from '../../../src/vietnamese/letters.ts';
import { decodeKeystrokes } from '../../../src/vietnamese/keystrokes.ts';
import { isSyllable, keysOf } from '../../../src/vietnamese/syllable.ts';
import { openTitleIndex } from '../../../src/search/index/title-index.ts';
import { understand } from '../../../src/search/read/understand.ts';
import { wordsOf } from '../../../src/vietnamese/words.ts';
import { search } from '../../../src/search/rank/search.ts';
import { SMALL_TITLES, smallWords } from './small-site.ts';
import { inTelex, inVni, withOtherTonePlace } from '../vietnamese/typing.ts';

const SYLLABLES = (
  'quỹ khuyến học hòa giải đảng ủy xóa đói giảm nghèo kỷ luật quản lý nghị quyết chuyên đề đường người nguyễn ' +
  'khuỷu thuở giữ gương tuyên truyền đoàn thể khoẻ loại hình ước ưu hưởng ứng thiếu niên yêu nước quyền bầu cử ' +
  'thuế đất rừng tỉ lệ chẵn lẻ ngoằn ngoèo quả quýt giếng gìn huỳnh xoong boong ăn uống ỷ lại'
).split(' ');
const syllable = fc.constantFrom(...SYLLABLES);

test('folding twice is folding once, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(fold(fold(text))).toBe(fold(text));
    }),
  );
});

test('keys do not change with case, normalisation or the place of the tone mark', () => {
  fc.assert(
    fc.property(syllable, (word) => {
      const keys = keysOf(word);
      expect(keysOf(word.normalize('NFD'))).toEqual(keys);
      expect(keysOf(word.toUpperCase())).toEqual(keys);
      expect(keysOf(withOtherTonePlace(word))).toEqual(keys);
      expect(isSyllable(keys.bare) || /oo/u.test(keys.bare)).toBe(true);
    }),
  );
});

test('a word typed as raw Telex or VNI keys is read as the word', () => {
  fc.assert(
    fc.property(syllable, fc.constantFrom('vowel', 'end'), (word, place) => {
      fc.pre(isSyllable(keysOf(word).bare));
      for (const typed of [inTelex(word, place), inVni(word, place)]) {
        // Keys that spell a syllable of their own are taken as typed.
        if (typed === word || isSyllable(keysOf(typed).bare)) continue;
        expect([typed, decodeKeystrokes(typed)]).toEqual([typed, keysOf(word)]);
      }
    }),
  );
});

test('words keep their place in any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      for (const { text: word, start, end } of wordsOf(text)) expect(text.slice(start, end)).toBe(word);
    }),
  );
});

test('no query is too odd to be read', () => {
  const { lexicon } = openTitleIndex(SMALL_TITLES);
  const odd = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.array(fc.oneof(syllable, fc.string({ maxLength: 6 }))).map((words) => words.join(' ')),
  );
  fc.assert(
    fc.property(odd, (query) => {
      const { words, rewrites } = understand(query, lexicon);
      for (const { weight } of words) expect(weight).toBeGreaterThan(0);
      for (const place of rewrites.flatMap(({ at }) => at)) expect(words[place]).toBeDefined();
    }),
  );
});

test('what was asked before never changes an answer', async () => {
  const titles = openTitleIndex(SMALL_TITLES);
  // Beginnings of words, for an unfinished word is compared with every longer one.
  const beginning = fc.tuple(syllable, fc.nat({ max: 4 })).map(([word, cut]) => word.slice(0, cut + 1));
  const query = fc
    .array(fc.oneof(beginning, fc.constantFrom('kh', 'q', 'hương', 'ước', 'nq22', 'mttq', 'phiếu')), {
      minLength: 1,
      maxLength: 4,
    })
    .map((words) => words.join(' '));
  const shown = async (words: ReturnType<typeof smallWords>, typed: string) => {
    const { found } = await search(typed, titles, words);
    return found.map(({ page, score }) => [page.entry.path, score]);
  };
  await fc.assert(
    fc.asyncProperty(fc.array(query, { maxLength: 5 }), query, async (earlier, last) => {
      const used = smallWords();
      for (const each of earlier) await search(each, titles, used);
      expect(await shown(used, last)).toEqual(await shown(smallWords(), last));
    }),
  );
});
