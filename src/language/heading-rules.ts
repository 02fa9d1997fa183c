import type { Heading, Nodes, Root } from 'mdast';
import { DEEPEST_NESTING } from './nesting.ts';
import { plainText } from './headings.ts';
import { placeOf, problem, type Problem } from './problem.ts';

/** Headings start at `##`, go down one level at a time, and stand outside lists, quotes and components. */
export function checkHeadings(tree: Root): Problem[] {
  const problems: Problem[] = [];
  let previousDepth = 1;
  const visit = (node: Nodes, depth: number) => {
    if (depth > DEEPEST_NESTING) return;
    if (node.type === 'heading') {
      const complaint = complaintAbout(node, previousDepth, depth === 1);
      if (complaint) problems.push(problem(placeOf(node), 'tieu-de', complaint));
      previousDepth = node.depth;
    } else if ('children' in node) {
      for (const child of node.children) visit(child, depth + 1);
    }
  };
  visit(tree, 0);
  return problems;
}

function complaintAbout(heading: Heading, previousDepth: number, isTopLevel: boolean): string | undefined {
  if (!/[\p{L}\p{N}]/u.test(plainText(heading))) return 'Tiêu đề không có chữ. Viết tên mục hoặc xóa dòng.';
  if (!isTopLevel) return 'Không đặt tiêu đề trong khung, danh sách hay đoạn trích. Dùng chữ **đậm**.';
  if (heading.depth === 1) return 'Tên bài đã là tiêu đề lớn nhất. Bắt đầu các mục bằng ##.';
  if (heading.depth > 4) return 'Chỉ dùng tiêu đề ##, ### và ####.';
  if (heading.depth > previousDepth + 1) {
    return `Nhảy cấp tiêu đề: sau ${'#'.repeat(previousDepth)} là ${'#'.repeat(previousDepth + 1)}.`;
  }
  return undefined;
}
