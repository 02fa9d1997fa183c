import type { Nodes, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import { smuggledFault } from './hidden-characters.ts';
import { DEEPEST_NESTING } from './nesting.ts';
import { placeOf, problem, type Problem } from './problem.ts';

/** Refuses characters that only appear once `&…;` is read: the check of the file's bytes cannot see them. */
export function checkEscapes(tree: Root, source: string): Problem[] {
  const problems: Problem[] = [];
  const visit = (node: Nodes, depth: number) => {
    // Deeper is refused for its depth.
    if (depth > DEEPEST_NESTING) return;
    const { start, end } = node.position ?? {};
    const written = source.slice(start?.offset ?? 0, end?.offset ?? source.length);
    const fault = textsOf(node).flatMap((text) => smuggledFault(text, written) ?? [])[0];
    if (fault) problems.push(problem(placeOf(node), 'ky-tu', fault));
    if ('children' in node) for (const child of node.children) visit(child, depth + 1);
  };
  visit(tree, 0);
  return problems;
}

/** What a node itself brings to the page, without its children. */
function textsOf(node: Nodes | MdxJsxFlowElement | MdxJsxTextElement): string[] {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return [node.value];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return node.attributes.flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
    default:
      return [];
  }
}
