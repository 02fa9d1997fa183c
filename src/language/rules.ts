import type { Link, Nodes, Root } from 'mdast';
import { checkComponent } from './component-rules.ts';
import { checkHeadings } from './heading-rules.ts';
import { headingsOf, plainText } from './headings.ts';
import { checkImage } from './image-rules.ts';
import { linkReminder } from './link-reminders.ts';
import { DEEPEST_NESTING } from './nesting.ts';
import type { ParsedBody } from './parse.ts';
import { placeOf, problem, type Place, type Problem, type RuleName } from './problem.ts';
import { trackingPart } from '../model/web-address.ts';
import { linkTarget, type InternalLink } from './urls.ts';

/** What a body refers to; whether it exists is known only with all files in hand. */
export interface BodyReferences {
  links: (Place & { target: InternalLink })[];
  rules: (Place & { regulation: string; point: string })[];
  images: (Place & { name: string })[];
}

export interface BodyReport {
  problems: Problem[];
  references: BodyReferences;
}

const ALLOWED: ReadonlySet<string> = new Set<Nodes['type']>([
  'root',
  'paragraph',
  'text',
  'heading',
  'emphasis',
  'strong',
  'break',
  'thematicBreak',
  'blockquote',
  'list',
  'listItem',
  'table',
  'tableRow',
  'tableCell',
  'link',
  'image',
  'inlineCode',
  'mdxJsxFlowElement',
  'mdxJsxTextElement',
]);

type Refusal = readonly [RuleName, string];

const EXPRESSION: Refusal = [
  'bieu-thuc',
  'Không được dùng dấu ngoặc nhọn { } như mã lệnh. Muốn in dấu ngoặc, viết \\{ và \\}.',
];
const FOOTNOTE: Refusal = [
  'cau-truc',
  'Không dùng chú thích cuối trang [^…]. Viết ngay trong câu, hoặc thêm nguồn vào references.',
];
const LINK_ELSEWHERE: Refusal = ['lien-ket', 'Viết liên kết liền tại chỗ: [chữ](địa chỉ).'];

const REFUSALS: Readonly<Record<string, Refusal>> = {
  mdxFlowExpression: EXPRESSION,
  mdxTextExpression: EXPRESSION,
  mdxjsEsm: ['ma-lenh', 'Không được viết mã lệnh import hay export. Xóa dòng này.'],
  imageReference: ['hinh-anh', 'Viết hình liền tại chỗ: ![mô tả](/hinh-anh/ten-tep.jpg).'],
  code: ['cau-truc', 'Không dùng khối mã. Nếu là đoạn trích, đặt dấu > ở đầu dòng.'],
  delete: ['cau-truc', 'Không dùng chữ gạch ngang ~~…~~. Xóa hẳn chữ ấy.'],
  footnoteReference: FOOTNOTE,
  footnoteDefinition: FOOTNOTE,
  linkReference: LINK_ELSEWHERE,
  definition: LINK_ELSEWHERE,
};

const UNKNOWN: Refusal = [
  'cau-truc',
  'Không dùng cấu trúc này. Viết lại bằng đoạn văn, danh sách hoặc bảng.',
];

/** Checks a body that may have errors of syntax: those, and what else is wrong with the rest. */
export function checkParsedBody({ tree, problems }: ParsedBody): BodyReport {
  if (!tree) return { problems, references: { links: [], rules: [], images: [] } };
  const report = checkBody(tree);
  const others = report.problems.filter((each) => !problems.some((error) => isEcho(each, error)));
  return { ...report, problems: [...problems, ...others] };
}

/** What only says again that a sign the parser stopped at is missing. */
function isEcho(other: Problem, error: Problem): boolean {
  const isNextSign = other.line === error.line && other.column === error.column + 1;
  return isNextSign || other.rule === 'noi-dung-trong';
}

