import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const css = readFileSync('src/styles/tokens.css', 'utf8');

/** The declarations of the rule with this selector. */
function declarations(selector: string): string[] {
  const start = css.indexOf(`${selector} {`);
  expect(start, `tokens.css has no ${selector}`).toBeGreaterThan(-1);
  const block = css.slice(css.indexOf('{', start) + 1, css.indexOf('}', start));
  return block.split(';').flatMap((line) => line.trim() || []);
}

test('the dark palette is the same whether the reader or the system asks for it', () => {
  const chosen = declarations(":root[data-theme='dark']");
  expect(chosen.length).toBeGreaterThan(10);
  expect(declarations(":root:not([data-theme='light'])")).toEqual(chosen);
});

test('every colour of the light palette has a dark twin', () => {
  const names = (lines: readonly string[]) => lines.map((line) => line.split(':')[0] ?? '');
  const isColour = (line: string) => /: (?:#|light|rgb|var\(--site-)/u.test(line);
  const light = names(declarations(':root').filter(isColour));
  const dark = names(declarations(":root[data-theme='dark']"));
  expect(light.length).toBeGreaterThan(10);
  expect(light.filter((name) => !dark.includes(name))).toEqual([]);
});
