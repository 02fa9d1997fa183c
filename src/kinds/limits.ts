import { limitsSchema } from '../schema/limits.ts';
import type { ContentKind } from './kind.ts';

/** Mức quy định: figures of regulations that the code goes by. */
export const limits = {
  label: 'Mức quy định',
  extension: '.yaml',
  schema: limitsSchema,
  preview: 'fields',
  listing: { slug: '{{title}}', summary: '{{title}}', sortable: ['title'] },
  files: ['buoi-sinh-hoat'],
  isInternal: true,
} as const satisfies ContentKind;
