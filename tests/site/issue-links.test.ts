import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { SITE } from '../../src/site/identity.ts';
import { all, builtPages } from './built-site.ts';

const FORMS = '.github/ISSUE_TEMPLATE';
/** What the forge itself reads of such an address; every other name is a field of the form. */
const OWN = new Set(['template', 'title', 'labels', 'assignees', 'body']);

const found = builtPages().flatMap((page) =>
  all(page, 'a')
    .map(({ attributes }) => ({ path: page.path, href: attributes['href'] ?? '' }))
    .filter(({ href }) => href.startsWith(`${SITE.repository}/issues/new`)),
);
const links = found.map(({ href }) => href);
const valueOf = (href: string, name: string) => new URL(href).searchParams.get(name);

/** What is wrong with an address that opens a form of the repository. */
function faultOf(href: string): string | undefined {
  const { searchParams } = new URL(href);
  const name = searchParams.get('template');
  if (name === null) return undefined;
  const file = join(FORMS, name);
  if (!existsSync(file)) return `${href}: there is no ${file}`;
  const { body } = parse(readFileSync(file, 'utf8')) as { body: { id?: string }[] };
  const unknown = [...searchParams.keys()].filter(
    (key) => !OWN.has(key) && !body.some(({ id }) => id === key),
  );
  return unknown.length > 0 ? `${href}: the form has no ${unknown.join(', ')}` : undefined;
}

test('every link that opens a form names one that exists, and fields that it has', () => {
  expect(links).not.toEqual([]);
  expect(links.flatMap((href) => faultOf(href) ?? [])).toEqual([]);
});

test('every form of the repository is opened from the site', () => {
  const forms = readdirSync(FORMS).filter((name) => name !== 'config.yml');
  expect([...new Set(links.map((href) => valueOf(href, 'template')))].sort()).toEqual(forms.sort());
});

test('a link that fills in a page fills in the one it stands on', () => {
  const filled = found.filter(({ href }) => valueOf(href, 'trang') !== null);
  expect(filled.length).toBeGreaterThan(100);
  for (const { path, href } of filled) expect(valueOf(href, 'trang')).toBe(`${SITE.origin}${path}`);
});

test.each([
  ['?template=khong-co.yml', 'there is no'],
  ['?template=gop-y.yml&trang=/huong-dan/', undefined],
  ['?template=gop-y.yml&trnag=/huong-dan/', 'the form has no trnag'],
])('%s', (query, fault) => {
  const answer = faultOf(`${SITE.repository}/issues/new${query}`);
  if (fault === undefined) expect(answer).toBeUndefined();
  else expect(answer).toContain(fault);
});
