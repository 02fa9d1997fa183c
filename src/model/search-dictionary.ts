import { z } from 'zod';
import { line, list } from './form-field.ts';
import { withRule } from './rule.ts';

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
    { title: 'Từ gần nghĩa', description: 'Gõ một cách gọi thì tìm cả các cách kia.' },
    0,
    200,
  ).default([]),
});

/** Từ điển tìm kiếm: what readers type for what pages say. Takes effect with the next build. */
export const searchDictionarySchema = withRule(fields, ['abbreviations', 'synonyms'], (dictionary) =>
  dictionary.abbreviations.length + dictionary.synonyms.length > 0
    ? []
    : [
        {
          path: ['title'],
          message: 'Tệp chưa có từ nào. Thêm abbreviations hoặc synonyms, xem tệp mẫu _mau.',
        },
      ],
);

export type SearchDictionary = z.output<typeof searchDictionarySchema>;
