import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { parse } from 'yaml';
import { readSourceFiles } from '../src/checks/build/source-file.ts';
import { splitFrontMatter } from '../src/language/front-matter.ts';
import { writeFrontMatter, writeYaml } from '../src/schema/write-yaml.ts';
import { CONTENT_KINDS } from '../src/kinds/content-kind.ts';

/** Brings every published file of `content/` into the form in which the editor saves. Words are never changed. */
const FOLDER = 'content';

let changed = 0;
for (const { kind, path, isPublished } of readSourceFiles(FOLDER).files) {
  if (!isPublished) continue;
  const file = join(FOLDER, path);
  const before = readFileSync(file, 'utf8');
  const after = formatted(kind, before);
  if (after === before) continue;
  if (!isDeepStrictEqual(meaningOf(kind, before), meaningOf(kind, after))) {
    throw new Error(`${file}: writing it again would change what it says.`);
  }
  writeFileSync(file, after);
  changed += 1;
  process.stdout.write(`${file}\n`);
}
process.stderr.write(`${changed} files written again\n`);

function formatted(kind: keyof typeof CONTENT_KINDS, text: string): string {
  const { schema, extension } = CONTENT_KINDS[kind];
  const { data, body } = contentOf(kind, text);
  return extension === '.yaml' ? writeYaml(schema, data) : writeFrontMatter(schema, data, body);
}

/** The content with what the schema adds where a file says nothing. */
function meaningOf(kind: keyof typeof CONTENT_KINDS, text: string) {
  const { data, body } = contentOf(kind, text);
  return { data: CONTENT_KINDS[kind].schema.parse(data), body };
}

function contentOf(kind: keyof typeof CONTENT_KINDS, text: string) {
  if (CONTENT_KINDS[kind].extension === '.yaml') return { data: read(text), body: '' };
  const split = splitFrontMatter(text);
  if ('rule' in split) throw new Error(split.message);
  return { data: read(split.yaml), body: split.body.trim() };
}

function read(yaml: string): Record<string, unknown> {
  return parse(yaml, { version: '1.2', schema: 'core' }) as Record<string, unknown>;
}
