import { TOPIC_PARTS } from '../model/topic-parts.ts';
import { topicSchema } from '../schema/topic.ts';
import { CONTENT_LABELS } from './content-label.ts';
import type { ContentKind } from './kind.ts';

/** Chuyên đề: one outline for one thematic session. */
export const topics = {
  label: CONTENT_LABELS.topics,
  extension: '.mdx',
  schema: topicSchema,
  listing: { slug: '{{title}}', summary: '{{title}}', sortable: ['title', 'updatedOn'] },
  preview: 'page',
  hasImages: true,
  hasFeed: true,
  path: '/chuyen-de/',
  pagesBelow: ['in/', 'giay-to/'],
  anchors: [...Object.values(TOPIC_PARTS), 'phan-can-cu', 'phan-nguon', 'phan-phan-hoi', 'phan-xem-them'],
} as const satisfies ContentKind;
