import { NAMING_FIELDS } from '../checks/across/reference-rules.ts';
import { CONTENT_KINDS, type ContentKind, type ContentKindName } from '../kinds/content-kind.ts';
import { readEntry, writeEntry } from './entry-file.ts';

/** A text that stands under another name now: it was renamed, or another has taken its place. */
export interface NameChange {
  kind: ContentKindName;
  from: string;
  to: string;
}

/** The text of a file with every mention of that name following it: fields, links, quoted rules. */
export function followName(kind: ContentKindName, text: string, change: NameChange): string {
  const { path }: ContentKind = CONTENT_KINDS[change.kind];
  const linked = path ? text.replaceAll(`${path}${change.from}/`, `${path}${change.to}/`) : text;
  const quoted =
    change.kind === 'regulations'
      ? linked.replaceAll(`regulation="${change.from}"`, `regulation="${change.to}"`)
      : linked;
  const entry = readEntry(kind, quoted);
  const naming = (NAMING_FIELDS.get(kind) ?? []).flatMap(([field, of]) =>
    of === change.kind && named(entry[field]).includes(change.from) ? [field] : [],
  );
  if (naming.length === 0) return quoted;
  for (const field of naming) {
    const followed = named(entry[field]).map((name) => (name === change.from ? change.to : name));
    entry[field] = Array.isArray(entry[field]) ? [...new Set(followed)] : followed[0];
  }
  return writeEntry(kind, entry);
}

function named(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [value];
}
