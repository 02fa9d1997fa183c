import type { AstroIntegration } from 'astro';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Takes out of every page's policy the hashes of scripts and styles that are not on it: Astro allows its islands
 * everywhere, this site has none, and hashes do not compress.
 */
export function leanPolicy(): AstroIntegration {
  return {
    name: 'lean-policy',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
          if (!name.endsWith('.html')) continue;
          const file = join(folder, name);
          writeFileSync(file, withLeanPolicy(readFileSync(file, 'utf8')));
        }
      },
    },
  };
}

const INLINE = /<(?<name>script|style)\b(?![^>]*\ssrc=)[^>]*>(?<text>.*?)<\/\k<name>>/gsu;
const POLICY = /<meta http-equiv="content-security-policy" content="[^"]*"/u;

export function withLeanPolicy(html: string): string {
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
