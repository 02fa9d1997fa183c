import { VOCABULARY_LISTS } from '../model/vocabulary.ts';
import { vocabularySchema } from '../schema/vocabulary.ts';
import type { ContentKind } from './kind.ts';

/** Danh mục từ: the words by which topics, guides and regulations are sorted. */
export const vocabulary = {
  label: 'Danh mục từ',
  extension: '.yaml',
  schema: vocabularySchema,
  listing: { slug: '{{title}}', summary: '{{title}}', sortable: ['title'] },
  preview: 'fields',
  files: VOCABULARY_LISTS,
  isInternal: true,
} as const satisfies ContentKind;
