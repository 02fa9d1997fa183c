import type { Root } from 'mdast';
import { mdxToMdast } from 'satteri';
import { COMPONENT_NAMES } from './components.ts';
import { problem, type Place, type Problem } from './problem.ts';

/** Reads a body as MDX, without running anything. `source` keeps the file's line numbers. */
export function parseBody(source: string): Root | Problem {
  try {
    return mdxToMdast(source, {
      features: { frontmatter: false, gfm: true, math: false, directive: false },
    }) as Root;
  } catch (error) {
    return describeSyntaxError(error instanceof Error ? error.message : String(error), source);
  }
}

const ADVICE: readonly (readonly [pattern: RegExp, advice: string])[] = [
  [
    /Unexpected character `!`.*before name/u,
    'Không dùng chú thích ẩn <!-- … -->. Xóa đoạn này; ghi chú cho người biên tập thì viết trong mô tả đề nghị sửa.',
  ],
  [
    /Unexpected character after `<`/u,
    'Dấu < đứng trước chữ hoặc số bị hiểu là thẻ. Viết \\< (ví dụ \\<5 hộ), thêm dấu cách sau <, hoặc viết “dưới”. Liên kết thì viết [chữ](https://…).',
  ],
  [
    /closing tag for `<(?<name>[^`>]*)>`/u,
    'Thẻ mở mà không đóng. Thêm thẻ đóng trên một dòng riêng, cách nội dung một dòng trống.',
  ],
  [/closing (?:slash|tag)|Unexpected closing/iu, 'Thẻ đóng không khớp với thẻ mở nào. Kiểm tra lại cặp thẻ.'],
  [
    /\{|brace|expression/u,
    'Dấu ngoặc nhọn { } bị hiểu là mã lệnh. Muốn in dấu ngoặc, viết \\{ và \\}; chỗ để điền thì viết dấu chấm lửng …',
  ],
];

const OPENING_TAG = new RegExp(`^<(?<name>${COMPONENT_NAMES.join('|')})\\b`, 'u');

/** A slip inside the tag of a known component needs other advice than a lonely `<`. */
function adviceOnTag(message: string, source: string, { line, column }: Place): string | undefined {
  if (!message.includes('Unexpected character after `<`')) return undefined;
  const written = source.split('\n')[line - 1]?.slice(column - 1) ?? '';
  const name = OPENING_TAG.exec(written)?.groups?.['name'];
  return (
    name && `Thẻ <${name}> viết chưa đúng. Thuộc tính viết tên="chữ", đủ hai ngoặc kép, rồi đóng bằng >.`
  );
}

function describeSyntaxError(message: string, source: string): Problem {
  const found = /^(?<line>\d+):(?<column>\d+): /u.exec(message)?.groups;
  const place = { line: Number(found?.['line'] ?? 1), column: Number(found?.['column'] ?? 1) };
  const advice =
    adviceOnTag(message, source, place) ?? ADVICE.find(([pattern]) => pattern.test(message))?.[1];
  return problem(
    place,
    'cu-phap',
    advice ?? `Không đọc được đoạn này (${message}). Viết lại bằng Markdown thường.`,
  );
}
