import { globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

const FOLDER = '.github/ISSUE_TEMPLATE';
/** The site's links open these, with the address of a page in this field. */
const LINKED = ['bao-loi-noi-dung.yml', 'de-nghi-chuyen-de.yml', 'gop-y.yml'];
const PAGE_FIELD = 'trang';

const id = z.string().regex(/^[A-Za-z0-9_-]+$/u);
const text = z.string().trim().min(1);
const validations = z.strictObject({ required: z.boolean() }).optional();

/** What GitHub accepts in the body of a form; an unknown key disables the whole form. */
const element = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('markdown'), attributes: z.strictObject({ value: text }) }),
  z.strictObject({
    type: z.literal('input'),
    id,
    attributes: z.strictObject({
      label: text,
      description: text.optional(),
      placeholder: text.optional(),
      value: text.optional(),
    }),
    validations,
  }),
  z.strictObject({
    type: z.literal('textarea'),
    id,
    attributes: z.strictObject({
      label: text,
      description: text.optional(),
      placeholder: text.optional(),
      value: text.optional(),
      render: text.optional(),
    }),
    validations,
  }),
  z.strictObject({
    type: z.literal('dropdown'),
    id,
    attributes: z.strictObject({
      label: text,
      description: text.optional(),
      multiple: z.boolean().optional(),
      // “None” is GitHub's own answer where nothing is chosen.
      options: z.array(text.refine((option) => option.toLowerCase() !== 'none')).min(1),
      default: z.int().min(0).optional(),
    }),
    validations,
  }),
  z.strictObject({
    type: z.literal('checkboxes'),
    id,
    attributes: z.strictObject({
      label: text,
      description: text.optional(),
      options: z.array(z.strictObject({ label: text, required: z.boolean().optional() })).min(1),
    }),
    validations,
  }),
]);

const form = z.strictObject({
  name: text,
  description: text,
  title: z.string().optional(),
  labels: z.array(text).optional(),
  assignees: z.array(text).optional(),
  body: z
    .array(element)
    .min(1)
    .refine((body) => body.some(({ type }) => type !== 'markdown'), 'asks nothing'),
});

const read = (name: string): unknown => parse(readFileSync(join(FOLDER, name), 'utf8'));
const names = readdirSync(FOLDER).filter((name) => name !== 'config.yml');

test('the forms that the site links to exist', () => {
  expect(names.sort()).toEqual(LINKED);
  const named = globSync('src/**/*.{ts,astro,mdx}').flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/[\w-]+\.yml\b/gu)].map(([name]) => name),
  );
  expect(named.filter((name) => !LINKED.includes(name))).toEqual([]);
});

describe.each(names)('%s', (name) => {
  test('is a form by the rules of GitHub', () => {
    expect(form.safeParse(read(name)).error?.issues ?? []).toEqual([]);
  });

  const { body } = form.parse(read(name));
  const fields = body.flatMap((each) => (each.type === 'markdown' ? [] : [each]));

  test('has a field for the page, which a link can fill', () => {
    expect(fields.find((field) => field.id === PAGE_FIELD)?.type).toBe('input');
  });

  test('names no field twice', () => {
    const [ids, labels] = [fields.map((field) => field.id), fields.map(({ attributes }) => attributes.label)];
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(labels).size).toBe(labels.length);
  });

  test('warns that everyone can read it, and asks to confirm', () => {
    expect(JSON.stringify(body)).toContain('ai cũng đọc được');
    expect(fields.some((field) => field.type === 'checkboxes' && field.attributes.options[0]?.required)).toBe(
      true,
    );
  });

  test('is written in composed letters', () => {
    const source = readFileSync(join(FOLDER, name), 'utf8');
    expect(source).toBe(source.normalize('NFC'));
  });
});

test('whoever will not write in public is sent to the page of the site', () => {
  const config = z
    .strictObject({
      blank_issues_enabled: z.boolean(),
      contact_links: z.array(
        z.strictObject({ name: text, url: z.url({ protocol: /^https$/u }), about: text }),
      ),
    })
    .parse(read('config.yml'));
  expect(readFileSync('site.yaml', 'utf8')).toContain(new URL(config.contact_links[0]?.url ?? '').origin);
  expect(new URL(config.contact_links[0]?.url ?? '').pathname).toBe('/gop-y/');
});
