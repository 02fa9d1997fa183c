import { ELEMENT_NODE, parse, TEXT_NODE, type ElementNode } from 'ultrahtml';

type Node = ElementNode['parent'];

/** What the search reads of a built page. */
export interface SearchableArticle {
  title: string;
  description: string;
  /** Text of the marked element, block by block, without what the page or Pagefind keeps out of the index. */
  parts: readonly ArticlePart[];
}

/** A heading, paragraph, cell or the like. */
export interface ArticlePart {
  /** `ask`: no part of the page, but a way in which readers ask for it. */
  role: 'summary' | 'heading' | 'text' | 'ask';
  text: string;
}

/** Reads the element marked `data-pagefind-body`; `undefined` where a page has none. */
export function searchableArticle(html: string): SearchableArticle | undefined {
  if (!html.includes('data-pagefind-body')) return undefined;
  const { children } = parse(html) as { children: Node[] };
  const body = find(children, ({ attributes }) => 'data-pagefind-body' in attributes);
  if (!body) return undefined;
  const head = (key: string, value: string) =>
    tidy(decode(find(children, ({ attributes }) => attributes[key] === value)?.attributes['content'] ?? ''));
  return {
    title: head('property', 'og:title'),
    description: head('name', 'description'),
    parts: partsOf(body).flatMap((part) => {
      const text = tidy(part.text);
      return text ? [{ ...part, text }] : [];
    }),
  };
}

/** Elements that do not end a line of words. */
const INLINE = new Set('a abbr b cite code em i mark q s small span strong sub sup time'.split(' '));
/** What Pagefind leaves out by itself. */
const IGNORED = new Set('button footer form label nav noscript script select style svg template'.split(' '));

function partsOf(node: Node, role: ArticlePart['role'] = 'text'): ArticlePart[] {
  if (node.type !== ELEMENT_NODE || isIgnored(node)) return [];
  const parts: ArticlePart[] = [];
  let line: ArticlePart | undefined;
  for (const child of node.children) {
    if (child.type === ELEMENT_NODE && !INLINE.has(child.name)) {
      line = undefined;
      parts.push(...partsOf(child, roleOf(child)));
    } else {
      if (!line) parts.push((line = { role, text: '' }));
      line.text += textOf(child);
    }
  }
  return parts;
}

function roleOf({ name, attributes }: ElementNode): ArticlePart['role'] {
  if (/^h[2-6]$/u.test(name)) return 'heading';
  return attributes['class'] === 'lede' ? 'summary' : 'text';
}

function isIgnored({ name, attributes }: ElementNode): boolean {
  return IGNORED.has(name) || 'data-pagefind-ignore' in attributes;
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
  if (node.type !== ELEMENT_NODE || isIgnored(node)) return '';
  return node.children.map(textOf).join('');
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
