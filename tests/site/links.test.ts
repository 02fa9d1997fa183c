import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { WORKBENCH_PATH } from '../../src/site/workbench-path.ts';
import { SITE } from '../../src/site/identity.ts';
import { all, allPages, builtPages, DIST, EDITOR_PAGE, metaContents, type BuiltPage } from './built-site.ts';

const pages = builtPages();
/** What a page for readers may lead to: another, or the editor. */
const pageAt = new Map(
  allPages()
    .filter((page) => page.path === EDITOR_PAGE || pages.some(({ path }) => path === page.path))
    .map((page) => [page.path, page]),
);
const idsOf = (page: BuiltPage) =>
  page.elements.flatMap(({ attributes: { id } }) => (id === undefined ? [] : [id]));

/** Attributes that hold an address, by element. */
const ADDRESSES: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  link: ['href'],
  script: ['src'],
  img: ['src'],
  source: ['src'],
  form: ['action'],
};

function addressesOf(page: BuiltPage): string[] {
  const inMarkup = page.elements.flatMap(({ name, attributes }) =>
    (ADDRESSES[name] ?? []).flatMap((attribute) => attributes[attribute] ?? []),
  );
  return [...inMarkup, ...metaContents(page, 'og:image'), ...metaContents(page, 'og:url')];
}

/** Why an address on this site leads nowhere; `undefined` where it is sound or leads elsewhere. */
function fault(address: string, from: string): string | undefined {
  const url = new URL(address, `${SITE.origin}${from}`);
  if (url.origin !== SITE.origin) return undefined;
  const target = pageAt.get(url.pathname);
  if (!target && !isFile(url.pathname)) return `${address} does not exist`;
  const anchor = decodeURIComponent(url.hash.slice(1));
  // Screens of the workbench stand behind the sign of an anchor; this one names a topic.
  const used = url.pathname === WORKBENCH_PATH ? /^\/dung\/(?<topic>[a-z\d-]+)$/u.exec(anchor) : null;
  if (used) {
    return pageAt.has(`/chuyen-de/${used.groups?.['topic'] ?? ''}/`) ? undefined : `${address} has no topic`;
  }
  if (anchor && target && !idsOf(target).includes(anchor)) return `${address} has no such anchor`;
  return undefined;
}

function isFile(path: string): boolean {
  return !path.endsWith('/') && existsSync(join(DIST, decodeURIComponent(path)));
}

const inText = (file: string, pattern: RegExp) =>
  [...readFileSync(join(DIST, file), 'utf8').matchAll(pattern)].map((match) => match[1] ?? '');

describe.each(pages)('$path', (page) => {
  test('has no broken internal link or anchor', () => {
    expect(addressesOf(page).flatMap((address) => fault(address, page.path) ?? [])).toEqual([]);
  });

  test('uses each id once', () => {
    const ids = idsOf(page);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test('refers only to ids it has', () => {
    const ids = idsOf(page);
    const named = page.elements.flatMap(({ attributes }) =>
      ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls'].flatMap(
        (name) => attributes[name]?.split(' ') ?? [],
      ),
    );
    expect(named.filter((id) => !ids.includes(id))).toEqual([]);
  });

  test('gives every link a target', () => {
    expect(all(page, 'a').filter(({ attributes }) => !attributes['href'])).toHaveLength(0);
  });
});

/** Identifiers are names, not addresses: only what a program follows must exist. */
const ATOM_ADDRESS = /<(?:link[^>]* href="|uri>|icon>)([^<"]+)/gu;

test.each([
  ['cap-nhat/atom.xml', ATOM_ADDRESS],
  ['chuyen-de/atom.xml', ATOM_ADDRESS],
  ['huong-dan/atom.xml', ATOM_ADDRESS],
  ['van-ban/atom.xml', ATOM_ADDRESS],
  ['bieu-mau/atom.xml', ATOM_ADDRESS],
  ['sitemap-index.xml', /<loc>([^<]+)</gu],
  ['sitemap-0.xml', /<loc>([^<]+)</gu],
  ['robots.txt', /^Sitemap: (.+)$/gmu],
])('every address in %s exists', (file, pattern) => {
  const addresses = inText(file, pattern);
  expect(addresses).not.toEqual([]);
  expect(addresses.filter((address) => !address.startsWith(`${SITE.origin}/`))).toEqual([]);
  expect(addresses.flatMap((address) => fault(address, '/') ?? [])).toEqual([]);
});

test('the manifest names a start page and icons that exist', () => {
  const manifest = JSON.parse(readFileSync(join(DIST, 'manifest.webmanifest'), 'utf8')) as {
    name: string;
    lang: string;
    start_url: string;
    icons: { src: string; sizes: string }[];
  };
  expect(manifest.name).toBe(SITE.name);
  expect(manifest.lang).toBe('vi');
  expect(manifest.icons.map(({ sizes }) => sizes)).toEqual(expect.arrayContaining(['192x192', '512x512']));
  const addresses = [manifest.start_url, ...manifest.icons.map(({ src }) => src)];
  expect(addresses.flatMap((address) => fault(address, '/') ?? [])).toEqual([]);
});

test('every file that a stylesheet names exists', () => {
  const sheets = new Set(
    pages.flatMap((page) =>
      all(page, 'link').flatMap(({ attributes: { rel, href } }) =>
        rel === 'stylesheet' && href ? [href] : [],
      ),
    ),
  );
  expect(sheets.size).toBeGreaterThan(0);
  for (const sheet of sheets) {
    const named = inText(sheet.slice(1), /url\(["']?([^"')]+)["']?\)/gu).filter(
      (url) => !url.startsWith('data:'),
    );
    expect(named.filter((url) => !isFile(new URL(url, `${SITE.origin}${sheet}`).pathname))).toEqual([]);
  }
});

test('every font that a page or its style names exists', () => {
  const styles = new Set(
    pages.flatMap((page) =>
      all(page, 'link').flatMap(({ attributes: { rel, href } }) =>
        rel === 'stylesheet' && href ? [href] : [],
      ),
    ),
  );
  const preloaded = pages.flatMap((page) =>
    all(page, 'link').flatMap(({ attributes: { as, href } }) => (as === 'font' ? [href] : [])),
  );
  const named = [
    ...preloaded,
    ...[...styles].flatMap((style) => inText(style, /url\("?([^")]+\.woff2)"?\)/gu)),
  ];
  expect(named).not.toEqual([]);
  expect(named.filter((url) => url === undefined || !isFile(url))).toEqual([]);
});
