import postcss from 'postcss';
import { describe, expect, test } from 'vitest';
import { flatLayers, spelt } from '../../../src/build/flat-layers.ts';

const flat = (css: string) => postcss([flatLayers()]).process(css, { from: undefined }).css;
const copyIn = (css: string) => /@supports[^{]*\{(?<copy>[\s\S]*)\}/u.exec(flat(css))?.groups?.['copy'] ?? '';
const tight = (css: string) => css.replace(/\s+/gu, '');

describe('the copy for browsers without layers', () => {
  test('holds the rules in the order of the layers, not of the text', () => {
    const copy = copyIn('@layer a, b; @layer b { p { margin: 0 } } @layer a { i { margin: 1px } }');
    expect(tight(copy)).toBe('i{margin:1px;}p{margin:0;}');
  });

  test('leaves the sheet itself as it is, and a sheet without layers alone', () => {
    expect(flat('@layer a { p { margin: 0 } }')).toMatch(/^@layer a \{ p \{ margin: 0 \} \}/u);
    expect(flat('p { margin: 0 }')).toBe('p { margin: 0 }');
  });

  test('asks for widths as old browsers do', () => {
    expect(copyIn('@layer a { @media (width <= 40rem) { p { margin: 0 } } }')).toMatch(
      /\(max-width: 40rem\)/u,
    );
  });

  test('carries no rule that none of them knows', () => {
    expect(tight(copyIn('@layer a { p:has(b) { margin: 0 } i { margin: 0 } }'))).toBe('i{margin:0;}');
  });
});

test.each([
  ['p', ['p']],
  ['.prose :is(ul, ol)', ['.prose ul', '.prose ol']],
  [":where(ul, ol)[role='list']", ["ul[role='list']", "ol[role='list']"]],
  ['.paper :where(p, h1)', ['.paper :where(p, h1)']],
  [':is(h1, h2) + :is(p, ul)', ['h1 + p', 'h1 + ul', 'h2 + p', 'h2 + ul']],
  ['a:not(:is(b, i))', ['a:not(:is(b, i))']],
])('%s', (selector, spelled) => expect(spelt(selector)).toEqual(spelled));
