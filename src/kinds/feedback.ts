import { feedbackSchema } from '../schema/feedback.ts';
import type { ContentKind } from './kind.ts';

/** Phản hồi: a reader's letter, shown at the page it is about. */
export const feedback = {
  label: 'Phản hồi',
  extension: '.md',
  schema: feedbackSchema,
  listing: {
    slug: '{{sentOn}}-{{author}}',
    summary: '{{author}}, {{sentOn}}',
    sortable: ['sentOn'],
    identifier: 'author',
    newestBy: 'sentOn',
    bodyBefore: 'source',
  },
  preview: 'page',
} as const satisfies ContentKind;
