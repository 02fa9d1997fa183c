import { createHash } from 'node:crypto';
import type { PageStep } from './finished-pages.ts';

/**
 * Takes out of each page's policy the hashes of scripts and styles that are not on it: Astro allows its islands
 * everywhere, this site has none, and hashes do not compress. A page that states a policy of its own keeps only that.
 */
export const leanPolicy: PageStep = { rewrite: withLeanPolicy };

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
