import type { Root } from 'mdast';
import { mdxToMdast } from 'satteri';
import { problem, type Problem } from './problem.ts';

/** Reads a body as MDX, without running anything. `source` keeps the file's line numbers. */
export function parseBody(source: string): Root | Problem {
  try {
    return mdxToMdast(source, {
      features: { frontmatter: false, gfm: true, math: false, directive: false },
    }) as Root;
  } catch (error) {
    return describeSyntaxError(error instanceof Error ? error.message : String(error));
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

function describeSyntaxError(message: string): Problem {
  const place = /^(?<line>\d+):(?<column>\d+): /u.exec(message)?.groups;
  const advice = ADVICE.find(([pattern]) => pattern.test(message))?.[1];
  return problem(
    { line: Number(place?.['line'] ?? 1), column: Number(place?.['column'] ?? 1) },
    'cu-phap',
    advice ?? `Không đọc được đoạn này (${message}). Viết lại bằng Markdown thường.`,
  );
}
