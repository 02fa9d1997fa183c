import { existsSync } from 'node:fs';
import { dirname, resolve as join } from 'node:path';

/** The interface of eslint-module-utils. */
export const interfaceVersion = 2;

/**
 * Finds the file that an import names. Vite's questions (`?url`) are no part of the name, and scripts of a page
 * (`Page.astro/1_1.ts` to ESLint) stand where their page stands.
 */
export function resolve(source: string, file: string): { found: boolean; path?: string | null } {
  if (!source.startsWith('.')) return { found: false };
  const folder = dirname(file.replace(/\.astro\/[^/]+$/u, '.astro'));
  const path = join(folder, source.replace(/\?.*$/u, ''));
  return existsSync(path) ? { found: true, path } : { found: false };
}
