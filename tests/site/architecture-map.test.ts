import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const map = readFileSync('docs/architecture.md', 'utf8');

/** Paths that a build or an install makes; a fresh clone does not have them. */
const MADE = /^(?:dist|node_modules|\.cache|\.astro)(?:\/|$)/u;

const isPath = (text: string) =>
  /^[\w.@-]+(?:\/[\w.@[\]-]+)*\/?$/u.test(text) &&
  (text.includes('/') || /\.(?:ts|mjs|md|mdx|json|yaml|css|astro)$/u.test(text));

/** What a line names in backticks: no address, no pattern, no command. */
function pathsOf(line: string): string[] {
  const quoted = [...line.matchAll(/`([^`]+)`/gu)].map((match) => match[1] ?? '');
  return quoted.filter((text) => isPath(text) && !MADE.test(text));
}

/** A bare file name stands in a folder that the same line names. */
function missingIn(line: string): string[] {
  const named = pathsOf(line);
  const folders = ['', ...named.filter((path) => path.endsWith('/'))];
  return named.filter((path) => !folders.some((folder) => existsSync(`${folder}${path}`)));
}

const lines = map.split('\n');

test('the map of the house names paths', () => {
  expect(lines.flatMap(pathsOf).length).toBeGreaterThan(20);
});

test('every path that the map names exists', () => {
  expect(lines.flatMap(missingIn)).toEqual([]);
});

test('every room stands on the map', () => {
  const rooms = ['src', 'tests', 'content'].flatMap((top) =>
    readdirSync(top, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
      .map((entry) => `${top}/${entry.name}/`),
  );
  const named = lines.flatMap(pathsOf);
  expect(rooms.filter((room) => !named.some((path) => path.startsWith(room)))).toEqual([]);
});

test('the place of the diagram of rooms is marked once', () => {
  expect(map.match(/<!-- \/?rooms -->/gu)).toEqual(['<!-- rooms -->', '<!-- /rooms -->']);
});
