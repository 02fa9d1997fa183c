import { CONTENT_KINDS, PAGE_KIND_NAMES, type ContentKindName } from '../kinds/content-kind.ts';
import type { Entry } from './entry-file.ts';
import { publishedTexts } from './forge/published-texts.ts';

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
 * takes. A copy of another text has no past.
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
  return { entry: { ...own, formerIds, ...(isNew && { changes: [] }) }, takenOver };
}

function namesIn(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((name) => typeof name === 'string') : [];
}
