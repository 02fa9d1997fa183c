import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { createHash } from 'node:crypto';
import { EARLY_SETTINGS } from './src/device/early-settings.ts';
import { editor } from './src/editor/build/editor-integration.ts';
import { plainDynamicImport } from './src/build/few-requests.ts';
import { indexedSitemap } from './src/build/indexed-sitemap.ts';
import { leanPolicy } from './src/build/lean-policy.ts';
import { redirectsFile } from './src/build/redirects-file.ts';
import { searchIndex } from './src/search/build/search-index.ts';
import { siteColours } from './src/site/build/site-colours.ts';
import { publicFiles, publicFolder } from './src/site/build/public-files.ts';
import { subPath } from './src/site/build/sub-path.ts';
import { SITE } from './src/site/identity.ts';

const sha256 = (text) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

export default defineConfig({
  site: SITE.origin,
  base: SITE.base,
  publicDir: publicFolder(),
  trailingSlash: 'always',
  // The default ('jsx') joins words across a line break before <a> or <strong> (withastro/astro#17310).
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  markdown: { syntaxHighlight: false },
  integrations: [
    mdx(),
    // A build for reviewers is not for search engines.
    ...(SITE.isReviewBuild ? [] : indexedSitemap(SITE.base)),
    subPath(SITE.base),
    publicFiles(),
    redirectsFile(SITE.base),
    leanPolicy(),
    searchIndex(),
    editor(),
  ],
  build: { inlineStylesheets: 'never' },
  // Fields of front matter in code editors (.vscode/settings.json). Changes no page.
  experimental: { contentIntellisense: true },
  vite: {
    plugins: [siteColours(SITE.colours), plainDynamicImport],
    build: {
      assetsInlineLimit: 0,
      // Its helper is one more request on every page, to save one on the few that load more code.
      modulePreload: false,
      // withastro/astro#18087: one warning per module otherwise.
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "worker-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "object-src 'none'",
        "frame-src 'none'",
      ],
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"], hashes: [sha256(EARLY_SETTINGS)] },
      styleDirective: { resources: ["'self'"] },
    },
  },
});
