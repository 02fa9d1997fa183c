import type { List, Nodes, Root, Table } from 'mdast';
import { DEEPEST_NESTING } from './nesting.ts';
import { placeAt, problem, type Problem, type RuleName } from './problem.ts';

const NUMBER_IN_PARAGRAPH = /\n[ \t]*(?<number>\d{1,9})[.)][ \t]/u;

type Remind = (offset: number, rule: RuleName, message: string) => void;

/**
 * Reminds of words that Markdown would drop or turn into something else without anyone asking: cells beyond the head of
 * a table, a paragraph that a line of dashes makes a heading, a year or a day that becomes the number of a list, numbers
 * that a list counts over.
 */
export function lostText(tree: Root, source: string): Problem[] {
  const problems: Problem[] = [];
  const remind: Remind = (offset, rule, message) => {
    problems.push({ ...problem(placeAt(source, offset), rule, message), severity: 'warning' });
  };
  /** Numbers with which a later list goes on, after a paragraph or a frame between. */
  const nextNumbers = new Set<number>();
  const visit = (node: Nodes, depth: number) => {
    if (depth > DEEPEST_NESTING) return;
    const start = node.position?.start.offset ?? 0;
    const written = source.slice(start, node.position?.end.offset);
    if (node.type === 'table') uncoveredCells(node, remind);
    if (node.type === 'list') {
      strangeNumber(node, start, nextNumbers, remind);
      countedOver(node, source, remind);
    }
    if (node.type === 'heading' && !/^[ \t]*#/u.test(written)) {
      remind(
        start,
        'tieu-de',
        'Đoạn này thành tiêu đề vì dòng dưới là --- hoặc ===. Muốn kẻ ngang, để trống một dòng trước ---; muốn tiêu đề, viết ##.',
      );
    }
    if (node.type === 'blockquote' && /^>[ \t]*\d/u.test(written)) {
      remind(
        start,
        'cau-truc',
        'Dấu > ở đầu dòng thành đoạn trích, không hiện trên trang. Nếu là “lớn hơn”, viết \\> hoặc viết bằng chữ.',
      );
    }
    const number = node.type === 'paragraph' ? NUMBER_IN_PARAGRAPH.exec(written) : null;
    if (number) {
      remind(
        start + number.index + 1,
        'cau-truc',
        `Dòng bắt đầu bằng “${number[0].trim()}” nằm giữa đoạn nên nối vào dòng trên. Muốn thành danh sách, để trống một dòng phía trên; là chữ thường thì ngắt dòng ở chỗ khác.`,
      );
    }
    if ('children' in node) for (const child of node.children) visit(child, depth + 1);
  };
  visit(tree, 0);
  return problems;
}

/** GFM shows as many cells of a row as its first row has, and drops the rest. */
function uncoveredCells({ children: [head, ...rows] }: Table, remind: Remind): void {
  const columns = head?.children.length ?? 0;
  for (const row of rows) {
    if (row.children.length <= columns) continue;
    remind(
      row.children[columns]?.position?.start.offset ?? 0,
      'cau-truc',
      `Dòng này có ${row.children.length} ô, bảng có ${columns} cột: các ô thừa bị bỏ, không hiện trên trang. Thêm cột ở dòng đầu, hoặc viết \\| nếu dấu | là chữ.`,
    );
  }
}

/** A list that begins in the middle and goes on from none is most likely a sentence that begins with a number. */
function strangeNumber(list: List, start: number, nextNumbers: Set<number>, remind: Remind): void {
  if (!list.ordered) return;
  const first = list.start ?? 1;
  if (first > 1 && !nextNumbers.has(first)) {
    remind(
      start,
      'cau-truc',
      `“${first}.” ở đầu dòng thành số thứ tự của danh sách. Nếu là câu văn, viết ${first}\\. hoặc đổi chữ đứng đầu; nếu là danh sách, bắt đầu từ 1.`,
    );
  }
  nextNumbers.add(first + list.children.length);
}

/** A list is counted on from its first number, whatever the others say; all of them alike are meant to be counted. */
function countedOver({ ordered, start, children }: List, source: string, remind: Remind): void {
  if (!ordered) return;
  const offsets = children.map(({ position }) => position?.start.offset ?? 0);
  const written = offsets.map((offset) => Number.parseInt(source.slice(offset, offset + 10), 10));
  const first = start ?? 1;
  const odd = written.findIndex((number, index) => number !== first + index);
  if (odd < 0 || written.every((number) => number === first)) return;
  remind(
    offsets[odd] ?? 0,
    'cau-truc',
    `Số “${written[odd]}.” sẽ hiện thành ${first + odd}: danh sách tự đếm. Sửa số cho liền; cần giữ đúng số thì viết trong câu, ví dụ “Điều ${written[odd]}”.`,
  );
}
