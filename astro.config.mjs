import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { createHash } from 'node:crypto';
import { EARLY_SETTINGS } from './src/device/early-settings.ts';
import { editor } from './src/editor/build/editor-integration.ts';
import { partsPage } from './src/build/parts-page.ts';
import { oldestEngines } from './src/build/baseline.ts';
import { flatLayers } from './src/build/flat-layers.ts';
import { ownProgram } from './src/build/own-program.ts';
import { plainDynamicImport } from './src/build/few-requests.ts';
import { finishedPages } from './src/build/finished-pages.ts';
import { indexedSitemap } from './src/build/indexed-sitemap.ts';
import { leanPolicy } from './src/build/lean-policy.ts';
import { noEval } from './src/build/no-eval.ts';
import { plainNames } from './src/build/plain-names.ts';
import { redirectsFile } from './src/build/redirects-file.ts';
import { tightHtml } from './src/build/tight-html.ts';
import { contentCheck } from './src/checks/build/content-check.ts';
import { offlineFiles } from './src/offline/build/offline-files.ts';
import { searchIndex } from './src/search/build/search-index.ts';
import { writtenOut } from './src/site/build/written-out.ts';
import { siteColours } from './src/site/build/site-colours.ts';
import { publicFiles, publicFolder } from './src/site/build/public-files.ts';
import { subPath } from './src/site/build/sub-path.ts';
import { SITE } from './src/site/identity.ts';

const sha256 = (text) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

const sitemap = indexedSitemap(SITE.base);

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
    contentCheck(),
    mdx(),
    subPath(SITE.base),
    publicFiles(),
    editor(),
    partsPage(),
    // The search reads pages with their white space: words of two blocks stand apart.
    finishedPages(sitemap.step, redirectsFile(SITE.base), leanPolicy, searchIndex(), tightHtml),
    // A build for reviewers is not for search engines.
    ...(SITE.isReviewBuild ? [] : [sitemap.integration]),
    offlineFiles({ isOn: process.env.OFFLINE_OFF !== '1' }),
  ],
  build: { inlineStylesheets: 'never' },
  // Fields of front matter in code editors (.vscode/settings.json). Changes no page.
  experimental: { contentIntellisense: true },
  vite: {
    plugins: [writtenOut, ownProgram, siteColours(SITE.colours), plainDynamicImport, plainNames, noEval],
    css: { postcss: { plugins: [flatLayers()] } },
    build: {
      // The grammar that all browsers of the baseline know; by their names, Vite would write fields of classes with a
      // helper, for faults of Safari 15 that this code does not meet, and ask for a file more on every page.
      // What older readers need besides: plain-names.ts for scripts, flat-layers.ts for style sheets.
      target: 'es2022',
      cssTarget: oldestEngines('production'),
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
      scriptDirective: { resources: ["'self'"], hashes: [sha256(EARLY_SETTINGS)] },
      styleDirective: { resources: ["'self'"] },
    },
  },
});
