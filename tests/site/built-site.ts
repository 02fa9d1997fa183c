import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ELEMENT_NODE, parse, TEXT_NODE, type ElementNode } from 'ultrahtml';

export const DIST = 'dist';

type Node = ElementNode['parent'];

/** One element of a built page, with its attributes as a browser reads them. */
export interface BuiltElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  node: ElementNode;
}

/** One built page. */
export interface BuiltPage {
  /** Address from the root: `/chuyen-de/quy-khuyen-hoc/`, or `/404.html`. */
  path: string;
  html: string;
  /** Every element in the order of the document. */
  elements: readonly BuiltElement[];
}

/** Every file of a folder, from its root, with forward slashes, in a fixed order. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}

/** The editor is no page for readers and follows rules of its own (editor-page.test.ts). */
export const EDITOR_PAGE = '/quan-tri/';

/** Every page of a build that is made for readers: not the editor, not those that only lead to another. */
export function builtPages(dist = DIST): BuiltPage[] {
  return allPages(dist).filter((page) => page.path !== EDITOR_PAGE && !isRedirect(page));
}

/** Every page that only leads to another: where a renamed text stood before. */
export function redirectPages(dist = DIST): BuiltPage[] {
  return allPages(dist).filter(isRedirect);
}

const isRedirect = (page: BuiltPage) => metaContents(page, 'refresh').length > 0;

/** Every HTML page of a build. */
export function allPages(dist = DIST): BuiltPage[] {
  return filesIn(dist)
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const html = readFileSync(join(dist, file), 'utf8');
      return { path: `/${file.replace(/(?:^|(?<=\/))index\.html$/u, '')}`, html, elements: elementsOf(html) };
    });
}

/** Names of the published files of one folder of content, without their extension; of the library by default. */
export function publishedNames(folder: string, site = '.'): string[] {
  const content = join(site, 'content');
  return readdirSync(join(content, folder))
    .filter((file) => !file.startsWith('_') && !file.startsWith('.'))
    .filter((file) => !/^isDraft: true$/mu.test(readFileSync(join(content, folder, file), 'utf8')))
    .map((file) => file.replace(/\.(?:mdx|md|yaml)$/u, ''));
}

/** The elements of a page called `name`. */
export function all(page: BuiltPage, name: string): BuiltElement[] {
  return page.elements.filter((element) => element.name === name);
}

/** The `content` of a `<meta>` that carries `key` as its name, property or http-equiv; every one of them. */
export function metaContents(page: BuiltPage, key: string): string[] {
  return all(page, 'meta')
    .filter(({ attributes: { name, property, 'http-equiv': equiv } }) =>
      [name, property, equiv].includes(key),
    )
    .map(({ attributes }) => attributes['content'] ?? '');
}

/** The text inside an element, with its white space folded. */
export function textOf({ node }: BuiltElement): string {
  return decode(rawText(node)).replace(/\s+/gu, ' ').trim();
}

/** True for pages that ask search engines to stay away. */
export function isHiddenFromSearchEngines(page: BuiltPage): boolean {
  return metaContents(page, 'robots').some((content) => content.includes('noindex'));
}

function elementsOf(html: string): BuiltElement[] {
  const found: BuiltElement[] = [];
  const visit = (node: Node): void => {
    if (node.type === ELEMENT_NODE) {
      const attributes = Object.entries(node.attributes);
      found.push({
        name: node.name,
        attributes: Object.fromEntries(attributes.map(([name, value]) => [name, decode(value)])),
        node: node,
      });
    }
    if ('children' in node) for (const child of node.children as Node[]) visit(child);
  };
  visit(parse(html) as Node);
  return found;
}

/** Elements within a line; all others stand apart, whether or not white space stands around them. */
const IN_LINE = new Set([
  'a',
  'abbr',
  'b',
  'code',
  'em',
  'i',
  'mark',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'time',
]);

function rawText(node: Node): string {
  if (node.type === TEXT_NODE) return node.value;
  if (!('children' in node)) return '';
  const text = (node.children as Node[]).map(rawText).join('');
  return node.type === ELEMENT_NODE && IN_LINE.has(node.name) ? text : ` ${text} `;
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/** Character references as browsers read them; an unknown one is a fault of the page. */
function decode(text: string): string {
  return text.replace(/&(?:#x(?<hex>[\da-f]+)|#(?<decimal>\d+)|(?<name>[a-z]+));/giu, (whole, ...rest) => {
    const { hex, decimal, name } = rest.at(-1) as Record<'hex' | 'decimal' | 'name', string | undefined>;
    if (hex) return String.fromCodePoint(parseInt(hex, 16));
    if (decimal) return String.fromCodePoint(Number(decimal));
    const character = ENTITIES[name ?? ''];
    if (character === undefined) throw new Error(`The tests do not know the entity ${whole}.`);
    return character;
  });
}