/** Checks a body, node by node. Whatever is not allowed by name is refused. */
export function checkBody(tree: Root): BodyReport {
  const report: BodyReport = { problems: [], references: { links: [], rules: [], images: [] } };
  const anchors = headingsOf(tree).map(({ slug }) => slug);

  const visit = (node: Nodes, depth: number, parent?: Nodes) => {
    const place = placeOf(node);
    if (depth > DEEPEST_NESTING) {
      report.problems.push(
        problem(place, 'cau-truc', `Lồng quá ${DEEPEST_NESTING} cấp. Tách thành các đoạn riêng.`),
      );
      return;
    }
    if (!ALLOWED.has(node.type)) {
      report.problems.push(problem(place, ...(REFUSALS[node.type] ?? UNKNOWN)));
      return;
    }
    if (node.type === 'image') checkImage(node, parent, place, report);
    if (node.type === 'link') checkLink(node, anchors, place, report);
    if (node.type === 'listItem' && typeof node.checked === 'boolean') {
      report.problems.push(
        problem(place, 'cau-truc', 'Không dùng ô đánh dấu [ ]. Viết thành danh sách thường.'),
      );
    }
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      checkComponent(node, place, report);
    }
    if ('children' in node) for (const child of node.children) visit(child, depth + 1, node);
  };

  visit(tree, 0);
  report.problems.push(...checkHeadings(tree));
  if (report.problems.length === 0 && !hasContent(tree)) {
    const place = { line: tree.position?.end.line ?? 1, column: 1 };
    report.problems.push(
      problem(place, 'noi-dung-trong', 'Chưa có nội dung dưới phần thông tin đầu tệp. Viết nội dung.'),
    );
  }
  return report;
}

function checkLink(
  link: Link,
  anchors: readonly string[],
  place: Place,
  { problems, references }: BodyReport,
): void {
  const { url, title } = link;
  const target = linkTarget(url);
  if (typeof title === 'string') {
    problems.push(
      problem(
        place,
        'lien-ket',
        'Không đặt chú thích trong ngoặc kép sau địa chỉ liên kết. Chỉ viết [chữ](địa chỉ).',
      ),
    );
  }
  if (plainText(link).trim() === '') {
    problems.push(
      problem(
        place,
        'lien-ket',
        'Liên kết không có chữ. Viết tên trang đích giữa hai ngoặc vuông: [Tên trang](địa chỉ).',
      ),
    );
  }
  const reminder =
    target?.kind === 'external' && !isRunTogether(link) ? linkReminder(url, plainText(link)) : undefined;
  if (reminder) problems.push({ ...problem(place, 'lien-ket', reminder), severity: 'warning' });
  if (isRunTogether(link)) {
    problems.push(
      problem(
        place,
        'lien-ket',
        `Địa chỉ “${url.slice(0, 80)}” viết liền với chữ có dấu. Để một khoảng trống sau địa chỉ, hoặc viết [chữ](địa chỉ).`,
      ),
    );
  } else if (!target) {
    problems.push(
      problem(
        place,
        'lien-ket',
        `Địa chỉ “${url.slice(0, 80)}” không dùng được. Trang ngoài: https://…; trang trong: /huong-dan/ten-trang/ (có dấu / ở cuối); cùng trang: #ten-muc.`,
      ),
    );
  } else if (target.kind === 'external') {
    const tracking = trackingPart(target.url);
    if (tracking)
      problems.push({ ...problem(place, 'lien-ket', trackingAdvice(tracking)), severity: 'warning' });
  } else if (target.kind === 'internal') {
    references.links.push({ ...place, target });
  } else if (!anchors.includes(target.anchor)) {
    const known = anchors.map((slug) => `#${slug}`).join(', ') || 'chưa có mục nào';
    problems.push(
      problem(place, 'lien-ket', `Trang này không có mục “#${target.anchor}”. Các mục: ${known}.`),
    );
  }
}

/**
 * True for an address written bare whose host holds letters outside ASCII: nearly always the next word, written without
 * a space, which would lead readers to a house that nobody named.
 */
function isRunTogether(link: Link): boolean {
  const host = /^https?:\/\/(?<name>[^/?#]*)/iu.exec(link.url)?.groups?.['name'] ?? '';
  return /[^\p{ASCII}]/u.test(host) && link.url.endsWith(plainText(link));
}

/** What to do about a part of an address that only tells who passed it on. */
export function trackingAdvice(name: string): string {
  return `Địa chỉ mang mã theo dõi người đọc (${name}). Xóa đoạn ấy, thử lại xem trang vẫn mở.`;
}

function hasContent(node: Nodes): boolean {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value.trim() !== '';
  if (node.type === 'mdxJsxFlowElement' && node.name === 'Rule') return true;
  return 'children' in node && node.children.some(hasContent);
}
