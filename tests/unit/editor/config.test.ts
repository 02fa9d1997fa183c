import { Ajv } from 'ajv';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { EntryCollection, Field } from '@sveltia/cms';
import { readEditorSettings } from '../../../src/editor/backend.ts';
import { editorConfig } from '../../../src/editor/config.ts';
import { schemaNode } from '../../../src/editor/schema-node.ts';
import { formFields } from '../../../src/editor/form-fields.ts';
import { CONTENT_KIND_NAMES, CONTENT_KINDS } from '../../../src/kinds/content-kind.ts';
import { choice, contentId, line, list, paragraph, wholeNumber } from '../../../src/schema/form-field.ts';

const config = editorConfig({
  backend: 'github',
  repository: 'so-tay/noi-dung',
  branch: 'main',
  siteUrl: 'https://so-tay.example',
  siteName: 'Sổ tay của tỉnh',
});
function onForge(environment: Record<string, string>) {
  const site = { name: 'Sổ tay', address: 'https://so-tay.example', repository: 'https://git.example/a/b' };
  return editorConfig(readEditorSettings(environment, site));
}
const collections = (config.collections ?? []) as EntryCollection[];
/** What only the form has: a file holds it otherwise. */
const OF_THE_FORM: ReadonlySet<string> = new Set(['body', 'pictures', 'takesOver']);
const text = { title: 'Chữ', description: 'Cách viết' };
/** Vitest types what matches as any. */
const holding = (part: object): unknown => expect.objectContaining(part);
const fieldsOf = (shape: z.ZodRawShape) => formFields(schemaNode(z.strictObject(shape)), 'x');

test.each([
  ['GitHub', config],
  ['Forgejo', onForge({ EDITOR_BACKEND: 'forgejo', EDITOR_API_ROOT: 'https://git.example/kho/api/v1' })],
  [
    'Gitea, signing in with an account',
    onForge({ EDITOR_BACKEND: 'gitea', EDITOR_API_ROOT: 'https://git.example/api/v1', EDITOR_APP_ID: 'x' }),
  ],
  ['GitLab', onForge({ EDITOR_BACKEND: 'gitlab', EDITOR_APP_ID: 'x' })],
])('Sveltia’s own schema accepts the configuration for %s', (_name, config) => {
  const schema = JSON.parse(
    readFileSync('node_modules/@sveltia/cms/schema/sveltia-cms.json', 'utf8'),
  ) as object;
  const validate = new Ajv({ strict: false, allErrors: true, validateFormats: false }).compile(schema);
  validate(config);
  expect(validate.errors ?? []).toEqual([]);
});

test('every folder of content is a collection, each with the fields of its schema, in order', () => {
  expect(collections.map(({ name }) => name)).toEqual(CONTENT_KIND_NAMES);
  for (const { name, fields } of collections) {
    const { schema } = CONTENT_KINDS[name as keyof typeof CONTENT_KINDS];
    const names = fields.map((field) => field.name).filter((field) => !OF_THE_FORM.has(field));
    expect(names).toEqual(Object.keys(schema.shape));
  }
});

test('whatever an editor reads is Vietnamese: every field has a label that is not its key', () => {
  const labels: [string, string | undefined][] = [];
  const walk = (fields: readonly Field[]) => {
    for (const field of fields as (Field & Record<string, unknown>)[]) {
      labels.push([field.name, field['label']]);
      walk((field['fields'] as Field[] | undefined) ?? []);
      for (const type of (field['types'] as { fields?: Field[] }[] | undefined) ?? [])
        walk(type.fields ?? []);
    }
  };
  for (const { fields } of collections) walk(fields);
  expect(labels.length).toBeGreaterThan(100);
  expect(labels.filter(([name, label]) => !label || label === name)).toEqual([]);
});

test('Forgejo and Gitea must be told where they are; below a path, signing in keeps to that path', () => {
  expect(() => onForge({ EDITOR_BACKEND: 'forgejo' })).toThrow('EDITOR_API_ROOT');
  expect(() => onForge({ EDITOR_BACKEND: 'svn' })).toThrow('EDITOR_BACKEND');
  const { backend } = onForge({
    EDITOR_BACKEND: 'forgejo',
    EDITOR_API_ROOT: 'https://git.example/kho/api/v1/',
  });
  expect(backend).toMatchObject({ name: 'gitea', base_url: 'https://git.example/kho' });
});

