import type { AstroIntegration } from 'astro';
import { cpSync, existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { siteFolder } from './site-folder.ts';

/** Files that every site needs: headers, icons, the picture for links. */
const ENGINE_FILES = resolve('public');

/** The folder of files that are served as they are: the site's own where it has one. */
export function publicFolder(): string {
  const own = join(siteFolder(), 'public');
  return existsSync(own) ? own : ENGINE_FILES;
}

/** Gives a built site those files of the engine that its own `public/` does not replace. */
export function publicFiles(): AstroIntegration {
  return {
    name: 'public-files',
    hooks: {
      'astro:build:done': ({ dir }) => {
        cpSync(ENGINE_FILES, fileURLToPath(dir), { recursive: true, force: false });
      },
    },
  };
}
