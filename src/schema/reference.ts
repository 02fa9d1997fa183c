import { z } from 'zod';
import { choice, contentId, line, webAddress, type FieldText } from './form-field.ts';
import { calendarDate } from './calendar-date.ts';
import { CONFIDENCE } from '../model/confidence.ts';

export const confidence = () =>
  choice(CONFIDENCE, {
    title: 'Mức tin cậy',
    description: 'V: đã đọc ở nguồn chính thức hoặc báo chí. G: chưa kiểm chứng. E: gợi ý của chúng ta.',
  });

/** A point of a regulation in the registry. The check asks that it is there. */
export const POINT_FIELDS = {
  regulation: contentId({ title: 'Văn bản' }, 'regulations'),
  point: contentId({ title: 'Mục', description: 'Mã của mục trong tệp văn bản, ví dụ thoi-luong.' }),
};

export const quotedPoint = (text: FieldText) => z.strictObject(POINT_FIELDS).meta(text);

/** Where a fact was read: a title, the address if it has one, the day it was seen. */
export const referenceSchema = z.strictObject({
  title: line({ title: 'Tên nguồn', description: 'Tên bài, tên trang hoặc tên tài liệu.' }, 240),
  url: webAddress({ title: 'Địa chỉ', description: 'Bỏ trống nếu nguồn không có trên mạng.' }).optional(),
  seenOn: calendarDate().meta({ title: 'Ngày xem' }),
  confidence: confidence(),
});

export type Reference = z.output<typeof referenceSchema>;
