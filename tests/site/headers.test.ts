import { readdirSync, readFileSync } from 'node:fs';
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
  expect(kept.map(({ pattern }) => pattern)).toEqual(['/_astro/*']);
  const unmarked = filesIn(join(DIST, '_astro')).filter(
    (file) => !/(?:[.-][\w-]{8}|\/[\da-f]{16,})\.\w+$/u.test(file),
  );
  expect(readdirSync(join(DIST, '_astro'))).not.toEqual([]);
  expect(unmarked).toEqual([]);
});
