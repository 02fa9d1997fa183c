import { describe, expect, test } from 'vitest';
import { SITE } from '../../src/site/identity.ts';
import {
  all,
  builtPages,
  isHiddenFromSearchEngines,
  metaContents,
  textOf,
  type BuiltPage,
} from './built-site.ts';
import { pageType } from './page-types.ts';

interface Structured {
  '@context': string;
  '@type': string;
  [key: string]: unknown;
}

interface Crumb {
  '@type': string;
  position: number;
  name: string;
  item: string;
}

const pages = builtPages();
const pageAt = new Map(pages.map((page) => [page.path, page]));

function structuredData(page: BuiltPage): Structured[] {
  return all(page, 'script')
    .filter(({ attributes }) => attributes['type'] === 'application/ld+json')
    .map(({ node }) => JSON.parse(page.html.slice(node.loc[0].end, node.loc[1].start)) as Structured);
}

const ofType = (page: BuiltPage, type: string) =>
  structuredData(page).filter((data) => data['@type'] === type);

describe.each(pages)('$path', (page) => {
  test('speaks schema.org', () => {
    for (const data of structuredData(page)) expect(data['@context']).toBe('https://schema.org');
  });
});

const inSearchEngines = pages.filter((page) => page.path !== '/' && !isHiddenFromSearchEngines(page));

describe.each(inSearchEngines)('the way to $path', (page) => {
  const [list] = ofType(page, 'BreadcrumbList');
  const crumbs = (list?.['itemListElement'] ?? []) as Crumb[];

  test('starts at the home page, ends here, and leads through pages that exist', () => {
    expect(crumbs.map(({ position }) => position)).toEqual(crumbs.map((_, index) => index + 1));
    expect(crumbs[0]?.item).toBe(`${SITE.origin}/`);
    expect(crumbs.at(-1)?.item).toBe(`${SITE.origin}${page.path}`);
    for (const { item, name } of crumbs) {
      expect(pageAt.has(new URL(item).pathname)).toBe(true);
      expect(name).toBeTruthy();
    }
  });

  test('is the way that readers see', () => {
    const [nav] = all(page, 'nav').filter(({ attributes }) => attributes['class'] === 'breadcrumbs');
    const links = all(page, 'a').filter(({ node }) => nav !== undefined && isInside(node, nav.node));
    expect(links.map((link) => [textOf(link), `${SITE.origin}${link.attributes['href'] ?? ''}`])).toEqual(
      crumbs.slice(0, -1).map(({ name, item }) => [name, item]),
    );
  });

  test('goes down the address step by step', () => {
    const paths = crumbs.map(({ item }) => new URL(item).pathname);
    for (const [index, path] of paths.slice(1).entries())
      expect(path.startsWith(paths[index] ?? '')).toBe(true);
  });
});

function isInside(node: { parent: unknown }, ancestor: unknown): boolean {
  for (let each = node.parent as { parent?: unknown } | undefined; each; each = each.parent as typeof each) {
    if (each === ancestor) return true;
  }
  return false;
}

const articles = pages.filter(({ path }) => ['topic', 'guide'].includes(pageType(path).name));

describe.each(articles)('$path as a learning resource', (page) => {
  const [resource, ...others] = ofType(page, 'LearningResource');

  test('has the fields that search engines ask for', () => {
    expect(others).toEqual([]);
    expect(resource).toMatchObject({
      name: all(page, 'h1').map(textOf)[0],
      description: metaContents(page, 'description')[0],
      inLanguage: 'vi',
      url: `${SITE.origin}${page.path}`,
      datePublished: expect.stringMatching(/^\d{4}-\d\d-\d\d$/u) as unknown,
      dateModified: expect.stringMatching(/^\d{4}-\d\d-\d\d$/u) as unknown,
      isAccessibleForFree: true,
      license: 'https://creativecommons.org/licenses/by/4.0/',
    });
  });

  test('says how long a session takes, where it is a topic', () => {
    const isTopic = pageType(page.path).name === 'topic';
    expect(resource?.['timeRequired']).toEqual(isTopic ? expect.stringMatching(/^PT\d+M$/u) : undefined);
  });
});

test('the home page is a web site', () => {
  const home = pageAt.get('/');
  expect(home && ofType(home, 'WebSite')).toMatchObject([
    { name: SITE.name, url: SITE.origin, inLanguage: 'vi' },
  ]);
});
