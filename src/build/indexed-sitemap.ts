import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { readFileSync } from 'node:fs';
import { sitePath } from '../site/href.ts';

const NOINDEX = /<meta name="robots" content="noindex/u;

/** The sitemap of every page that lets search engines in: each page says so itself, and no list repeats it. */
export function indexedSitemap(base: string): AstroIntegration[] {
  let folder: URL;
  const isIndexed = (address: string) => {
    const page = new URL(`.${sitePath(new URL(address).pathname, base)}index.html`, folder);
    return !NOINDEX.test(readFileSync(page, 'utf8'));
  };
  return [
    {
      name: 'indexed-sitemap',
      hooks: {
        'astro:config:done': ({ config }) => {
          folder = config.outDir;
        },
      },
    },
    sitemap({ serialize: (item) => (isIndexed(item.url) ? item : undefined) }),
  ];
}
