import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { all, builtPages, metaContents, type BuiltPage } from './built-site.ts';

/** What every page must state, whatever else Astro adds to `script-src` and `style-src` (security.md §4). */
const DIRECTIVES: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  'img-src': "'self' data:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'worker-src': "'self'",
  // The search form of the home page sends its question to /tim-kiem/ where scripts are off.
  'form-action': "'self'",
  'base-uri': "'none'",
  'object-src': "'none'",
  'frame-src': "'none'",
};

function policyOf(page: BuiltPage): Map<string, string> {
  const [policy = ''] = metaContents(page, 'content-security-policy');
  return new Map(
    policy
      .split(';')
      .map((directive) => directive.trim())
      .filter(Boolean)
      .map((directive) => {
        const [name = '', ...values] = directive.split(/\s+/u);
        return [name, values.join(' ')];
      }),
  );
}

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The exact text between the tags of every inline element of this name that CSP judges. */
function inlineTexts(page: BuiltPage, name: 'script' | 'style'): string[] {
  const judged = all(page, name).filter(
    ({ attributes }) => !('src' in attributes) && attributes['type'] !== 'application/ld+json',
  );
  return judged.map(({ node }) => page.html.slice(node.loc[0].end, node.loc[1].start));
}

describe.each(builtPages())('$path', (page) => {
  const policy = policyOf(page);

  test('carries one policy with every directive', () => {
    expect(metaContents(page, 'content-security-policy')).toHaveLength(1);
    expect(Object.fromEntries([...policy].filter(([name]) => name in DIRECTIVES))).toEqual(DIRECTIVES);
    expect([...policy.keys()].sort()).toEqual([...Object.keys(DIRECTIVES), 'script-src', 'style-src'].sort());
  });

  test('runs scripts and applies styles of this site and of known hashes only', () => {
    const notHashes = (name: string) =>
      policy
        .get(name)
        ?.split(' ')
        .filter((source) => !/^'sha256-[A-Za-z\d+/]{43}='$/u.test(source));
    expect(notHashes('script-src')).toEqual(["'self'"]);
    expect(notHashes('style-src')).toEqual(["'self'"]);
  });

  test('allows its own inline script and style by their real hash', () => {
    const [script = '', ...others] = inlineTexts(page, 'script');
    expect(others).toEqual([]);
    expect(policy.get('script-src')?.split(' ')).toContain(hashOf(script));
    for (const style of inlineTexts(page, 'style'))
      expect(policy.get('style-src')?.split(' ')).toContain(hashOf(style));
  });
});
