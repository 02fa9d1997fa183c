import type { Nodes, Root } from 'mdast';
import { DEEPEST_NESTING } from './nesting.ts';
import { placeAt, problem, type Problem } from './problem.ts';

/** Bullets of a word processor, which begin no list here. */
const BULLET = /(?:^|\n)[ \t]*(?<mark>[•●▪■◦‣·✓✔➢➤])[ \t]*\S/u;
/** Dashes and letters do so only where the line before is of the same kind, or announces a list. */
const DASH = /(?:^[ \t]*[–—][ \t].*|:[ \t]*)\n[ \t]*(?<mark>[–—])[ \t]/u;
const LETTER = /(?:^[ \t]*a[.)][ \t].*\n[ \t]*|:[ \t]*\n[ \t]*)(?<mark>[ab][.)])[ \t]/u;
/** Lines of bars that no line of dashes makes a table. */
const BARS = /^[ \t]*\|.*\|[ \t]*\n[ \t]*\|(?![ \t:|-]*(?:\n|$)).*\|[ \t]*(?:\n|$)/u;

/** Reminds of lines that the page would run together: bullets of a word processor, and tables without their second line. */
export function runTogether(tree: Root, source: string): Problem[] {
  const problems: Problem[] = [];
  const visit = (node: Nodes, depth: number) => {
    if (depth > DEEPEST_NESTING) return;
    if (node.type === 'paragraph') {
      const start = node.position?.start.offset ?? 0;
      const message = complaintAbout(source.slice(start, node.position?.end.offset));
      if (message)
        problems.push({ ...problem(placeAt(source, start), 'cau-truc', message), severity: 'warning' });
    }
    if ('children' in node) for (const child of node.children) visit(child, depth + 1);
  };
  visit(tree, 0);
  return problems;
}

function complaintAbout(written: string): string | undefined {
  const mark = [BULLET, DASH, LETTER]
    .map((pattern) => pattern.exec(written)?.groups?.['mark'])
    .find((found) => found !== undefined);
  if (mark !== undefined && written.includes('\n')) {
    return `Các dòng bắt đầu bằng “${mark}” sẽ nối liền thành một đoạn. Muốn mỗi ý một dòng: để trống một dòng phía trên, đầu mỗi dòng viết - và dấu cách.`;
  }
  return BARS.test(written)
    ? 'Bảng chưa thành bảng, các dấu | sẽ hiện nguyên. Thêm dưới dòng đầu một dòng | --- | --- |, mỗi cột một nhóm.'
    : undefined;
}
