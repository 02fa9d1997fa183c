import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig, fontProviders } from 'astro/config';
import { createHash } from 'node:crypto';
import unicodeRanges from '@fontsource-variable/source-sans-3/unicode.json' with { type: 'json' };
import { EARLY_SETTINGS } from './src/islands/early-settings.ts';
import { leanPolicy } from './src/integrations/lean-policy.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { SITE } from './src/site.ts';

const sha256 = (text) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

const font = (subset) => ({
  weight: '200 900',
  style: 'normal',
  src: [`@fontsource-variable/source-sans-3/files/source-sans-3-${subset}-wght-normal.woff2`],
  unicodeRange: unicodeRanges[subset].split(','),
});

/**
 * Takes out Vite's helper around `import()`, which loads styles and preloads what a chunk needs. Here chunks
 * bring no styles and load on use; the helper would be one more request on every page.
 */
const plainDynamicImport = {
  name: 'plain-dynamic-import',
  enforce: 'post',
  generateBundle(_options, bundle) {
    for (const [name, chunk] of Object.entries(bundle)) {
      if (/preload-helper/u.test(name)) Reflect.deleteProperty(bundle, name);
      if (chunk.type !== 'chunk') continue;
      chunk.code = chunk.code
        .replace(
          /import\{(?:\w+ as )?(?<load>[\w$]+)\}from"\.\/preload-helper\.[\w-]+\.js";/u,
          'const $<load>=load=>load();',
        )
        .replaceAll(/,\s*__VITE_PRELOAD__/gu, '');
    }
  },
};

/**
 * The home page and the form of a session both write dates. Shared, these few lines would be one more request
 * there, with all of Zod behind them; so the home page has its own copy.
 */
const ownDatesOfHomePage = {
  name: 'own-dates-of-home-page',
  enforce: 'pre',
  async resolveId(source, importer, options) {
    const isHome = /\/(?:islands\/quarter-now|model\/quarter)\.ts$/u.test(importer ?? '');
    if (this.environment.name !== 'client' || !isHome || !source.endsWith('/calendar-date.ts')) return null;
    const found = await this.resolve(source, importer, { ...options, skipSelf: true });
    return found && `${found.id}?home`;
  },
};

export default defineConfig({
  site: SITE.origin,
  trailingSlash: 'always',
  // The default ('jsx') joins words across a line break before <a> or <strong> (withastro/astro#17310).
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  markdown: { syntaxHighlight: false },
  integrations: [
    mdx(),
    sitemap({ filter: (page) => !/\/(?:in|tim-kiem)\/$/u.test(page) }),
    leanPolicy(),
    searchIndex(),
  ],
  fonts: [
    {
      provider: fontProviders.local(),
      name: 'Source Sans 3',
      cssVariable: '--font-text',
      fallbacks: ['system-ui', 'sans-serif'],
      options: { variants: [font('latin'), font('vietnamese')] },
    },
  ],
  build: { inlineStylesheets: 'never' },
  vite: {
    plugins: [plainDynamicImport, ownDatesOfHomePage],
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
