import { isMap, isNode, isScalar, parseDocument, type Document } from 'yaml';
import { placeAt, problem, type Place, type Problem } from './problem.ts';
import type { ReadText } from './read-text.ts';
import { lookOver, type BareDate } from './yaml-features.ts';

/** Data of a file and where each value stands in it. */
export interface ParsedData {
  data: unknown;
  /** Place of the value at `path`; of the nearest thing that exists where it does not. */
  locate: (path: readonly PropertyKey[]) => Place;
  /** Place of a key of the mapping at `path`. */
  locateKey: (path: readonly PropertyKey[], key: string) => Place;
  problems: Problem[];
  /** Real dates that stand without quotation marks: fine here, a moment in time to other readers of YAML. */
  bareDates: (Place & BareDate)[];
  /** Where a text without quotation marks is cut off by a `#` that may have been meant as a letter: `Bài #1`. */
  cutTexts: Place[];
  /** Every text of the data and of its fields' names, in the order of the file. */
  texts: (ReadText & { isKey: boolean })[];
}

/** A file cut into its YAML and its body; the body keeps the file's line numbers (front matter blanked). */
export interface SplitFile {
  yaml: string;
  /** Lines of the file that stand before the YAML. */
  yamlStartLine: number;
  body: string;
}

const FENCE = /^---\n(?<yaml>[\s\S]*?\n)??---(?:\n|$)/u;

/**
 * Cuts front matter off. Strict on purpose: exactly `---` on the first line and `---` on a later one;
 * other delimiters are read differently by different tools, so they are refused.
 */
export function splitFrontMatter(source: string): SplitFile | Problem {
  const match = FENCE.exec(source);
  if (!match) {
    return problem(
      { line: 1, column: 1 },
      'thong-tin-dau-tep',
      'Tệp phải mở đầu bằng một dòng "---", rồi các trường thông tin, rồi một dòng "---" nữa (không thêm ký tự nào trên hai dòng ấy).',
    );
  }
  const rest = source.slice(match[0].length);
  const blank = match[0].replace(/[^\n]/gu, '');
  return { yaml: match.groups?.['yaml'] ?? '', yamlStartLine: 1, body: blank + rest };
}

/** Reads YAML into plain data, refusing every feature that content does not need. */
export function parseYaml(yaml: string, startLine: number): ParsedData {
  const document = parseDocument(yaml, {
    version: '1.2',
    schema: 'core',
    merge: false,
    strict: true,
    uniqueKeys: true,
    prettyErrors: false,
  });
  const toPlace = (offset: number): Place => {
    const { line, column } = placeAt(yaml, offset);
    return { line: line + startLine, column };
  };
  const { refusals, bareDates, hiddenTexts, texts, openQuote } = lookOver(document, yaml);
  const problems = oneSyntaxProblemPerLine([
    ...refusals.map(({ offset, rule, message }) => problem(toPlace(offset), rule, message)),
    ...[...document.errors, ...document.warnings].map(({ code, pos }) =>
      problem(
        toPlace(pos[0] >= yaml.trimEnd().length ? (openQuote ?? pos[0]) : pos[0]),
        'yaml',
        describeYamlError(code),
      ),
    ),
  ]);
  return {
    data: problems.length > 0 ? undefined : document.toJS({ maxAliasCount: 0 }),
    locate: (path) => toPlace(offsetOf(document, path)),
    locateKey: (path, key) => {
      const map = document.getIn(path as unknown[], true);
      const pair = isMap(map)
        ? map.items.find((item) => isScalar(item.key) && item.key.value === key)
        : undefined;
      return toPlace(isScalar(pair?.key) ? (pair.key.range?.[0] ?? 0) : offsetOf(document, path));
    },
    problems,
    cutTexts: hiddenTexts.map(toPlace),
    texts: texts.map(({ offset, ...text }) => ({ ...toPlace(offset), ...text })),
    bareDates: bareDates.map((date) => ({ ...toPlace(date.offset), ...date })),
  };
}

/** One slip makes a parser stumble several times over; the first complaint is the useful one. */
function oneSyntaxProblemPerLine(problems: Problem[]): Problem[] {
  const lines = new Set<number>();
  return problems.filter(({ rule, line }) => {
    if (rule !== 'yaml') return true;
    const isFirst = !lines.has(line);
    lines.add(line);
    return isFirst;
  });
}

function offsetOf(document: Document.Parsed, path: readonly PropertyKey[]): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const node: unknown = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

const YAML_ADVICE: Record<string, string> = {
  DUPLICATE_KEY: 'Trường này đã có ở trên. Giữ lại một dòng.',
  TAB_AS_INDENT: 'Thụt đầu dòng bằng dấu cách, không dùng phím Tab.',
  BAD_INDENT:
    'Thụt đầu dòng chưa khớp với dòng trên, hoặc dòng trên mở ngoặc mà chưa đóng. Các mục cùng cấp phải thụt bằng nhau.',
  MISSING_CHAR: 'Thiếu dấu đóng ngoặc hoặc thiếu dấu hai chấm. Kiểm tra dòng này và dòng trên.',
  UNEXPECTED_TOKEN:
    'Có ký tự đặt sai chỗ. Nếu câu có dấu hai chấm, dấu # hoặc ngoặc kép, đặt cả câu trong ngoặc kép "…".',
  BLOCK_AS_IMPLICIT_KEY:
    'Câu có dấu hai chấm phải đặt trong ngoặc kép "…". Nếu câu không có, dòng này thụt lệch so với dòng trên.',
  MULTILINE_IMPLICIT_KEY:
    'Thiếu dấu hai chấm sau tên trường, hoặc câu bị ngắt dòng. Đặt cả câu trong ngoặc kép "…".',
};

/** The parser's own words are English; an editor never sees them. */
function describeYamlError(code: string): string {
  return (
    YAML_ADVICE[code] ?? 'Không đọc được dòng này. Nếu câu có ký tự đặc biệt, đặt cả câu trong ngoặc kép "…".'
  );
}
