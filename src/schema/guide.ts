import { z } from 'zod';
import { choice, line, list, wholeNumber } from './form-field.ts';
import { withHistory } from './history.ts';
import { publicationFields, relatedTo } from './publication.ts';
import { GUIDE_STAGES } from '../model/guide-stage.ts';

const { title, summary, ...published } = publicationFields;

const who = line(
  { title: 'Ai', description: 'Theo vai trò. Viết giống nhau thì hình vẽ cùng một đường.' },
  40,
);

const station = z.strictObject({ who, does: line({ title: 'Làm gì' }, 120) });

const courseItem = z.strictObject({
  title: line({ title: 'Việc' }, 80),
  who: line({ title: 'Ai' }, 80),
  minutes: wholeNumber({ title: 'Số phút' }, 1, 120),
});

const fields = z.strictObject({
  title,
  summary,
  stage: choice(GUIDE_STAGES, { title: 'Giai đoạn' }),
  order: wholeNumber({ title: 'Thứ tự', description: 'Trong giai đoạn, số nhỏ đứng trước.' }, 1, 99),
  way: list(
    station,
    {
      title: 'Đường đi',
      description: 'Vẽ trên đầu bài: từng chặng, qua tay ai. Chi tiết viết trong bài.',
      isOrdered: true,
    },
    3,
    8,
  ).optional(),
  course: list(
    courseItem,
    {
      title: 'Diễn biến buổi sinh hoạt',
      description: 'Vẽ trên đầu bài: mỗi việc một thanh dài bằng số phút gợi ý.',
      isOrdered: true,
    },
    3,
    12,
  ).optional(),
  ...published,
  related: relatedTo('guides'),
});

/** Hướng dẫn: how to hold sessions. */
export const guideSchema = withHistory(fields);

export type Guide = z.output<typeof guideSchema>;
