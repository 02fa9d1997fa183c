import { ELEMENT_NODE, parse, TEXT_NODE, type ElementNode } from 'ultrahtml';
import { aliasesOf } from '../search/aliases.ts';

type Node = ElementNode['parent'];

/** What the search reads of a built page. */
export interface SearchableArticle {
  title: string;
  description: string;
  /** Text of the marked element, without what the page keeps out of the index. */
  text: string;
  /** Offset in the HTML just behind the opening tag of the marked element. */
  contentStart: number;
}

/** Reads the element marked `data-pagefind-body`; `undefined` where a page has none. */
export function searchableArticle(html: string): SearchableArticle | undefined {
  if (!html.includes('data-pagefind-body')) return undefined;
  const { children } = parse(html) as { children: Node[] };
  const body = find(children, ({ attributes }) => 'data-pagefind-body' in attributes);
  if (!body) return undefined;
  const title = find(body.children, ({ name }) => name === 'h1');
  const description = find(children, ({ attributes }) => attributes['name'] === 'description');
  return {
    title: title ? tidy(textOf(title)) : '',
    description: tidy(decode(description?.attributes['content'] ?? '')),
    text: tidy(textOf(body)),
    contentStart: body.loc[0].end,
  };
}

/** The page with the aliases of its words as one more searched field, which no excerpt shows. */
export function withAliases(html: string, { text, contentStart }: SearchableArticle): string {
  const aliases = aliasesOf(text).join(' ');
  return `${html.slice(0, contentStart)}<span data-pagefind-meta="alias:${aliases}"></span>${html.slice(contentStart)}`;
}

function find(nodes: readonly Node[], isWanted: (element: ElementNode) => boolean): ElementNode | undefined {
  for (const node of nodes) {
    if (node.type !== ELEMENT_NODE) continue;
    const found = isWanted(node) ? node : find(node.children, isWanted);
    if (found) return found;
  }
  return undefined;
}

function textOf(node: Node): string {
  if (node.type === TEXT_NODE) return decode(node.value);
  if (node.type !== ELEMENT_NODE || 'data-pagefind-ignore' in node.attributes) return '';
  return node.children.map(textOf).join(' ');
}

const ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  '#38': '&',
  '#34': '"',
};

/** The entities that the build writes; all others stand as letters. */
function decode(text: string): string {
  return text.replace(/&(#?\w+);/gu, (whole, name: string) => ENTITIES[name] ?? whole);
}

function tidy(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
