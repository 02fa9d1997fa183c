import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ELEMENT_NODE, parse, type ElementNode } from 'ultrahtml';
import { SITE } from '../../src/site.ts';
import { builtPages, DIST, isHiddenFromSearchEngines, publishedNames } from './built-site.ts';

type Node = ElementNode['parent'];

/** The elements of an XML file, after a check that every tag is closed by its own name. */
function xmlElements(file: string): ElementNode[] {
  const text = readFileSync(join(DIST, file), 'utf8');
  expect(text).toMatch(/^<\?xml version="1\.0"/u);
  const open: string[] = [];
  for (const [, slash, name, selfClosed] of text.matchAll(/<(\/?)([a-z][\w:-]*)[^>]*?(\/?)>/giu)) {
    if (slash) expect(open.pop()).toBe(name);
    else if (!selfClosed && name) open.push(name);
  }
  expect(open).toEqual([]);
  expect(text.replaceAll(/&(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);/giu, '')).not.toContain('&');
  const found: ElementNode[] = [];
  const visit = (node: Node): void => {
    if (node.type === ELEMENT_NODE) found.push(node);
    if ('children' in node) for (const child of node.children as Node[]) visit(child);
  };
  visit(parse(text) as Node);
  return found;
}

/** The text of the first child called `name`. */
function childText(element: ElementNode, name: string): string {
  const child = (element.children as (Node & { name?: string })[]).find((each) => each.name === name);
  return child && 'children' in child
    ? (child.children as { value?: string }[]).map(({ value }) => value).join('')
    : '';
}

describe.each([
  ['topics', 'chuyen-de'],
  ['guides', 'huong-dan'],
])('the feed of %s', (folder, section) => {
  const items = () => xmlElements(`${section}/rss.xml`).filter(({ name }) => name === 'item');

  test('holds one item for each published file, with absolute links', () => {
    const links = publishedNames(folder).map((name) => `${SITE.origin}/${section}/${name}/`);
    expect(
      items()
        .map((item) => childText(item, 'link'))
        .sort(),
    ).toEqual(links.sort());
  });

  test('gives every item a title, a summary, a date and a lasting name', () => {
    for (const item of items()) {
      expect(childText(item, 'title')).toBeTruthy();
      expect(childText(item, 'description')).toBeTruthy();
      expect(childText(item, 'guid')).toBe(childText(item, 'link'));
      expect(Date.parse(childText(item, 'pubDate'))).not.toBeNaN();
    }
  });

  test('puts the newest first and says its language', () => {
    const dates = items().map((item) => Date.parse(childText(item, 'pubDate')));
    expect(dates).toEqual([...dates].sort((a, b) => b - a));
    const [channel] = xmlElements(`${section}/rss.xml`).filter(({ name }) => name === 'channel');
    expect(channel && childText(channel, 'language')).toBe('vi');
  });
});

describe('the sitemap', () => {
  const locations = () =>
    xmlElements('sitemap-0.xml')
      .filter(({ name }) => name === 'url')
      .map((url) => childText(url, 'loc'));
  const pages = builtPages();
  const addressesOf = (isHidden: boolean) =>
    pages
      .filter((page) => isHiddenFromSearchEngines(page) === isHidden)
      .map(({ path }) => `${SITE.origin}${path}`);

  test('lists every page for search engines, once', () => {
    expect(locations().sort()).toEqual(addressesOf(false).sort());
  });

  test('lists no page that asks search engines to stay away', () => {
    const hidden = addressesOf(true);
    expect(hidden).toContain(`${SITE.origin}/404.html`);
    expect(locations().filter((location) => hidden.includes(location))).toEqual([]);
  });

  test('is the only part of its index', () => {
    const parts = xmlElements('sitemap-index.xml').filter(({ name }) => name === 'sitemap');
    expect(parts.map((part) => childText(part, 'loc'))).toEqual([`${SITE.origin}/sitemap-0.xml`]);
  });
});
