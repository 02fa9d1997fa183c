import type { z } from 'zod';
import { CONTENT_LABELS } from './content-label.ts';
import { feedbackSchema } from '../schema/feedback.ts';
import { guideSchema } from '../schema/guide.ts';
import { regulationSchema } from '../schema/regulation.ts';
import { searchDictionarySchema } from '../schema/search-dictionary.ts';
import { shelfSchema } from '../schema/shelf.ts';
import { templateSchema } from '../schema/template.ts';
import { topicSchema } from '../schema/topic.ts';

/** What a folder of `content/` holds: one schema, one file type, one place on the site. */
export interface ContentKind {
  /** Vietnamese name, as readers see it. */
  label: string;
  extension: '.mdx' | '.md' | '.yaml';
  schema: z.ZodObject;
  /** Address of the list; an entry stands below it. Absent where entries have no page of their own. */
  path?: string;
  /** Pages below an entry's own, by the end of their address. */
  pagesBelow?: readonly string[];
}

/** Every folder of `content/`, by name. The build, the check, the editor and the links all read this one list. */
export const CONTENT_KINDS = {
  topics: {
    label: CONTENT_LABELS.topics,
    extension: '.mdx',
    schema: topicSchema,
    path: '/chuyen-de/',
    pagesBelow: ['in/', 'giay-to/'],
  },
  guides: { label: CONTENT_LABELS.guides, extension: '.mdx', schema: guideSchema, path: '/huong-dan/' },
  regulations: {
    label: CONTENT_LABELS.regulations,
    extension: '.yaml',
    schema: regulationSchema,
    path: '/van-ban/',
  },
  templates: {
    label: CONTENT_LABELS.templates,
    extension: '.yaml',
    schema: templateSchema,
    path: '/bieu-mau/',
  },
  shelves: {
    label: CONTENT_LABELS.shelves,
    extension: '.yaml',
    schema: shelfSchema,
    path: '/chuyen-de/tuyen-chon/',
  },
  feedback: { label: 'Phản hồi', extension: '.md', schema: feedbackSchema },
  search: { label: 'Từ điển tìm kiếm', extension: '.yaml', schema: searchDictionarySchema },
} as const satisfies Record<string, ContentKind>;

export type ContentKindName = keyof typeof CONTENT_KINDS;

/** Kinds whose entries have a page each. */
export type PageKindName = Exclude<ContentKindName, 'feedback' | 'search'>;

export const CONTENT_KIND_NAMES = Object.keys(CONTENT_KINDS) as ContentKindName[];

/** Kinds whose entries have a page each, by name. */
export const PAGE_KIND_NAMES = CONTENT_KIND_NAMES.filter(
  (name): name is PageKindName => 'path' in CONTENT_KINDS[name],
);

/** Every page of one entry, as the ends of their addresses: its own, and those below it. */
export function pagesOf(kind: PageKindName): readonly string[] {
  const { pagesBelow = [] }: ContentKind = CONTENT_KINDS[kind];
  return ['', ...pagesBelow];
}

/** Address of one entry: `/chuyen-de/quy-khuyen-hoc/`. */
export function entryPath(kind: PageKindName, id: string): string {
  return `${CONTENT_KINDS[kind].path}${id}/`;
}
