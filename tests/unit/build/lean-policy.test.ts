import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { withLeanPolicy } from '../../../src/build/lean-policy.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

test('a policy keeps the hashes of what is on its page and loses the others', () => {
  const page = (policy: string) =>
    `<meta http-equiv="content-security-policy" content="${policy}"><script>go()</script><style>a{}</style><script src="/x.js"></script>`;
  const before = page(
    `script-src 'self' ${hash('go()')} ${hash('island')} ${hash('')}; style-src 'self' ${hash('a{}')} ${hash('b{}')};`,
  );
  expect(withLeanPolicy(before)).toBe(
    page(`script-src 'self' ${hash('go()')}; style-src 'self' ${hash('a{}')};`),
  );
});

test('a page that brings its own policy keeps only that', () => {
  const own = `<meta http-equiv="Content-Security-Policy" content="default-src 'self'">`;
  const astros = `<meta http-equiv="content-security-policy" content="script-src 'self' ${hash('x')}">`;
  expect(withLeanPolicy(`<head>${own}<title>x</title>${astros}</head>`)).toBe(
    `<head>${own}<title>x</title></head>`,
  );
});
