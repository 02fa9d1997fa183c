import { z } from 'zod';
import { REGULATION_NAMINGS } from '../model/vocabulary.ts';
import { asks } from './asks.ts';
import { withRule } from './breach.ts';
import { formerIds } from './history.ts';
import { choice, contentId, line, list, listOfDifferent, paragraph } from './form-field.ts';

const LETTERS = { title: 'Chữ tắt trong số hiệu' };
const LETTERS_ADVICE = 'Viết chữ thường không dấu, ví dụ nq.';

export const vocabularyWordSchema = z.strictObject({
  id: contentId({
    title: 'Mã',
    description: 'Chữ không dấu đứng trong địa chỉ và trong các tệp. Đã dùng thì không đổi.',
  }),
  label: line({ title: 'Chữ hiện trên trang' }, 80),
  attendees: paragraph(
    { title: 'Thành phần, lời của kế hoạch', description: 'Chỉ ghi ở danh mục thành phần.' },
    240,
  ).optional(),
  letters: listOfDifferent(
    line(LETTERS, 8)
      .regex(/^[a-z]+$/u, { error: LETTERS_ADVICE })
      .meta({ ...LETTERS, patternAdvice: LETTERS_ADVICE }),
    {
      title: 'Chữ tắt trong số hiệu',
      description: 'Chỉ ghi ở danh mục loại văn bản: số hiệu có chữ tắt của loại khác thì được nhắc.',
    },
    0,
    6,
  ).optional(),
  naming: choice(REGULATION_NAMINGS, {
    title: 'Cách gọi trong phần căn cứ',
    description: 'Chỉ ghi ở danh mục loại văn bản, khi không gọi bằng loại và số hiệu.',
  }).optional(),
  asks: asks(),
  formerIds: formerIds(
    'Mã cũ',
    'Chỉ ghi ở danh mục lĩnh vực, loại hình: địa chỉ của mã cũ tự chuyển sang nhóm này.',
  ),
});

const fields = z.strictObject({
  title: line({ title: 'Tên danh mục' }, 60),
  words: list(
    vocabularyWordSchema,
    { title: 'Các từ', description: 'Theo thứ tự muốn người đọc thấy.', isOrdered: true },
    1,
    40,
  ),
});

/** Danh mục từ: the words of one list, which files name by `id` and pages show by `label`. */
export const vocabularySchema = withRule(fields, ['words'], ({ words }) =>
  words.flatMap(({ id, formerIds: former }, index) => {
    const isTwice = words.findIndex((word) => word.id === id) !== index;
    const inUse = former.findIndex((old) =>
      words.some((word, at) => word.id === old || (at < index && word.formerIds.includes(old))),
    );
    return [
      ...(isTwice
        ? [{ path: ['words', index, 'id'], message: `Mã “${id}” đã có ở trên. Đặt mã khác.` }]
        : []),
      ...(inUse >= 0
        ? [
            {
              path: ['words', index, 'formerIds', inUse],
              message: `Mã “${former[inUse] ?? ''}” đang dùng, hoặc từ ở trên đã ghi là mã cũ. Xóa dòng này.`,
            },
          ]
        : []),
    ];
  }),
);

export type VocabularyWord = z.output<typeof vocabularyWordSchema>;
