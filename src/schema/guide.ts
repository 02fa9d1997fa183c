import { z } from 'zod';
import { choice, wholeNumber } from './form-field.ts';
import { withHistory } from './history.ts';
import { publicationFields, relatedTo } from './publication.ts';
import { GUIDE_STAGES } from '../model/guide-stage.ts';

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
export const guideSchema = withHistory(fields);

export type Guide = z.output<typeof guideSchema>;
