import { expect, test } from 'vitest';
import { checkFile } from '../../../src/checks/file/check-file.ts';
import { searchWordProblems } from '../../../src/checks/across/search-words.ts';
import type { ContentKindName } from '../../../src/kinds/content-kind.ts';

const file = (kind: ContentKindName, id: string, text: string) =>
  checkFile({ kind, id, path: `${kind}/${id}`, isPublished: true, bytes: Buffer.from(text) });

const dictionary = (id: string, lines: string) => file('search', id, `title: "Từ"\n${lines}\n`);

function reminders(...files: ReturnType<typeof file>[]): string[] {
  return searchWordProblems(files).map(({ file: path, line, severity }) => `${path}:${line} ${severity}`);
}

test('one abbreviation in two files is reminded of, in one it is not', () => {
  const one = dictionary('a', 'abbreviations:\n  - short: ["CB"]\n    full: ["chi bộ", "cán bộ"]');
  const two = dictionary('b', 'abbreviations:\n  - short: ["CB"]\n    full: ["cục bộ"]');
  expect(reminders(one)).toEqual([]);
  expect(reminders(one, two)).toEqual(['search/b:3 warning']);
});

test('two meanings of one abbreviation are no group of near meaning; a longer and a shorter name may be', () => {
  const meanings = dictionary(
    'a',
    'abbreviations:\n  - short: ["CB"]\n    full: ["chi bộ", "cán bộ"]\n' +
      '  - short: ["MTTQ"]\n    full: ["Mặt trận Tổ quốc", "Mặt trận"]',
  );
  expect(reminders(meanings, dictionary('b', 'synonyms:\n  - ["Mặt trận Tổ quốc", "Mặt trận"]'))).toEqual([]);
  expect(reminders(meanings, dictionary('b', 'synonyms:\n  - ["chi bộ", "cán bộ", "tổ đảng"]'))).toEqual([
    'search/b:3 warning',
  ]);
});

test('a way of asking is reminded of where its page says none of its telling words', () => {
  const shelf = (id: string, summary: string, ...asks: string[]) =>
    file(
      'shelves',
      id,
      `title: "Quý"\nsummary: "${summary}"\norder: 1\ntopics: ["a", "b", "c"]\nasks: ${JSON.stringify(asks)}\n`,
    );
  // A word that one file in ten says tells nothing, and in a small library every word would tell.
  const others = Array.from({ length: 300 }, (_, at) => shelf(`x${at}`, `Bài của tháng ${at}.`));
  const lost = shelf('mua-he', 'Ba tháng nắng.', 'làm thẻ căn cước cho cháu', 'họp hè');
  const kept = shelf('mua-mua', 'Cấp thẻ cho người mới.', 'làm thẻ căn cước cho cháu');
  expect(reminders(...others, lost, kept)).toEqual(['shelves/mua-he:5 warning']);
  expect(reminders(...others.slice(0, 20), lost, kept)).toEqual([]);
});
