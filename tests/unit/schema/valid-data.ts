import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { parseYaml, splitFrontMatter } from '../../../src/language/front-matter.ts';

const BASE = join(import.meta.dirname, '../../content-corpus/base');

/** The data of each valid file under the content corpus. */
const FILES = {
  topic: 'topics/quy-khuyen-hoc.mdx',
  guide: 'guides/chuan-bi.mdx',
  regulation: 'regulations/42-hd-tw-2025.yaml',
  feedback: 'feedback/2026-01-15-ban-doc.md',
} as const;

type Path = readonly (string | number)[];

/** A fresh copy of valid data, with the value at each path replaced; `undefined` takes the key away. */
export function validData(kind: keyof typeof FILES, ...changes: (readonly [Path, unknown])[]): unknown {
  const source = readFileSync(join(BASE, FILES[kind]), 'utf8');
  const split = FILES[kind].endsWith('.yaml') ? { yaml: source } : splitFrontMatter(source);
  if (!('yaml' in split)) throw new Error(split.message);
  return changes.reduce<unknown>(
    (data, [path, value]) => replaced(data, path, value),
    parseYaml(split.yaml, 0).data,
  );
}

function replaced(data: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(data)) {
    return data.map((item: unknown, index) => (index === key ? replaced(item, rest, value) : item));
  }
  const object = (data ?? {}) as Record<string, unknown>;
  const inner = replaced(object[key], rest, value);
  const others = Object.entries(object).filter(([name]) => name !== key);
  return Object.fromEntries(inner === undefined ? others : [...others, [key, inner]]);
}

/** Every complaint of a schema as `path: message`. */
export function complaints(schema: z.ZodType, data: unknown): string[] {
  const result = schema.safeParse(data);
  return result.success
    ? []
    : result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
}
