import { z } from 'zod';
import type { ParsedData } from '../../language/front-matter.ts';
import { problem, type Problem } from '../../language/problem.ts';
import { fieldsOf, metaOf, schemaAt, valueAt } from '../../schema/walk.ts';
import { suggestion } from '../../vietnamese/near-word.ts';

z.config(z.locales.vi());

/**
 * Reads parsed data by a schema: the data as the schema gives it back, or its problems. Every issue gets its line
 * and a sentence that says what to do.
 */
export function readBySchema(
  schema: z.ZodObject,
  parsed: ParsedData,
): { data?: Record<string, unknown>; problems: Problem[] } {
  const { data, error } = schema.safeParse(parsed.data);
  if (!error) return { data, problems: [] };
  return { problems: error.issues.flatMap((issue) => describeIssue(schema, parsed, issue)) };
}

function describeIssue(schema: z.ZodObject, parsed: ParsedData, issue: z.core.$ZodIssue): Problem[] {
  const field = fieldName(issue.path);
  const described = schemaAt(schema, issue.path, parsed.data);
  const label = metaOf(described).title;
  if (issue.code === 'unrecognized_keys') {
    const known = Object.keys(fieldsOf(described, valueAt(parsed.data, issue.path)));
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
  const values = choicesOf(issue);
  if (values) {
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
  const shape = issue.code === 'invalid_type' ? SHAPES[issue.expected] : undefined;
  if (shape) return [problem(place, 'gia-tri', `${field || 'Thông tin đầu tệp'}: ${shape}`)];
  return [problem(place, 'gia-tri', `${field ? `${field}: ` : ''}${issue.message}`)];
}

/** What to write where the parser speaks of types; other fields have words of their own. */
const SHAPES: Readonly<Record<string, string>> = {
  array:
    'Viết thành danh sách, mỗi mục một dòng mở đầu bằng gạch nối và dấu cách (- ); chưa có mục nào thì viết [].',
  object: 'Viết từng trường con trên một dòng, dạng tên: giá trị, thụt vào như trong tệp mẫu _mau.',
};

/** The closed list an issue speaks of: a choice's values, or the names that say which kind of object this is. */
function choicesOf(issue: z.core.$ZodIssue): string[] | undefined {
  if (issue.code === 'invalid_value') return issue.values.map(String);
  if (issue.code !== 'invalid_union' || !('options' in issue)) return undefined;
  return issue.options.map(String);
}

function fieldName(path: readonly PropertyKey[]): string {
  return path
    .map((key, index) => (typeof key === 'number' ? `[${key + 1}]` : `${index > 0 ? '.' : ''}${String(key)}`))
    .join('');
}
