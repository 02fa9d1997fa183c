import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { htmlBelow } from '../../src/site/href.ts';
import { all, allPages, filesIn, metaContents, type BuiltPage } from './built-site.ts';
import { BELOW, FIXTURE_DIST, FIXTURE_SITE } from './fixture-site.ts';

const { dist, base } = BELOW;
const address = FIXTURE_SITE.origin + base;
const pages = allPages(dist);

/** Attributes that a browser follows, by element. */
const FOLLOWED: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  link: ['href'],
  script: ['src'],
  img: ['src'],
  source: ['src'],
  form: ['action'],
};

function followed(page: BuiltPage): string[] {
  const inMarkup = page.elements.flatMap(({ name, attributes }) =>
    (FOLLOWED[name] ?? []).flatMap((attribute) => attributes[attribute] ?? []),
  );
  const refreshed = metaContents(page, 'refresh').map((content) => content.replace(/^0; url=/u, ''));
  return [...inMarkup, ...refreshed, ...metaContents(page, 'og:image'), ...metaContents(page, 'og:url')];
}

/** What is wrong with an address of this site: it leaves the path, or nothing stands there. */
function fault(found: string, from: string): string | undefined {
  const url = new URL(found, FIXTURE_SITE.origin + base.slice(0, -1) + from);
  if (url.origin !== FIXTURE_SITE.origin) return undefined;
  if (!url.pathname.startsWith(base)) return `${found} leaves ${base}`;
  const file = join(dist, decodeURIComponent(url.pathname.slice(base.length)));
  const isThere = url.pathname.endsWith('/') ? existsSync(join(file, 'index.html')) : existsSync(file);
  return isThere ? undefined : `${found} does not exist`;
}

test('has the same files as the site at the root of its host', () => {
  const named = (folder: string) =>
    filesIn(folder)
      .filter((file) => !/^(?:_astro|pagefind|quan-tri\/bo-bien-tap)\//u.test(file))
      // Pieces of the copy for reading without a network have the digest of what is in them as their name.
      .map((file) => file.replace(/^(ngoai-tuyen\/)[\w-]+(\.\d+)$/u, '$1*$2'))
      .sort();
  expect(named(dist)).toEqual(named(FIXTURE_DIST));
});

test.each(pages)(
  'every link, form, script, style and picture of $path stays below the path and exists',
  (page) => {
    expect(followed(page).flatMap((each) => fault(each, page.path) ?? [])).toEqual([]);
  },
);

test.each(pages)('the canonical address and the way to $path are below the path', (page) => {
  const canonical = all(page, 'link').filter(({ attributes }) => attributes['rel'] === 'canonical');
  for (const { attributes } of canonical) expect(attributes['href']?.startsWith(address)).toBe(true);
  const items = [...page.html.matchAll(/"(?:item|url)":"(?<url>https:\/\/thu-nghiem\.example[^"]*)"/gu)];
  for (const { groups } of items) expect(`${groups?.['url'] ?? ''}/`.startsWith(address)).toBe(true);
});

test('style sheets name files that exist', () => {
  const sheets = filesIn(dist).filter((file) => file.startsWith('_astro/') && file.endsWith('.css'));
  expect(sheets).not.toEqual([]);
  for (const sheet of sheets) {
    const css = readFileSync(join(dist, sheet), 'utf8');
    const named = [...css.matchAll(/url\(["']?(?!data:)([^"')]+)["']?\)/gu)].map((match) => match[1] ?? '');
    expect(named.flatMap((each) => fault(each, `/${sheet}`) ?? [])).toEqual([]);
  }
});

test('fonts that pages ask for exist', () => {
  const named = pages.flatMap((page) =>
    all(page, 'link').flatMap(({ attributes: { as, href } }) => (as === 'font' ? [href] : [])),
  );
  expect(named).not.toEqual([]);
  expect(named.flatMap((each) => fault(each ?? '', '/') ?? [])).toEqual([]);
});

test.each(['cap-nhat/atom.xml', 'chuyen-de/atom.xml', 'sitemap-index.xml', 'sitemap-0.xml', 'robots.txt'])(
  'every address in %s is below the path and exists',
  (file) => {
    const text = readFileSync(join(dist, file), 'utf8');
    const named = [...text.matchAll(/(?:href="|<(?:loc|uri|icon)>|Sitemap: )(https:[^"<\n]+)/gu)].map(
      (match) => match[1] ?? '',
    );
    expect(named).not.toEqual([]);
    expect(named.filter((each) => !each.startsWith(address))).toEqual([]);
    expect(named.flatMap((each) => fault(each, '/') ?? [])).toEqual([]);
  },
);

test('the manifest starts and finds its icons below the path', () => {
  const { start_url: start, icons } = JSON.parse(
    readFileSync(join(dist, 'manifest.webmanifest'), 'utf8'),
  ) as {
    start_url: string;
    icons: { src: string }[];
  };
  expect(start).toBe(base);
  expect([start, ...icons.map(({ src }) => src)].flatMap((each) => fault(each, '/') ?? [])).toEqual([]);
});

describe('HTML below a path', () => {
  test.each([
    ['<a class="x" href="/van-ban/#a">/van-ban/</a>', '<a class="x" href="/so-tay/van-ban/#a">/van-ban/</a>'],
    ['<img alt="a > b" src="/x.png">', '<img alt="a > b" src="/so-tay/x.png">'],
    ['<meta content="0; url=/moi/">', '<meta content="0; url=/so-tay/moi/">'],
    ['<form action="/tim-kiem/">', '<form action="/so-tay/tim-kiem/">'],
    ['<a href="//evil.example/">', '<a href="//evil.example/">'],
    ['<a href="https://a.example/">', '<a href="https://a.example/">'],
    ['<a href="#a">href="/x"</a>', '<a href="#a">href="/x"</a>'],
    ['<link href="/so-tay/_astro/x.css">', '<link href="/so-tay/_astro/x.css">'],
    ['<a title="href=&quot;/x&quot;" data-href="/x">', '<a title="href=&quot;/x&quot;" data-href="/x">'],
  ])('%s', (html, below) => {
    expect(htmlBelow(html, base)).toBe(below);
    expect(htmlBelow(html, '/')).toBe(html);
  });
});
