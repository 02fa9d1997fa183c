import type { MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import { COMPONENT_NAMES, COMPONENTS } from './components.ts';
import { insteadOfHtml } from './html-advice.ts';
import { problem, type Place } from './problem.ts';
import type { BodyReport } from './rules.ts';

type ComponentNode = MdxJsxFlowElement | MdxJsxTextElement;

/** Checks one `<Tag …>`: its name, its attributes, what it holds. Adds what it refers to. */
export function checkComponent(node: ComponentNode, place: Place, report: BodyReport): void {
  const name = node.name ?? '';
  const component = Object.hasOwn(COMPONENTS, name) ? COMPONENTS[name] : undefined;
  const refuse = (rule: 'the-la' | 'cau-truc' | 'thuoc-tinh', message: string) =>
    report.problems.push(problem(place, rule, message));

  if (!component) {
    const instead = insteadOfHtml(name);
    refuse(
      'the-la',
      instead
        ? `Không có thẻ <${name}>. ${instead}`
        : `Không có thẻ <${name}>. Chỉ dùng được: ${COMPONENT_NAMES.join(', ')}. Nếu dấu < là chữ, viết \\<.`,
    );
    return;
  }
  if (node.type === 'mdxJsxTextElement') {
    refuse('cau-truc', `Thẻ <${name}> phải đứng riêng một dòng, trên và dưới có dòng trống.`);
  }

  const values = new Map<string, string>();
  const unreadable = new Set<string>();
  for (const attribute of node.attributes) {
    const attributeName = attribute.type === 'mdxJsxAttribute' ? attribute.name : '…';
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') {
      unreadable.add(attributeName);
      refuse('thuoc-tinh', `Thuộc tính của <${name}> phải viết dạng tên="chữ", không dùng ngoặc nhọn.`);
    } else if (!Object.hasOwn(component.attributes, attributeName)) {
      const names = Object.keys(component.attributes).join(', ') || 'không có thuộc tính nào';
      refuse('thuoc-tinh', `Thẻ <${name}> không có thuộc tính “${attributeName}”. Dùng được: ${names}.`);
    } else if (values.has(attributeName)) {
      refuse('thuoc-tinh', `Thuộc tính “${attributeName}” viết hai lần. Giữ lại một.`);
    } else {
      values.set(attributeName, attribute.value);
    }
  }
  for (const [attributeName, { isRequired, pattern, advice }] of Object.entries(component.attributes)) {
    const value = values.get(attributeName);
    const isMissing = value === undefined && isRequired && unreadable.size === 0;
    if (isMissing || (value !== undefined && !pattern.test(value))) {
      refuse('thuoc-tinh', `Thẻ <${name}> cần ${advice}.`);
    }
  }

  const complaint = complaintAboutContent(node, name, component.content);
  if (complaint) refuse('cau-truc', complaint);

  const sound = (attributeName: string) => {
    const value = values.get(attributeName);
    return value !== undefined && component.attributes[attributeName]?.pattern.test(value)
      ? value
      : undefined;
  };
  const [regulation, point] = [sound('regulation'), sound('point')];
  if (name === 'Rule' && regulation !== undefined && point !== undefined) {
    report.references.rules.push({ ...place, regulation, point });
  }
}

function complaintAboutContent(
  node: ComponentNode,
  name: string,
  expected: 'blocks' | 'one-numbered-list' | 'nothing',
): string | undefined {
  const [first, ...others] = node.children;
  switch (expected) {
    case 'nothing':
      return first && `Thẻ <${name} … /> không chứa nội dung. Đóng ngay bằng />.`;
    case 'blocks':
      return first ? undefined : `Thẻ <${name}> chưa có nội dung. Viết vào giữa hai thẻ hoặc xóa thẻ.`;
    case 'one-numbered-list': {
      const isOneList = first?.type === 'list' && first.ordered === true && others.length === 0;
      return isOneList
        ? undefined
        : `Thẻ <${name}> chỉ chứa một danh sách đánh số 1. 2. 3., cách hai thẻ một dòng trống.`;
    }
  }
}
