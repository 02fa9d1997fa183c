import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { sitePath } from '../site/href.ts';
import type { PageStep } from './finished-pages.ts';

const NOINDEX = /<meta name="robots" content="noindex/u;

/** The sitemap of every page that lets search engines in: each page says so itself, and no list repeats it. */
export function indexedSitemap(base: string): { step: PageStep; integration: AstroIntegration } {
  const hidden = new Set<string>();
  return {
    step: {
      look: ({ path, html }) => {
        if (NOINDEX.test(html)) hidden.add(path);
      },
    },
    // Its hook comes behind the walk over the pages.
    integration: sitemap({
      serialize: (item) => (hidden.has(sitePath(new URL(item.url).pathname, base)) ? undefined : item),
    }),
  };
}
