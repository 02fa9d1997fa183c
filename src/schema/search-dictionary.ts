import { z } from 'zod';
import { line, list } from './form-field.ts';
import { PHRASE_GAP } from '../model/search-dictionary.ts';
import { withRule, type Breach } from './breach.ts';

const phrase = (title: string) => line({ title }, 60);

const abbreviation = z.strictObject({
  short: list(
    phrase('Chữ viết tắt'),
    { title: 'Chữ viết tắt', description: 'Các cách viết: MTTQ, MTTQVN.' },
    1,
    6,
  ),
  full: list(
    phrase('Viết đầy đủ'),
    { title: 'Viết đầy đủ', description: 'Nghĩa thường gặp nhất đứng đầu; chữ có nhiều nghĩa thì ghi đủ.' },
    1,
    6,
  ),
});

const fields = z.strictObject({
  title: line({ title: 'Tên nhóm từ' }, 120),
  abbreviations: list(abbreviation, { title: 'Từ viết tắt' }, 0, 200).default([]),
  synonyms: list(
    list(phrase('Cách gọi'), { title: 'Các cách gọi cùng một việc' }, 2, 12),
    {
      title: 'Từ gần nghĩa',
      description:
        'Gõ một cách gọi thì tìm cả các cách kia. Giữa hai vế còn chữ khác thì viết dấu …: bao lâu … một lần.',
    },
    0,
    200,
  ).default([]),
});

/** Từ điển tìm kiếm: what readers type for what pages say. Takes effect with the next build. */
export const searchDictionarySchema = withRule(fields, ['abbreviations', 'synonyms'], (dictionary) => [
  ...emptyBreaches(dictionary),
  ...gapBreaches(dictionary),
]);

type Words = Pick<z.output<typeof fields>, 'abbreviations' | 'synonyms'>;

function emptyBreaches({ abbreviations, synonyms }: Words): Breach[] {
  const message = 'Tệp chưa có từ nào. Thêm abbreviations hoặc synonyms, xem tệp mẫu _mau.';
  return abbreviations.length + synonyms.length > 0 ? [] : [{ path: ['title'], message }];
}

/** A gap needs a half on each side, and a group needs a phrase without a gap: what a page may say. */
function gapBreaches({ synonyms }: Words): Breach[] {
  const message =
    'Dấu … đứng giữa hai vế, mỗi vế có chữ: "bao lâu … một lần". Trong nhóm phải có ít nhất một cách gọi không có dấu ….';
  return synonyms.flatMap((group, index) => {
    const gapped = group.filter((each) => each.includes(PHRASE_GAP));
    const isSound = gapped.every((each) => /^[^…]*\p{L}[^…]*…[^…]*\p{L}[^…]*$/u.test(each));
    return isSound && gapped.length < group.length ? [] : [{ path: ['synonyms', index], message }];
  });
}

export type SearchDictionary = z.output<typeof searchDictionarySchema>;
