import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { writtenFiles } from '../../../scripts/docs/written-files.ts';

const files = writtenFiles();

test('every file has a place of its own below docs/', () => {
  const paths = files.map(({ path }) => path);
  expect(new Set(paths).size).toBe(paths.length);
  expect(paths.filter((path) => !path.startsWith('docs/'))).toEqual([]);
});

test.each(files)('$path is what the code says; if not: npm run docs', ({ path, text }) => {
  expect(existsSync(path), `${path} is missing. Run: npm run docs`).toBe(true);
  expect(readFileSync(path, 'utf8'), `${path} is stale. Run: npm run docs`).toBe(text);
});
