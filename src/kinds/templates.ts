import { templateSchema } from '../schema/template.ts';
import { CONTENT_LABELS } from './content-label.ts';
import type { ContentKind } from './kind.ts';

/** Biểu mẫu: one printable paper of a session. */
export const templates = {
  label: CONTENT_LABELS.templates,
  extension: '.yaml',
  schema: templateSchema,
  listing: { slug: '{{title}}', summary: '{{title}}', sortable: ['order', 'title'] },
  preview: 'sheet',
  hasFeed: true,
  path: '/bieu-mau/',
  anchors: ['dung-de-lam-gi', 'xem-truoc', 'phan-gop-y'],
} as const satisfies ContentKind;
