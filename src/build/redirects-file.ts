import type { AstroIntegration } from 'astro';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { href } from '../site/href.ts';
import { builtHtml } from './built-html.ts';

const REFRESH = /<meta http-equiv="refresh" content="0; url=(?<target>[^"]+)"/u;

/**
 * Writes `_redirects` beside the pages, for hosts that answer with 301 where they find it (Netlify, Cloudflare
 * Pages, GitLab Pages). The pages themselves redirect everywhere else; a site without any gets no file.
 */
export function redirectsFile(base: string): AstroIntegration {
  return {
    name: 'redirects-file',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const lines = redirectLines(builtHtml(fileURLToPath(dir)), base);
        if (lines.length > 0) writeFileSync(new URL('_redirects', dir), `${lines.join('\n')}\n`);
      },
    },
  };
}

/** One line for each page that only leads to another: `/old/ /new/ 301`. */
export function redirectLines(pages: readonly { path: string; html: string }[], base = '/'): string[] {
  return pages.flatMap(({ path, html }) => {
    const target = REFRESH.exec(html)?.groups?.['target'];
    return target === undefined ? [] : [`${href(path, base)} ${target} 301`];
  });
}
