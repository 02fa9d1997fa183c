import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { SITE } from '../../src/site/identity.ts';
import { builtPages, DIST, isHiddenFromSearchEngines } from './built-site.ts';

/** The text of an XML file of the site, after a check that every tag is closed by its own name. */
function xml(file: string): string {
  const text = readFileSync(join(DIST, file), 'utf8');
  expect(text).toMatch(/^<\?xml version="1\.0"/u);
  const open: string[] = [];
  for (const [, slash, name, selfClosed] of text.matchAll(/<(\/?)([a-z][\w:-]*)[^>]*?(\/?)>/giu)) {
    if (slash) expect(open.pop()).toBe(name);
    else if (!selfClosed && name) open.push(name);
  }
  expect(open).toEqual([]);
  expect(text.replaceAll(/&(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);/giu, '')).not.toContain('&');
  return text;
}

/** What stands inside every element called `name`. */
function inside(text: string, name: string): string[] {
  return [...text.matchAll(new RegExp(`<${name}(?: [^>]*)?>(.*?)</${name}>`, 'gsu'))].map(
    (match) => match[1] ?? '',
  );
}

const first = (text: string, name: string) => inside(text, name)[0] ?? '';

describe('the sitemap', () => {
  const locations = () => inside(xml('sitemap-0.xml'), 'url').map((url) => first(url, 'loc'));
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
    const parts = inside(xml('sitemap-index.xml'), 'sitemap');
    expect(parts.map((part) => first(part, 'loc'))).toEqual([`${SITE.origin}/sitemap-0.xml`]);
  });
});
