import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve as join } from 'node:path';

/** The interface of eslint-module-utils. */
export const interfaceVersion = 2;

interface Package {
  imports: Readonly<Record<string, { types: string }>>;
}

/**
 * Finds the file that an import names. Vite's questions (`?url`) are no part of the name, and scripts of a page
 * (`Page.astro/1_1.ts` to ESLint) stand where their page stands. What is asked for by a name of package.json
 * (`#vocabulary`, `#limits`) belongs to the room that says what it must hold, whoever provides it.
 */
export function resolve(source: string, file: string): { found: boolean; path?: string | null } {
  if (source.startsWith('#')) {
    const { imports } = JSON.parse(readFileSync('package.json', 'utf8')) as Package;
    const port = imports[source];
    return port ? { found: true, path: join(port.types) } : { found: false };
  }
  if (!source.startsWith('.')) return { found: false };
  const folder = dirname(file.replace(/\.astro\/[^/]+$/u, '.astro'));
  const path = join(folder, source.replace(/\?.*$/u, ''));
  return existsSync(path) ? { found: true, path } : { found: false };
}
