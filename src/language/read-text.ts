import type { Nodes, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import { DEEPEST_NESTING } from './nesting.ts';
import { placeOf, type Place } from './problem.ts';

/** A text as readers get it, wherever it came from, and how its file writes it. */
export interface ReadText extends Place {
  text: string;
  /** The source it was read from: it may hold escapes (`&#x441;`, `"\\u0441"`) that the text does not. */
  written: string;
}

/** Returns every text that a body brings to the page: words, code, descriptions, captions, titles of frames. */
export function textsOfBody(tree: Root, source: string): ReadText[] {
  const texts: ReadText[] = [];
  const visit = (node: Nodes, depth: number) => {
    // Deeper is refused for its depth.
    if (depth > DEEPEST_NESTING) return;
    const { start, end } = node.position ?? {};
    const written = source.slice(start?.offset ?? 0, end?.offset ?? source.length);
    texts.push(...textsOf(node).map((text) => ({ ...placeOf(node), text, written })));
    if ('children' in node) for (const child of node.children) visit(child, depth + 1);
  };
  visit(tree, 0);
  return texts;
}

/** What a node itself brings to the page, without its children. */
function textsOf(node: Nodes | MdxJsxFlowElement | MdxJsxTextElement): string[] {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return [node.value];
    case 'image':
      return [node.alt ?? '', node.title ?? ''];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return node.attributes.flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
    default:
      return [];
  }
}
