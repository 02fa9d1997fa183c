import { searchDictionarySchema } from '../schema/search-dictionary.ts';
import type { ContentKind } from './kind.ts';

/** Từ điển tìm kiếm: what readers type for what pages say. */
export const search = {
  label: 'Từ điển tìm kiếm',
  extension: '.yaml',
  schema: searchDictionarySchema,
  listing: { slug: '{{title}}', summary: '{{title}}', sortable: ['title'] },
  preview: 'fields',
  isInternal: true,
} as const satisfies ContentKind;
