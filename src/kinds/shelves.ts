import { shelfSchema } from '../schema/shelf.ts';
import { CONTENT_LABELS } from './content-label.ts';
import type { ContentKind } from './kind.ts';

/** Tuyển chọn: topics that editors put side by side for a season or a kind of need. */
export const shelves = {
  label: CONTENT_LABELS.shelves,
  extension: '.yaml',
  schema: shelfSchema,
  listing: { slug: '{{title}}', summary: '{{title}}', sortable: ['order', 'title'] },
  preview: 'fields',
  path: '/chuyen-de/tuyen-chon/',
  anchors: ['phan-gop-y'],
} as const satisfies ContentKind;
