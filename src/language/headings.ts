import type { Nodes, Root } from 'mdast';
import { slugify } from '../vietnamese/letters.ts';

/** A section heading of a body; `slug` is its anchor: ASCII, unique on the page, stable while the text stays. */
export interface BodyHeading {
  depth: number;
  slug: string;
  text: string;
}

/** The headings of a body, in order. */
export function headingsOf(tree: Root): BodyHeading[] {
  const taken = new Set<string>();
  return tree.children.flatMap((node) => {
    if (node.type !== 'heading') return [];
    const text = plainText(node);
    const base = slugify(text) || 'muc';
    let slug = base;
    for (let count = 2; taken.has(slug); count += 1) slug = `${base}-${count}`;
    taken.add(slug);
    return [{ depth: node.depth, slug, text }];
  });
}

/** The text of a node and of everything below it. */
export function plainText(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(plainText).join('') : '';
}
