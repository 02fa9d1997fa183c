import { z } from 'zod';
import { asks } from './asks.ts';
import { formerIds } from './history.ts';
import { draftField } from './draft.ts';
import { contentId, line, listOfDifferent, paragraph, wholeNumber } from './form-field.ts';

/** Tuyển chọn: topics that editors put side by side for a season or a kind of need. */
export const shelfSchema = z.strictObject({
  title: line({ title: 'Tên' }, 80),
  summary: paragraph({ title: 'Giới thiệu', description: 'Vì sao những chuyên đề này đứng cạnh nhau.' }, 320),
  order: wholeNumber({ title: 'Thứ tự', description: 'Số nhỏ đứng trước.' }, 1, 99),
  quarter: wholeNumber(
    { title: 'Quý', description: 'Chỉ ghi cho tuyển chọn theo mùa; trang chủ nêu quý hiện tại.' },
    1,
    4,
  ).optional(),
  topics: listOfDifferent(
    contentId({ title: 'Chuyên đề', description: 'Tên tệp trong content/topics.' }, 'topics'),
    { title: 'Chuyên đề', description: 'Theo thứ tự muốn người đọc thấy.', isOrdered: true },
    3,
    24,
  ),
  isOnHomePage: z.boolean({ error: 'Viết true hoặc false, không đặt trong ngoặc kép.' }).default(false).meta({
    title: 'Nên đọc ở trang chủ',
    description: 'Trang chủ nêu tuyển chọn này khi chưa có số liệu xem nhiều nhất. Chỉ một tuyển chọn.',
  }),
  asks: asks(),
  formerIds: formerIds(),
  ...draftField,
});

export type Shelf = z.output<typeof shelfSchema>;
