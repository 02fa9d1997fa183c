import { answers } from './answers.ts';
import { feedback } from './feedback.ts';
import { guides } from './guides.ts';
import type { ContentKind } from './kind.ts';
import { limits } from './limits.ts';
import { pages } from './pages.ts';
import { regulations } from './regulations.ts';
import { scoring } from './scoring.ts';
import { search } from './search.ts';
import { shelves } from './shelves.ts';
import { templates } from './templates.ts';
import { topics } from './topics.ts';
import { vocabulary } from './vocabulary.ts';

export type { ContentKind } from './kind.ts';

/** Every folder of `content/`, by name. Every list of kinds derives from this one. */
export const CONTENT_KINDS = {
  topics,
  guides,
  answers,
  regulations,
  templates,
  shelves,
  feedback,
  search,
  vocabulary,
  limits,
  scoring,
  pages,
} as const satisfies Record<string, ContentKind>;

type Kinds = typeof CONTENT_KINDS;

export type ContentKindName = keyof Kinds;

/** Kinds that say the same of themselves: `KindsThat<{ hasFeed: true }>`. */
type KindsThat<Says> = {
  [Name in ContentKindName]: Kinds[Name] extends Says ? Name : never;
}[ContentKindName];

/** Kinds whose entries have a page each. */
export type PageKindName = KindsThat<{ path: string }>;
/** Kinds whose changes are announced. */
export type AnnouncedKindName = KindsThat<{ hasFeed: true }>;
/** Kinds whose bodies may show pictures. */
export type IllustratedKindName = KindsThat<{ hasImages: true }>;
/** Kinds whose entries some page shows. */
export type ShownKindName = Exclude<ContentKindName, KindsThat<{ isInternal: true }>>;

export const CONTENT_KIND_NAMES = Object.keys(CONTENT_KINDS) as ContentKindName[];

const namesThat = (isSo: (kind: ContentKind) => boolean): readonly ContentKindName[] =>
  CONTENT_KIND_NAMES.filter((name) => isSo(CONTENT_KINDS[name]));

export const PAGE_KIND_NAMES = namesThat(({ path }) => path !== undefined) as readonly PageKindName[];
export const ANNOUNCED_KIND_NAMES = namesThat(
  ({ hasFeed }) => hasFeed === true,
) as readonly AnnouncedKindName[];
export const ILLUSTRATED_KIND_NAMES = namesThat(
  ({ hasImages }) => hasImages === true,
) as readonly IllustratedKindName[];
export const SHOWN_KIND_NAMES = namesThat(
  ({ isInternal }) => isInternal !== true,
) as readonly ShownKindName[];

/** Returns the ends of the addresses of every page of one entry: its own, and those below it. */
export function pagesOf(kind: PageKindName): readonly string[] {
  const { pagesBelow = [] }: ContentKind = CONTENT_KINDS[kind];
  return ['', ...pagesBelow];
}

/** Returns the address of one entry: `/chuyen-de/quy-khuyen-hoc/`. */
export function entryPath(kind: PageKindName, id: string): string {
  return `${CONTENT_KINDS[kind].path}${id}/`;
}
