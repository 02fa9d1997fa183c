import { ELEMENT_NODE, parse, TEXT_NODE, type ElementNode } from 'ultrahtml';
import { aliasesOf } from '../search/aliases.ts';

type Node = ElementNode['parent'];

/** The element of a built page that the search index reads. */
export interface SearchableArticle {
  /** Its text, without what the page keeps out of the index. */
  text: string;
  /** Offset in the HTML just behind its opening tag. */
  contentStart: number;
}

/** Finds the element marked `data-pagefind-body`; `undefined` where a page has none. */
export function searchableArticle(html: string): SearchableArticle | undefined {
  if (!html.includes('data-pagefind-body')) return undefined;
  const { children } = parse(html) as { children: Node[] };
  const body = findBody(children);
  return body && { text: textOf(body), contentStart: body.loc[0].end };
}

/** The page with the aliases of its words as one more searched field, which no excerpt shows. */
export function withAliases(html: string, { text, contentStart }: SearchableArticle): string {
  const aliases = aliasesOf(text).join(' ');
  return `${html.slice(0, contentStart)}<span data-pagefind-meta="alias:${aliases}"></span>${html.slice(contentStart)}`;
}

function findBody(nodes: readonly Node[]): ElementNode | undefined {
  for (const node of nodes) {
    if (node.type !== ELEMENT_NODE) continue;
    const found = 'data-pagefind-body' in node.attributes ? node : findBody(node.children);
    if (found) return found;
  }
  return undefined;
}

function textOf(node: Node): string {
  if (node.type === TEXT_NODE) return node.value;
  if (node.type !== ELEMENT_NODE || 'data-pagefind-ignore' in node.attributes) return '';
  return node.children.map(textOf).join(' ');
}
