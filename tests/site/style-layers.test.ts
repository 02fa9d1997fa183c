import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { all, builtPages, DIST } from './built-site.ts';

/** The order that `layers.css` names, weakest first. */
const ORDER = /@layer (?<names>[^;{]+);/u
  .exec(readFileSync('src/styles/layers.css', 'utf8'))
  ?.groups?.['names']?.split(',')
  .map((name) => name.trim());

/** Layers in the order in which a browser meets them on a page: that order decides which of them wins. */
function layersMet(sheets: readonly string[]): string[] {
  const text = sheets.map((sheet) => readFileSync(join(DIST, sheet), 'utf8')).join('\n');
  const named = [...text.matchAll(/@layer (?<names>[a-z, ]+)[;{]/gu)].flatMap(({ groups }) =>
    (groups?.['names'] ?? '').split(',').map((name) => name.trim()),
  );
  return [...new Set(named)];
}

const styleSheets = new Set(
  builtPages().map((page) =>
    all(page, 'link')
      .flatMap(({ attributes: { rel, href } }) => (rel === 'stylesheet' && href ? [href] : []))
      .join(' '),
  ),
);

test.each([...styleSheets])('on pages with %s the layers come in their order', (sheets) => {
  expect(layersMet(sheets.split(' '))).toEqual(ORDER);
});
