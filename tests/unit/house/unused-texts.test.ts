import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** An import names a text and says none of it. */
const IMPORTS = /^import [^;]*;$/gmu;

/** Where sentences are used: everything that is built or run, and the sentences themselves. */
const SOURCES = ['src', 'scripts'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:tsx?|astro|mdx)$/u.test(path))
    .map((path) => readFileSync(join(folder, path), 'utf8').replace(IMPORTS, '')),
);
const TEXTS = readdirSync('src/text', { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.ts'),
);

/** The first-level keys of `export const NAME = { … }`, as they stand at two spaces in formatted code. */
function keysOf(source: string): { name: string; key: string }[] {
  return Array.from(
    source.matchAll(/^export const (?<name>[A-Z][A-Z_]*)[^=\n]*= \{\n(?<body>(?: .*\n|\n)*)\}/gmu),
    ({ groups }) =>
      Array.from((groups?.['body'] ?? '').matchAll(/^ {2}(?<key>\w+)[:(]/gmu), (match) => ({
        name: groups?.['name'] ?? '',
        key: match.groups?.['key'] ?? '',
      })),
  ).flat();
}

test.each(TEXTS)('every sentence of src/text/%s is said somewhere', (file) => {
  const unused = keysOf(readFileSync(join('src/text', file), 'utf8')).filter(({ name, key }) => {
    // What is looked up by a value, or handed on whole, may be said by any of its keys.
    const isUsed = new RegExp(`\\b${name}(?:\\.${key}\\b|\\[|\\)|,|;| as |\\s*\\})`, 'u');
    return !SOURCES.some((source) => isUsed.test(source));
  });
  expect(unused).toEqual([]);
});
