import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DIST, filesIn } from './built-site.ts';

interface Rule {
  pattern: string;
  headers: Map<string, string>;
}

/** The file that hosts read: a pattern at the margin, its headers below it. */
const rules = readFileSync(join(DIST, '_headers'), 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '' && !line.startsWith('#'))
  .reduce<Rule[]>((found, line) => {
    if (!line.startsWith(' ')) return [...found, { pattern: line, headers: new Map() }];
    const [name = '', ...value] = line.trim().split(': ');
    found.at(-1)?.headers.set(name.toLowerCase(), value.join(': '));
    return found;
  }, []);
const headersOf = (pattern: string) => rules.find((rule) => rule.pattern === pattern)?.headers;

test('every page is sent with what it cannot say by itself', () => {
  const everywhere = headersOf('/*');
  expect(everywhere?.get('x-content-type-options')).toBe('nosniff');
  expect(everywhere?.get('referrer-policy')).toBe('no-referrer');
  expect(everywhere?.get('permissions-policy')).toContain('geolocation=()');
});

test('no header narrows the policy that pages carry', () => {
  const policies = rules.flatMap(({ headers }) => headers.get('content-security-policy') ?? []);
  expect(policies).toEqual(["frame-ancestors 'none'"]);
});

test('only files whose names change with their content are kept for good', () => {
  const kept = rules.filter(({ headers }) => headers.get('cache-control')?.includes('immutable'));
  const folders = kept.map(
    ({ pattern }) => /^\/(?<folder>[\w/-]+)\/\*$/u.exec(pattern)?.groups?.['folder'] ?? '',
  );
  expect(folders).toEqual(['_astro', 'pagefind/words', 'pagefind/texts', 'ngoai-tuyen']);
  for (const folder of folders) {
    const files = filesIn(join(DIST, folder));
    expect(files).not.toEqual([]);
    expect(files.filter((file) => !NAMED_BY_CONTENT.test(`/${file}`))).toEqual([]);
  }
});

/** `Page.c4C-0ZhS.css`, `94d30bb13bc8595e.woff2`, `4ab12cd3.words`, `TDfi6UIL.0`. */
const NAMED_BY_CONTENT = /(?:[.-][\w-]{8}|\/[\da-f]{8,})\.\w+$|\/[\w-]{8}\.\d+$/u;

test('icons that every page names are not asked for again at every change of address', () => {
  for (const file of ['/icon.svg', '/apple-touch-icon.png', '/manifest.webmanifest'])
    expect(headersOf(file)?.get('cache-control')).toMatch(/max-age=\d{5,}/u);
});
