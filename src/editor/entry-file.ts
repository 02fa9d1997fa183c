import { parse } from 'yaml';
import { splitFrontMatter } from '../language/front-matter.ts';
import { writeFrontMatter, writeYaml } from '../schema/write-yaml.ts';
import { CONTENT_KINDS, type ContentKindName } from '../kinds/content-kind.ts';
import { withoutEmpty } from './empty-fields.ts';

/** What the editor holds of a file: its data, and its body under a name of its own. */
export type Entry = Record<string, unknown> & { body?: string };

/** Reads a file into a form. Throws where it cannot be read, and the editor leaves that file alone. */
export function readEntry(kind: ContentKindName, text: string): Entry {
  if (CONTENT_KINDS[kind].extension === '.yaml') return readData(text);
  // Sveltia hands texts over without the line breaks at their end.
  const split = splitFrontMatter(`${text}\n`);
  if ('rule' in split) throw new Error(split.message);
  return { ...readData(split.yaml), body: split.body.trim() };
}

/** Writes a form as a file, always in one way (`src/schema/write-yaml.ts`). */
export function writeEntry(kind: ContentKindName, { body = '', ...fields }: Entry): string {
  const { schema, extension } = CONTENT_KINDS[kind];
  const data = withoutEmpty(schema, fields) as Record<string, unknown>;
  return extension === '.yaml' ? writeYaml(schema, data) : writeFrontMatter(schema, data, body);
}

function readData(yaml: string): Record<string, unknown> {
  const data: unknown = parse(yaml, { version: '1.2', schema: 'core', maxAliasCount: 0 });
  if (typeof data !== 'object' || data === null) throw new Error('The file holds no fields.');
  return data as Record<string, unknown>;
}
