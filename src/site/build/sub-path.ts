import type { AstroIntegration } from 'astro';

/** Puts every address of a page below the path where the site stands; a site at the root of its host needs nothing. */
export function subPath(base: string): AstroIntegration {
  return {
    name: 'sub-path',
    hooks: {
      'astro:config:setup': ({ addMiddleware }) => {
        if (base === '/') return;
        addMiddleware({ order: 'pre', entrypoint: new URL('addresses-below.ts', import.meta.url) });
      },
    },
  };
}
