import { z } from 'zod';
import { line, list } from './form-field.ts';
import { saysNothing } from '../vietnamese/empty-words.ts';
import { fold } from '../vietnamese/letters.ts';
import { isSyllable } from '../vietnamese/syllable.ts';
import { foldedWords, wordsOf } from '../vietnamese/words.ts';
import { PHRASE_GAP } from '../model/search-dictionary.ts';
import { withRule, type Breach } from './breach.ts';

const SIGNS = /[<>{}[\]|\\`*#=@]/u;

/** A way to say something: letters enough to mean it, and no signs of code. */
const phrase = (title: string, max = 60) =>
  line({ title }, max)
    .refine((text) => (text.match(/[\p{L}\p{N}]/gu) ?? []).length >= 2, {
      error: 'Cần ít nhất hai chữ hoặc số: một chữ, hoặc chỉ có dấu, thì hợp với mọi trang.',
    })
    .refine((text) => !SIGNS.test(text), { error: 'Chỉ viết chữ thường, không thẻ, không ký hiệu.' })
    .refine((text) => !saysNothing(text), {
      error: 'Chữ này câu nào cũng có, thêm vào thì trang nào cũng hợp. Viết cụm từ nói đúng việc.',
    });

/** An abbreviation: a few capitals, or letters that read as no word of their own. */
const shortForm = () =>
  phrase('Chữ viết tắt', 20)
    .refine((text) => wordsOf(text).length <= 3, { error: 'Chữ viết tắt có nhiều nhất ba tiếng.' })
    .refine((text) => /\p{L}/u.test(text), {
      error:
        'Chỉ có số thì ai gõ số ấy (số phút, năm, số văn bản) cũng ra các trang này. Viết cả chữ: QĐ 213.',
    })
    .refine((text) => /\p{Lu}|[^\p{L}\s]/u.test(text) || !foldedWords(text).every(isSyllable), {
      error: 'Đây là chữ thường ngày, không phải chữ viết tắt: ai gõ chữ ấy cũng ra các trang này.',
    })
    .refine(
      (text) => text === text.toUpperCase() || !/^\p{Lu}?[\p{Ll} ]+$/u.test(text) || !isSyllable(fold(text)),
      {
        error: 'Đây là chữ thường ngày viết hoa đầu, không phải chữ viết tắt. Viết hoa cả chữ tắt.',
      },
    );

const abbreviation = z.strictObject({
  short: list(shortForm(), { title: 'Chữ viết tắt', description: 'Các cách viết: MTTQ, MTTQVN.' }, 1, 6),
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
  ...sameBreaches(dictionary),
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

/** A group of one phrase in two spellings, or an abbreviation of itself, says nothing. */
function sameBreaches({ abbreviations, synonyms }: Words): Breach[] {
  const differ = (phrases: readonly string[]) => new Set(phrases.map(fold)).size;
  return [
    ...synonyms.flatMap((group, index) =>
      differ(group) < 2
        ? [
            {
              path: ['synonyms', index],
              message: 'Các cách gọi trong nhóm là một. Thêm cách gọi khác hoặc xóa nhóm.',
            },
          ]
        : [],
    ),
    ...abbreviations.flatMap(({ short, full }, index) =>
      differ([...short, ...full]) < differ(short) + differ(full)
        ? [{ path: ['abbreviations', index], message: 'Chữ viết tắt trùng với nghĩa đầy đủ. Sửa một vế.' }]
        : [],
    ),
  ];
}

export type SearchDictionary = z.output<typeof searchDictionarySchema>;
