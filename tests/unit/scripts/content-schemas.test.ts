import { Ajv2020 } from 'ajv/dist/2020.js';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { contentSchema } from '../../../scripts/docs/content-schema.ts';
import { CONTENT_KIND_NAMES, CONTENT_KINDS, type ContentKindName } from '../../../src/kinds/content-kind.ts';
import { splitFrontMatter } from '../../../src/language/front-matter.ts';

/** Keywords that code editors read beside JSON Schema's own; any other unknown one is a fault. */
const ajv = new Ajv2020({ strict: true, strictRequired: false, validateFormats: false }).addVocabulary([
  'enumDescriptions',
  'patternErrorMessage',
]);

const validators = new Map(
  CONTENT_KIND_NAMES.map((kind) => [kind, ajv.compile(JSON.parse(contentSchema(kind)) as object)]),
);

const filesOf = (kind: ContentKindName) =>
  readdirSync(join('content', kind))
    .filter((name) => name.endsWith(CONTENT_KINDS[kind].extension))
    .map((name) => `content/${kind}/${name}`);

function fieldsOf(path: string): unknown {
  const text = readFileSync(path, 'utf8');
  if (path.endsWith('.yaml')) return parse(text, { version: '1.2', schema: 'core' });
  const split = splitFrontMatter(text);
  if ('rule' in split) throw new Error(`${path}: ${split.message}`);
  return parse(split.yaml, { version: '1.2', schema: 'core' });
}

describe.each(CONTENT_KIND_NAMES)('%s', (kind) => {
  const schema = JSON.parse(contentSchema(kind)) as { title: string; properties: Record<string, Labelled> };

  test('every file, also the one to copy, is right to a code editor as it is to the check', () => {
    const validate = validators.get(kind);
    const faults = filesOf(kind).flatMap((path) =>
      validate?.(fieldsOf(path)) ? [] : [{ path, errors: validate?.errors }],
    );
    expect(faults).toEqual([]);
  });

  test('a field that nobody knows, and a field that is left out, are faults', () => {
    const fields = fieldsOf(filesOf(kind)[0] ?? '') as Record<string, unknown>;
    const validate = validators.get(kind);
    expect(validate?.({ ...fields, khongCo: 'x' })).toBe(false);
    expect(validate?.({})).toBe(false);
  });

  test('every field has a Vietnamese label', () => {
    expect(schema.title).toBe(CONTENT_KINDS[kind].label);
    const unlabelled = Object.entries(schema.properties).filter(([, { title }]) => !title);
    expect(unlabelled.map(([name]) => name)).toEqual([]);
  });

  test('every choice says what each of its keys means', () => {
    const choices = Object.values(schema.properties).filter((field) => field.enum);
    for (const { enum: keys, enumDescriptions } of choices)
      expect(enumDescriptions).toHaveLength(keys?.length ?? -1);
  });
});

interface Labelled {
  title?: string;
  enum?: string[];
  enumDescriptions?: string[];
}

test('VS Code binds a schema to every kind that is a YAML file', () => {
  const settings = readFileSync('.vscode/settings.json', 'utf8').replace(/^ *\/\/.*$/gmu, '');
  const bound = (JSON.parse(settings) as { 'yaml.schemas': Record<string, string> })['yaml.schemas'];
  const yamlKinds = CONTENT_KIND_NAMES.filter((kind) => CONTENT_KINDS[kind].extension === '.yaml');
  expect(bound).toEqual(
    Object.fromEntries(yamlKinds.map((kind) => [`./docs/schemas/${kind}.json`, `content/${kind}/*.yaml`])),
  );
});
