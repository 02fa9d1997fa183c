import { COMPONENT_NAMES } from './components.ts';
import { insteadOfHtml } from './html-advice.ts';
import { offsetAt, placeAt, problem, type Place, type Problem } from './problem.ts';

interface SyntaxError {
  problem: Problem;
  /** Offsets of the signs without which the parser would have gone on. */
  culprits: number[];
  /** True where the fault only repeats one that has been told. */
  isEcho: boolean;
}

const BRACE =
  'Dấu ngoặc nhọn { } bị hiểu là mã lệnh. Muốn in dấu ngoặc, viết \\{ và \\}; chỗ để điền thì viết dấu chấm lửng …';

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
  [/\{|brace|expression/u, BRACE],
];

const UNKNOWN = 'Không đọc được đoạn này. Viết lại bằng Markdown thường, bớt các dấu < > { }.';
const OPENING_TAG = new RegExp(`^<(?<name>${COMPONENT_NAMES.join('|')})\\b`, 'u');

/** The parser's own message (English, `line:column: …`) in an editor's words. `rest` is what it read of `source`. */
export function describeSyntaxError(message: string, rest: string, source: string): SyntaxError {
  const found = /^(?<line>\d+):(?<column>\d+): /u.exec(message)?.groups;
  const reported = { line: Number(found?.['line'] ?? 1), column: Number(found?.['column'] ?? 1) };
  const offset = offsetAt(rest, reported);
  const brace = /expression|brace/u.test(message) ? openBrace(rest, offset) : undefined;
  const place = brace === undefined ? reported : placeAt(rest, brace);
  const advice =
    adviceOnHtml(message) ??
    adviceOnTag(message, rest, place) ??
    ADVICE.find(([pattern]) => pattern.test(message))?.[1];
  return {
    problem: problem(place, 'cu-phap', advice ?? UNKNOWN),
    culprits: brace === undefined ? tagSigns(message, rest, offset) : [brace],
    isEcho: isInsideToldTag(rest, source, offset),
  };
}

/** Of `<br>` nobody closes, better say what to write than that it is open. */
function adviceOnHtml(message: string): string | undefined {
  const name = /closing tag for `<(?<name>\w+)/u.exec(message)?.groups?.['name'] ?? '';
  const instead = insteadOfHtml(name);
  return instead && `Thẻ mở mà không đóng: <${name}>. Trang này không dùng thẻ HTML. ${instead}`;
}

/** A slip inside the tag of a known component needs other advice than a lonely `<`. */
function adviceOnTag(message: string, source: string, { line, column }: Place): string | undefined {
  if (!message.includes('Unexpected character after `<`')) return undefined;
  const written = source.split('\n')[line - 1]?.slice(column - 1) ?? '';
  const name = OPENING_TAG.exec(written)?.groups?.['name'];
  return (
    name && `Thẻ <${name}> viết chưa đúng. Thuộc tính viết tên="chữ", đủ hai ngoặc kép, rồi đóng bằng >.`
  );
}

/** The brace whose expression the parser could not read: the last one open before where it gave up. */
function openBrace(source: string, offset: number): number | undefined {
  for (let index = Math.min(offset, source.length - 1); index >= 0; index -= 1) {
    if (source[index] === '{' && source[index - 1] !== '\\') return index;
  }
  return undefined;
}

/** The `<` that the parser complains of, with its partner: of a pair only one fault is told. */
function tagSigns(message: string, source: string, offset: number): number[] {
  const signs = source[offset] === '<' ? [offset] : [];
  const opener = /corresponding closing tag for `<[^`]*>` \((?<line>\d+):(?<column>\d+)\)/u.exec(
    message,
  )?.groups;
  if (opener)
    signs.push(offsetAt(source, { line: Number(opener['line']), column: Number(opener['column']) }));
  const name = /^<(?<name>[\w$.:-]+)/u.exec(source.slice(offset))?.groups?.['name'];
  const closer = name === undefined ? -1 : source.indexOf(`</${name}>`, offset);
  return closer < 0 ? signs : [...signs, closer];
}

/** A tag whose `{` was blanked out still does not read; that has been told. */
function isInsideToldTag(rest: string, source: string, offset: number): boolean {
  if (rest[offset] !== '<') return false;
  const end = source.indexOf('>', offset);
  const tag = [offset, end < 0 ? source.length : end] as const;
  return rest.slice(...tag) !== source.slice(...tag);
}
