import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { href } from '../site/href.ts';
import type { FinishedPage, PageStep } from './finished-pages.ts';

const REFRESH = /<meta http-equiv="refresh" content="0; url=(?<target>[^"]+)"/u;

/**
 * Writes `_redirects` beside the pages, for hosts that answer with 301 where they find it (Netlify, Cloudflare
 * Pages, GitLab Pages). The pages themselves redirect everywhere else; a site without any gets no file.
 */
export function redirectsFile(base: string): PageStep {
  const lines: string[] = [];
  return {
    look: (page) => {
      lines.push(...redirectLine(page, base));
    },
    after: (folder) => {
      if (lines.length > 0) writeFileSync(join(folder, '_redirects'), `${lines.join('\n')}\n`);
    },
  };
}

/** The line of a page that only leads to another: `/old/ /new/ 301`. */
function redirectLine({ path, html }: FinishedPage, base = '/'): string[] {
  const target = REFRESH.exec(html)?.groups?.['target'];
  return target === undefined ? [] : [`${href(path, base)} ${target} 301`];
}
