import { z } from 'zod';
import { choice, wholeNumber } from './form-field.ts';
import { withHistory } from './history.ts';
import { publicationFields } from './publication.ts';

/** Where a guide stands in the work of a session; also the order of the list. */
export const GUIDE_STAGES = {
  'nen-tang': 'Nền tảng',
  'chuan-bi': 'Chuẩn bị',
  'dieu-hanh': 'Điều hành',
  'sau-buoi': 'Sau buổi sinh hoạt',
} as const;

const fields = z.strictObject({
  ...publicationFields,
  stage: choice(GUIDE_STAGES, { title: 'Giai đoạn' }),
  order: wholeNumber({ title: 'Thứ tự', description: 'Trong giai đoạn, số nhỏ đứng trước.' }, 1, 99),
});

/** Hướng dẫn: how to hold sessions. */
export const guideSchema = withHistory(fields);

export type Guide = z.output<typeof guideSchema>;
