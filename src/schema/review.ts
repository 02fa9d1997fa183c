import { z } from 'zod';
import { choice, line } from './form-field.ts';
import { calendarDate } from './calendar-date.ts';
import { REVIEW_STATUS } from '../model/review.ts';

/** Who vouches for a text. Nothing is “reviewed” without the reviewing body and the day. */
export const reviewSchema = z
  .strictObject({
    status: choice(REVIEW_STATUS, { title: 'Tình trạng thẩm định' }),
    by: line({ title: 'Cơ quan thẩm định' }).optional(),
    on: calendarDate().meta({ title: 'Ngày thẩm định' }).optional(),
  })
  .superRefine((review, context) => {
    if (review.status === 'da-tham-dinh' && !(review.by && review.on)) {
      context.addIssue({
        code: 'custom',
        message: 'Nội dung đã thẩm định phải ghi cơ quan (by) và ngày thẩm định (on).',
      });
    }
    if (review.status === 'tham-khao' && (review.by || review.on)) {
      context.addIssue({
        code: 'custom',
        message: 'Nội dung tham khảo thì bỏ by và on, hoặc đổi status thành da-tham-dinh.',
      });
    }
  })
  .meta({ title: 'Thẩm định' });
