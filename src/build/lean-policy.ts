import type { AstroIntegration } from 'astro';
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { builtHtml } from './built-html.ts';

/**
 * Takes out of each page's policy the hashes of scripts and styles that are not on it: Astro allows its islands
 * everywhere, this site has none, and hashes do not compress. A page that states a policy of its own keeps only that.
 */
export function leanPolicy(): AstroIntegration {
  return {
    name: 'lean-policy',
    hooks: {
      'astro:build:done': ({ dir }) => {
        for (const { file, html } of builtHtml(fileURLToPath(dir))) writeFileSync(file, withLeanPolicy(html));
      },
    },
  };
}

const INLINE = /<(?<name>script|style)\b(?![^>]*\ssrc=)[^>]*>(?<text>.*?)<\/\k<name>>/gsu;
const POLICY = /<meta http-equiv="content-security-policy" content="[^"]*"/u;
/** Written so in a page; Astro writes its own in small letters. */
const OWN_POLICY = /<meta http-equiv="Content-Security-Policy" /u;

export function withLeanPolicy(html: string): string {
  if (OWN_POLICY.test(html)) return html.replace(new RegExp(`${POLICY.source}\\s*/?>`, 'u'), '');
  const used = new Set(
    Array.from(html.matchAll(INLINE), ({ groups }) =>
      createHash('sha256')
        .update(groups?.['text'] ?? '')
        .digest('base64'),
    ),
  );
  return html.replace(POLICY, (policy) =>
    policy.replace(/ 'sha256-([^']+)'/gu, (source, hash: string) => (used.has(hash) ? source : '')),
  );
}
