import { parse } from 'yaml';
import { splitFrontMatter } from '../language/front-matter.ts';
import { writeFrontMatter, writeYaml } from '../schema/write-yaml.ts';
import { CONTENT_KINDS, type ContentKind, type ContentKindName } from '../kinds/content-kind.ts';
import { putPictures, takePictures, type BodyPicture } from './body-pictures.ts';
import { withoutEmpty } from './empty-fields.ts';

/** What the editor holds of a file: its data, its body, and fields that only the form has. */
export type Entry = Record<string, unknown> & {
  body?: string;
  /** Pictures of the body. */
  pictures?: BodyPicture[];
  /** Names of texts that this one takes the place of. */
  takesOver?: string[];
};

/** Reads a file into a form. Throws where it cannot be read, and the editor leaves that file alone. */
export function readEntry(kind: ContentKindName, text: string): Entry {
  if (CONTENT_KINDS[kind].extension === '.yaml') return readData(text);
  // Sveltia hands texts over without the line breaks at their end.
  const split = splitFrontMatter(`${text}\n`);
  if ('rule' in split) throw new Error(split.message);
  const data = readData(split.yaml);
  const body = split.body.trim();
  return { ...data, ...(isIllustrated(kind) ? takePictures(body) : { body }) };
}

/** Writes a form as a file, always in one way (`src/schema/write-yaml.ts`). */
export function writeEntry(kind: ContentKindName, entry: Entry): string {
  const { schema, extension } = CONTENT_KINDS[kind];
  const { body, ...fields } = wholeBody(entry);
  const data = withoutEmpty(schema, fields) as Record<string, unknown>;
  return extension === '.yaml' ? writeYaml(schema, data) : writeFrontMatter(schema, data, body);
}

/** The entry as its file has it: its pictures where they stand in its body, and nothing that only the form keeps. */
export function wholeBody({
  body = '',
  pictures = [],
  takesOver,
  ...fields
}: Entry): Entry & { body: string } {
  return {
    ...(withoutMarks(fields) as Record<string, unknown>),
    body: pictures.length > 0 ? putPictures(body, pictures) : body,
  };
}

/** How Sveltia tells the items of a list apart while they stand in the form: a field among theirs. */
const ITEM_MARK = '__sc_item_id';

function withoutMarks(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutMarks);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => (key === ITEM_MARK ? [] : [[key, withoutMarks(inner)]])),
  );
}

/** True of kinds whose bodies may show pictures. */
export function isIllustrated(kind: ContentKindName): boolean {
  const { hasImages }: ContentKind = CONTENT_KINDS[kind];
  return hasImages === true;
}

function readData(yaml: string): Record<string, unknown> {
  const data: unknown = parse(yaml, { version: '1.2', schema: 'core', maxAliasCount: 0 });
  if (typeof data !== 'object' || data === null) throw new Error('The file holds no fields.');
  return data as Record<string, unknown>;
}