describe('fields', () => {
  test.each([
    ['a line', line(text, 80), { widget: 'string', maxlength: 80 }],
    ['a text that may be empty', z.string().max(9).meta(text), { widget: 'string', required: false }],
    ['a paragraph', paragraph(text, 300), { widget: 'text', maxlength: 300 }],
    ['a number', wholeNumber(text, 1, 9), { widget: 'number', value_type: 'int', min: 1, max: 9 }],
    [
      'yes or no',
      z.boolean().default(true).meta(text),
      { widget: 'boolean', default: true, required: false },
    ],
    [
      'a day',
      z.iso.date().meta(text),
      { widget: 'datetime', type: 'date', format: 'YYYY-MM-DD', time_format: false },
    ],
    ['an address', z.url().meta(text), { widget: 'string', type: 'url' }],
    [
      'a choice',
      choice({ a: 'Một', b: 'Hai' }, text),
      {
        widget: 'select',
        options: [
          { value: 'a', label: 'Một' },
          { value: 'b', label: 'Hai' },
        ],
      },
    ],
    [
      'choices',
      list(choice({ a: 'Một', b: 'Hai' }, text), text, 1, 2),
      { widget: 'select', multiple: true, min: 1, max: 2 },
    ],
    [
      'a code keeps its code',
      choice({ D1: 'Một nguồn' }, text),
      { options: [{ value: 'D1', label: 'D1 – Một nguồn' }] },
    ],
    [
      'a name',
      contentId(text),
      {
        widget: 'string',
        maxlength: 80,
        pattern: [expect.stringContaining('a-z0-9'), expect.stringContaining('không dấu')],
      },
    ],
    [
      'another file',
      contentId(text, 'topics').optional(),
      { widget: 'relation', collection: 'topics', required: false },
    ],
    ['other files', list(contentId(text, 'guides'), text, 1), { widget: 'relation', multiple: true, min: 1 }],
    [
      'other files in an order',
      list(contentId(text, 'topics'), text, 1).meta({ ...text, isOrdered: true }),
      { widget: 'list', field: holding({ widget: 'relation' }) },
    ],
    [
      'a table',
      list(list(line(text), text, 1, 4), text),
      {
        widget: 'list',
        field: holding({
          widget: 'list',
          field: holding({ widget: 'string' }),
        }),
      },
    ],
    [
      'a list of objects',
      list(z.strictObject({ on: z.iso.date().meta(text), what: line(text) }), text),
      { widget: 'list', required: false, summary: '{{fields.what}}' },
    ],
    [
      'a list of different objects',
      list(
        z.discriminatedUnion('kind', [
          z.strictObject({ kind: z.literal('a'), what: line(text) }).meta({ title: 'Loại a' }),
          z.strictObject({ kind: z.literal('b') }).meta({ title: 'Loại b' }),
        ]),
        text,
        1,
      ),
      {
        widget: 'list',
        typeKey: 'kind',
        types: [
          holding({
            name: 'a',
            label: 'Loại a',
            fields: [holding({ name: 'what' })],
          }),
          { name: 'b', label: 'Loại b' },
        ],
      },
    ],
  ])('%s', (_name, schema, expected) => {
    const [field] = fieldsOf({ it: schema });
    expect(field).toMatchObject({ name: 'it', label: 'Chữ', hint: 'Cách viết', ...expected });
  });
});

describe('what has no control stops the build and names the field', () => {
  test.each([
    ['no label', z.string()],
    ['a bare number', z.number().meta(text)],
    ['a union of anything', z.union([z.string(), z.boolean()]).meta(text)],
    ['a record', z.record(z.string(), z.string()).meta(text)],
    ['a tuple', z.tuple([z.string()]).meta(text)],
    ['a choice without labels', z.enum(['a']).meta(text)],
    ['a strange format', z.email().meta(text)],
    ['a pattern without advice', z.string().regex(/^a$/u).meta(text)],
    ['a mark nobody reads', line(text).meta({ ...text, isSecret: true })],
    ['a multiple', z.int().multipleOf(5).meta(text)],
  ])('%s', (_name, schema) => {
    expect(() => fieldsOf({ it: schema })).toThrow(/x\.it/u);
  });
});
