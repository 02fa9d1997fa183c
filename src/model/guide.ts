import { z } from 'zod';
import { choice, wholeNumber } from './form-field.ts';
import { isOrdered, NOT_ORDERED, publicationFields, relatedTo } from './publication.ts';
import { withRule } from './rule.ts';

/** Where a guide stands in the work of a session; also the order of the list. */
export const GUIDE_STAGES = {
  'nen-tang': 'Nền tảng',
  'chuan-bi': 'Chuẩn bị',
  'dieu-hanh': 'Điều hành',
  'sau-buoi': 'Sau buổi sinh hoạt',
} as const;

const { title, summary, ...published } = publicationFields;

const fields = z.strictObject({
  title,
  summary,
  stage: choice(GUIDE_STAGES, { title: 'Giai đoạn' }),
  order: wholeNumber({ title: 'Thứ tự', description: 'Trong giai đoạn, số nhỏ đứng trước.' }, 1, 99),
  ...published,
  related: relatedTo('guides'),
});

/** Hướng dẫn: how to hold sessions. */
export const guideSchema = withRule(fields, ['publishedOn', 'updatedOn'], (guide) =>
  isOrdered(guide) ? [] : [{ path: ['updatedOn'], message: NOT_ORDERED }],
);

export type Guide = z.output<typeof guideSchema>;
