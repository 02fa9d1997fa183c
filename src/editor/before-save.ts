import { CONTENT_KINDS, PAGE_KIND_NAMES, type ContentKindName } from '../kinds/content-kind.ts';
import type { Entry } from './entry-file.ts';
import type { REVIEW_STATUS } from '../model/review.ts';
import { publishedTexts, type PublishedText } from './forge/published-texts.ts';

/** What is about to be saved. */
export interface Saving {
  kind: ContentKindName;
  id: string;
  entry: Entry;
  isNew: boolean;
  /** The name under which the form was opened; absent for a new text. */
  openedAs?: string | undefined;
}

/** Kinds whose texts keep their former names. */
export function keepsNames(kind: ContentKindName): boolean {
  return (
    (PAGE_KIND_NAMES as readonly ContentKindName[]).includes(kind) &&
    'formerIds' in CONTENT_KINDS[kind].schema.shape
  );
}

/**
 * The entry with the names it had, or takes over: its own where it is renamed, and those of the texts whose place it
 * takes. A copy of another text has neither its past nor its review.
 */
export function withNames({ kind, id, entry, isNew, openedAs }: Saving): {
  entry: Entry;
  takenOver: string[];
} {
  const { takesOver, ...own } = entry;
  if (!keepsNames(kind)) return { entry: own, takenOver: [] };
  const siblings = publishedTexts.read().filter((text) => text.kind === kind);
  const standing = (name: string | undefined) => siblings.find((text) => text.id === name);
  const renamed = !isNew && openedAs !== id && standing(openedAs) ? [openedAs ?? ''] : [];
  const takenOver = namesIn(takesOver).filter((name) => name !== id && standing(name));
  const inherited = takenOver.flatMap((name) => [...namesIn(standing(name)?.entry['formerIds']), name]);
  const before = isNew ? [] : namesIn(own['formerIds']);
  const formerIds = [...new Set([...before, ...inherited, ...renamed])].filter((name) => name !== id);
  return { entry: { ...own, formerIds, ...(isNew && withoutPast(own, siblings)) }, takenOver };
}

function namesIn(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((name) => typeof name === 'string') : [];
}

/** A new text has no changes yet, and nobody has reviewed it who on that day reviewed another. */
function withoutPast({ review }: Entry, siblings: readonly PublishedText[]): Partial<Entry> {
  const isOfAnother =
    reviewOf(review) !== undefined &&
    siblings.some(({ entry }) => reviewOf(entry['review']) === reviewOf(review));
  const status: keyof typeof REVIEW_STATUS = 'tham-khao';
  return { changes: [], ...(isOfAnother && { review: { status } }) };
}

function reviewOf(value: unknown): string | undefined {
  const { by, on } = (value ?? {}) as { by?: string; on?: string };
  return by && on ? `${by} ${on}` : undefined;
}
