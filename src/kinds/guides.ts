import { guideSchema } from '../schema/guide.ts';
import { CONTENT_LABELS } from './content-label.ts';
import type { ContentKind } from './kind.ts';

/** Hướng dẫn: how to hold sessions. */
export const guides = {
  label: CONTENT_LABELS.guides,
  extension: '.mdx',
  schema: guideSchema,
  listing: { slug: '{{title}}', summary: '{{title}}', sortable: ['title', 'stage', 'order', 'updatedOn'] },
  preview: 'page',
  hasImages: true,
  hasFeed: true,
  path: '/huong-dan/',
  anchors: ['phan-can-cu', 'phan-nguon', 'phan-phan-hoi', 'phan-xem-them'],
} as const satisfies ContentKind;
