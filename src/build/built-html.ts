import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Every page of a finished build: its file, its address from the root, its HTML; in a fixed order. */
export function builtHtml(folder: string): { file: string; path: string; html: string }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => name.replaceAll('\\', '/'))
    .sort()
    .map((name) => {
      const file = join(folder, name);
      return {
        file,
        path: `/${name.replace(/(?<=^|\/)index\.html$/u, '')}`,
        html: readFileSync(file, 'utf8'),
      };
    });
}
