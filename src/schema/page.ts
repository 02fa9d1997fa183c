import { z } from 'zod';
import { line, paragraph } from './form-field.ts';
import { publicationFields } from './publication.ts';

/** Trang riêng: a page, or a part of the home page, that belongs to whoever runs the site. */
export const pageSchema = z.strictObject({
  title: line({ title: 'Tên' }, 80),
  summary: paragraph(
    { title: 'Tóm tắt', description: 'Một câu dưới tên trang; phần của trang chủ không cần.' },
    240,
  ).optional(),
  citations: publicationFields.citations.optional(),
});

export type OwnPage = z.output<typeof pageSchema>;
