import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readSourceFiles } from '../../../src/checks/build/source-file.ts';
import { editorComponents } from '../../../src/editor/components.ts';
import { COMPONENT_NAMES } from '../../../src/language/components.ts';

const components = editorComponents();

test('every component of the language has its form', () => {
  expect(components.map(({ id }) => id)).toEqual(COMPONENT_NAMES.map((name) => name.toLowerCase()));
});

test('every component in the library is read into its form and written back as it was', () => {
  const bodies = readSourceFiles('content')
    .files.filter(({ path, isPublished }) => isPublished && path.endsWith('.mdx'))
    .map(({ path }) => readFileSync(`content/${path}`, 'utf8'));
  let count = 0;
  for (const { pattern, fromBlock, toBlock } of components) {
    for (const body of bodies) {
      for (const match of body.matchAll(new RegExp(pattern.source, `${pattern.flags}g`))) {
        count += 1;
        expect(toBlock(fromBlock?.(match) ?? {})).toBe(match[0]);
      }
    }
  }
  expect(count).toBeGreaterThan(100);
});
