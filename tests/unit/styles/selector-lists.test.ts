import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const FOLDER = new URL('../../../src/styles/', import.meta.url);

/** Selector lists with a selector that Chrome before 105 and Firefox before 121 do not know. */
function listsWithHas(css: string): string[] {
  const lists = css.replace(/\/\*.*?\*\//gsu, '').match(/[^{};]+(?=\{)/gu) ?? [];
  return lists
    .map((list) => list.trim())
    .filter(
      (list) => list.includes(':has(') && list.replace(/\([^()]*(?:\([^()]*\)[^()]*)*\)/gu, '').includes(','),
    );
}

test('finds a list by one of its selectors, and no list inside brackets', () => {
  expect(listsWithHas('main:has(.a) .b,\n.c { d: e }')).toEqual(['main:has(.a) .b,\n.c']);
  expect(listsWithHas('main:has(.a) :is(.b, .c) { d: e }')).toEqual([]);
});

test.each(readdirSync(FOLDER).filter((name) => name.endsWith('.css')))(
  '%s has no rule that an old browser throws away as a whole for one selector',
  (name) => expect(listsWithHas(readFileSync(new URL(name, FOLDER), 'utf8'))).toEqual([]),
);
