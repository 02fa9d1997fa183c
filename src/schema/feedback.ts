import { z } from 'zod';
import { line, paragraph } from './form-field.ts';
import { calendarDate } from './calendar-date.ts';
import { referenceSchema } from './reference.ts';

const ABOUT = {
  title: 'Về trang',
  description: 'Phần sau tên miền của địa chỉ trang, ví dụ /huong-dan/sinh-hoat-mo-rong/.',
};
const ABOUT_ADVICE = 'Chỉ phần sau tên miền, có dấu / ở đầu và ở cuối: /huong-dan/sinh-hoat-mo-rong/.';

const reply = z
  .strictObject({
    by: line({ title: 'Cơ quan trả lời' }, 120),
    on: calendarDate().meta({ title: 'Ngày trả lời' }),
    text: paragraph({ title: 'Nội dung trả lời' }, 2000),
  })
  .meta({ title: 'Trả lời' });

/** Phản hồi: a reader's letter that the editors have read and may publish. */
export const feedbackSchema = z.strictObject({
  author: line({ title: 'Người gửi', description: 'Đúng như chữ ký trong thư, khi người gửi đồng ý.' }, 80),
  sentOn: calendarDate().meta({ title: 'Ngày gửi' }),
  about: line(ABOUT, 120)
    .regex(/^\/(?:[a-z0-9-]+\/)*$/u, { error: ABOUT_ADVICE })
    .meta({ ...ABOUT, patternAdvice: ABOUT_ADVICE }),
  source: referenceSchema
    .meta({ title: 'Nguồn', description: 'Chỉ ghi khi thư đã đăng ở nơi khác.' })
    .optional(),
  reply: reply.optional(),
});

export type Feedback = z.output<typeof feedbackSchema>;
