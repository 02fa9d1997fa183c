import { scoringSchema } from '../schema/scoring.ts';
import type { ContentKind } from './kind.ts';

/** Thang điểm: the sheet on which a cell scores its own session. */
export const scoring = {
  label: 'Thang điểm',
  extension: '.yaml',
  schema: scoringSchema,
  preview: 'fields',
  listing: { slug: '{{title}}', summary: '{{title}}', sortable: ['title'] },
  files: ['cham-diem'],
  isInternal: true,
} as const satisfies ContentKind;
