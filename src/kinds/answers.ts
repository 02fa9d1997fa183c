import { answerSchema } from '../schema/answer.ts';
import { CONTENT_LABELS } from './content-label.ts';
import type { ContentKind } from './kind.ts';

/** Hỏi đáp: one short sourced answer to one question that members or secretaries ask. */
export const answers = {
  label: CONTENT_LABELS.answers,
  extension: '.mdx',
  schema: answerSchema,
  listing: { slug: '{{title}}', summary: '{{title}}', sortable: ['title', 'group', 'updatedOn'] },
  preview: 'page',
  hasImages: true,
  hasFeed: true,
  path: '/hoi-dap/',
  anchors: ['phan-can-cu', 'phan-nguon', 'phan-phan-hoi', 'phan-xem-them'],
} as const satisfies ContentKind;
