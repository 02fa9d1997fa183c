import { CONTENT_KIND_NAMES, CONTENT_KINDS, type ContentKindName } from '../../kinds/content-kind.ts';
import type { Entry } from '../entry-file.ts';

/** A published text as the editor has read it. */
export interface PublishedText {
  kind: ContentKindName;
  id: string;
  /** From the root of the repository. */
  path: string;
  entry: Entry;
}

/** An entry as Sveltia keeps it: its fields in one level, `agenda.0.title`. */
export interface KeptEntry {
  locales: Record<string, { path: string; content?: Record<string, unknown> }>;
}

/** Every published text. Set when the editor has started; empty elsewhere. */
export const publishedTexts: { read: () => PublishedText[] } = { read: () => [] };

export function textsOf(entries: readonly KeptEntry[]): PublishedText[] {
  return entries.flatMap(({ locales }) =>
    Object.values(locales).flatMap(({ path, content = {} }) => {
      const place = placeOfText(path);
      return place ? [{ ...place, path, entry: nested(content) }] : [];
    }),
  );
}

/** Kind and name of a file of the repository: `content/guides/x.mdx`. */
export function placeOfText(path: string): { kind: ContentKindName; id: string } | undefined {
  for (const kind of CONTENT_KIND_NAMES) {
    const [folder, { extension }] = [`content/${kind}/`, CONTENT_KINDS[kind]];
    if (path.startsWith(folder) && path.endsWith(extension))
      return { kind, id: path.slice(folder.length, -extension.length) };
  }
  return undefined;
}

/** Fields of one level as they were: `agenda.0.title` is the title of the first item of `agenda`. */
function nested(fields: Readonly<Record<string, unknown>>): Entry {
  const root: Record<string, unknown> = {};
  for (const [path, value] of Object.entries(fields)) {
    const keys = path.split('.');
    let place = root;
    keys.slice(0, -1).forEach((key, index) => {
      place[key] ??= /^\d+$/u.test(keys[index + 1] ?? '') ? [] : {};
      place = place[key] as Record<string, unknown>;
    });
    place[keys.at(-1) ?? path] ??= value;
  }
  return root;
}
