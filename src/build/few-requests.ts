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
