import { regulationSchema } from '../schema/regulation.ts';
import { CONTENT_LABELS } from './content-label.ts';
import type { ContentKind } from './kind.ts';

/** Văn bản chỉ đạo: one governing document. */
export const regulations = {
  label: CONTENT_LABELS.regulations,
  extension: '.yaml',
  schema: regulationSchema,
  listing: {
    slug: "{{number}}-{{issuedOn | truncate(4, '')}}",
    summary: '{{number}} – {{title}}',
    sortable: ['number', 'issuedOn', 'checkedOn'],
  },
  hasFeed: true,
  path: '/van-ban/',
  anchors: ['phan-noi-dung', 'phan-duoc-dung', 'phan-chuoi', 'phan-nguon', 'phan-gop-y'],
} as const satisfies ContentKind;
