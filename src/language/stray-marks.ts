import type { Nodes, Root } from 'mdast';
import { DEEPEST_NESTING } from './nesting.ts';
import { placeAt, problem, type Problem } from './problem.ts';

/** Two stars that made nothing bold. `(**)` is a sign of its own, and an escaped star is meant. */
const STARS = /(?<![\\(*])\*\*(?![)*])/u;
/** A line of bars, and below it the line of dashes that would make it the head of a table. */
const TABLE = /^\|.*\n[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t:|-]*)?(?:\n|$)/u;

/** Reminds of marks of Markdown that the page would show as they are: `** bold**`, a table with uneven columns. */
export function strayMarks(tree: Root, source: string): Problem[] {
  const problems: Problem[] = [];
  const remind = (offset: number, message: string) => {
    problems.push({ ...problem(placeAt(source, offset), 'cau-truc', message), severity: 'warning' });
  };
  const visit = (node: Nodes, depth: number) => {
    if (depth > DEEPEST_NESTING) return;
    const start = node.position?.start.offset ?? 0;
    const written = source.slice(start, node.position?.end.offset);
    const stars = node.type === 'text' ? STARS.exec(written) : null;
    if (stars) {
      remind(
        start + stars.index,
        'Dấu ** này sẽ hiện nguyên trên trang. Chữ đậm viết **liền dấu, đủ hai đầu**; muốn in dấu sao thì viết \\*.',
      );
    }
    if (node.type === 'paragraph' && TABLE.test(written)) {
      remind(
        start,
        'Bảng này chưa thành bảng: dòng gạch --- phải có đủ số cột như dòng đầu, và trên bảng có dòng trống.',
      );
    } else if ('children' in node) {
      for (const child of node.children) visit(child, depth + 1);
    }
  };
  visit(tree, 0);
  return problems;
}
