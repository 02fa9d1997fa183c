import { z } from 'zod';
import type { ParsedData } from '../language/front-matter.ts';
import { problem, type Problem } from '../language/problem.ts';

z.config(z.locales.vi());

/** Checks parsed data against a schema; every issue gets its line and a sentence that says what to do. */
export function schemaProblems(schema: z.ZodObject, parsed: ParsedData): Problem[] {
  const result = schema.safeParse(parsed.data);
  if (result.success) return [];
  return result.error.issues.flatMap((issue) => describeIssue(schema, parsed, issue));
}

function describeIssue(schema: z.ZodObject, parsed: ParsedData, issue: z.core.$ZodIssue): Problem[] {
  const field = fieldName(issue.path);
  const label = labelAt(schema, issue.path);
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, issue.path);
    return issue.keys.map((key) =>
      problem(
        parsed.locateKey(issue.path, key),
        'truong-la',
        `Không có trường “${key}”.${suggestion(key, known)} Các trường dùng được: ${known.join(', ')}.`,
      ),
    );
  }
  const place = parsed.locate(issue.path);
  if (issue.code === 'invalid_type' && valueAt(parsed.data, issue.path) === undefined) {
    return [
      problem(
        place,
        'truong-thieu',
        `Thiếu trường ${field}${label ? ` (${label})` : ''}. Thêm trường này; xem cách viết trong tệp mẫu _mau.`,
      ),
    ];
  }
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String);
    const given = String(valueAt(parsed.data, issue.path));
    const missing = valueAt(parsed.data, issue.path) === undefined;
    return [
      missing
        ? problem(
            place,
            'truong-thieu',
            `Thiếu trường ${field}${label ? ` (${label})` : ''}. Chọn một: ${values.join(', ')}.`,
          )
        : problem(
            place,
            'gia-tri',
            `${field}: không có lựa chọn “${given}”.${suggestion(given, values)} Chọn một: ${values.join(', ')}.`,
          ),
    ];
  }
  return [problem(place, 'gia-tri', `${field ? `${field}: ` : ''}${issue.message}`)];
}

function fieldName(path: readonly PropertyKey[]): string {
  return path
    .map((key, index) => (typeof key === 'number' ? `[${key + 1}]` : `${index > 0 ? '.' : ''}${String(key)}`))
    .join('');
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (value as Record<PropertyKey, unknown>)[key]
        : undefined,
    data,
  );
}

/** The schema of the field at `path`, below optional and default wrappers. */
function schemaAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): z.core.$ZodType | undefined {
  const inner = unwrap(schema);
  const [key, ...rest] = path;
  if (key === undefined) return inner;
  if (inner instanceof z.ZodObject) {
    const next: unknown = inner.shape[String(key)];
    return next instanceof z.ZodType ? schemaAt(next, rest) : undefined;
  }
  return inner instanceof z.ZodArray ? schemaAt(inner.element, rest) : undefined;
}

function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault ? unwrap(schema.unwrap()) : schema;
}

function labelAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): string | undefined {
  const field = schemaAt(schema, path);
  return field instanceof z.ZodType ? field.meta()?.title : undefined;
}

function keysAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): string[] {
  const field = schemaAt(schema, path);
  return field instanceof z.ZodObject ? Object.keys(field.shape) : [];
}

/** Names the known word nearest to `given`, where one is near enough to be a slip of the finger. */
export function suggestion(given: string, known: readonly string[]): string {
  const [nearest] = known
    .map((word) => ({ word, distance: editDistance(given.toLowerCase(), word.toLowerCase()) }))
    .filter(({ word, distance }) => distance <= Math.max(2, word.length / 4))
    .sort((a, b) => a.distance - b.distance);
  return nearest ? ` Có phải “${nearest.word}”?` : '';
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const substitution = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next[j] = Math.min(substitution, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
