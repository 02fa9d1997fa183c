import { z } from 'zod';
import { ANSWER_AUDIENCES, ANSWER_GROUPS } from '../model/answer.ts';
import { choice, line, paragraph } from './form-field.ts';
import { withHistory } from './history.ts';
import { publicationFields, relatedTo } from './publication.ts';

const { citations, references, asks, publishedOn, changes, formerIds, updatedOn, review, isDraft } =
  publicationFields;

const QUESTION = { title: 'Câu hỏi', description: 'Như người ta hỏi, kết thúc bằng dấu hỏi.' };
const ENDS_AS_QUESTION = 'Câu hỏi phải kết thúc bằng dấu hỏi.';

const fields = z.strictObject({
  title: line(QUESTION, 75)
    .regex(/\?$/u, { error: ENDS_AS_QUESTION })
    .meta({ ...QUESTION, patternAdvice: ENDS_AS_QUESTION }),
  answer: paragraph({ title: 'Trả lời ngắn', description: 'Một đến ba câu, đọc riêng vẫn đủ nghĩa.' }, 400),
  group: choice(ANSWER_GROUPS, { title: 'Nhóm' }),
  audience: choice(ANSWER_AUDIENCES, { title: 'Ai hay hỏi' }),
  before: paragraph(
    {
      title: 'Bài cũ thường nói',
      description: 'Chỉ ghi khi căn cứ đã được thay: “Bài cũ thường nói …; nay là … theo …”.',
    },
    300,
  ).optional(),
  citations,
  references,
  asks,
  related: relatedTo('answers'),
  publishedOn,
  changes,
  formerIds,
  updatedOn,
  review,
  isDraft,
});

/** Hỏi đáp: one short sourced answer to one question. */
export const answerSchema = withHistory(fields);

export type Answer = z.output<typeof answerSchema>;
