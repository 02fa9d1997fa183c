import { regulationSchema } from '../schema/regulation.ts';
import { CONTENT_LABELS } from './content-label.ts';
import type { ContentKind } from './kind.ts';

/** How the editor names a document where one is chosen: numbers repeat, so the day stands beside them. */
export const REGULATION_NAME = '{{number}} ({{issuedOn}}) – {{title}}';

/** Văn bản chỉ đạo: one governing document. */
export const regulations = {
  label: CONTENT_LABELS.regulations,
  extension: '.yaml',
  schema: regulationSchema,
  listing: {
    slug: "{{number}}-{{issuedOn | date('YYYY')}}",
    summary: "{{number | default('Không số')}} ({{issuedOn}}) – {{title}}",
    sortable: ['number', 'issuedOn', 'checkedOn'],
    newestBy: 'issuedOn',
  },
  preview: 'fields',
  hasFeed: true,
  path: '/van-ban/',
  anchors: ['phan-noi-dung', 'phan-duoc-dung', 'phan-chuoi', 'phan-nguon', 'phan-gop-y'],
} as const satisfies ContentKind;
