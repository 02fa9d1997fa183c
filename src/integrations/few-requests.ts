import type { Plugin } from 'vite';

/**
 * Takes out Vite's helper around `import()`, which loads styles and preloads what a chunk needs. Here chunks
 * bring no styles and load on use; the helper would be one more request on every page.
 */
export const plainDynamicImport: Plugin = {
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
export const ownDatesOfHomePage: Plugin = {
  name: 'own-dates-of-home-page',
  enforce: 'pre',
  async resolveId(source, importer, options) {
    const isHome = /\/(?:islands\/quarter-now|model\/quarter)\.ts$/u.test(importer ?? '');
    if (this.environment.name !== 'client' || !isHome || !source.endsWith('/calendar-date.ts')) return null;
    const found = await this.resolve(source, importer, { ...options, skipSelf: true });
    return found && `${found.id}?home`;
  },
};
