import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';

/** Where the parts of the site stand while it is developed. */
export const PARTS_PATH = '/cac-phan/';

/** Every part in its states on one page, for maintainers and for the tests of pictures: never built, never published. */
export function partsPage(): AstroIntegration {
  return {
    name: 'parts-page',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (command !== 'dev') return;
        const entrypoint = fileURLToPath(new URL('../pages/_parts/index.astro', import.meta.url));
        injectRoute({ pattern: PARTS_PATH, entrypoint });
      },
    },
  };
}
