import type { Nodes, Root } from 'mdast';
import { markInBody } from './raw-marks.ts';
import { DEEPEST_NESTING } from './nesting.ts';
import { placeAt, problem, type Problem } from './problem.ts';

/** Two stars that made nothing bold. `(**)` is a sign of its own, and an escaped star is meant. */
const STARS = /(?<![\\(*])\*\*(?![)*])/u;
/** A line of bars, and below it the line of dashes that would make it the head of a table. */
const TABLE = /^\|.*\n[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t:|-]*)?(?:\n|$)/u;

/** Addresses of other programs; other readers of Markdown make links of them. */
const OTHER_SCHEME =
  /(?<![\p{L}\d])(?:xmpp|ftp|ftps|file|sip|irc|ssh|telnet|magnet|javascript|vbscript):(?=[^\s:]|$)\S*/iu;

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
    if (
      (node.type === 'emphasis' || node.type === 'strong') &&
      isInsideWord(source, start, start + written.length)
    ) {
      remind(
        start,
        `Dấu * trong “${written.slice(0, 40)}” không hiện trên trang mà làm chữ nghiêng hoặc đậm. Dấu nhân viết ×; muốn in dấu sao thì viết \\*.`,
      );
    }
    if (node.type === 'break' && source.slice(start - 1, start + 1) === ':\\') {
      remind(start, 'Dấu \\ ở cuối dòng không hiện trên trang. Nếu là chữ (đường dẫn của máy), viết \\\\.');
    }
    const raw = node.type === 'text' ? markInBody(node.value, written) : undefined;
    if (raw) remind(start, raw);
    const bare = node.type === 'text' ? OTHER_SCHEME.exec(written) : null;
    if (bare) {
      const message = `“${bare[0].slice(0, 60)}” không phải địa chỉ mà trang này dẫn tới. Dùng https://…, thư điện tử hoặc tel:.`;
      problems.push(problem(placeAt(source, start + bare.index), 'lien-ket', message));
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

/** True where a letter or a digit stands right before and right behind. */
function isInsideWord(source: string, start: number, end: number): boolean {
  return /[\p{L}\d]$/u.test(source.slice(0, start)) && /^[\p{L}\d]/u.test(source.slice(end));
}
