import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Root } from 'mdast';
import { mdxToMdast as satteri } from 'satteri';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/checks/build/check-content.ts';
import { mdxToMdast } from '../../../src/editor/mdx-to-mdast.ts';
import { splitFrontMatter } from '../../../src/language/front-matter.ts';
import { checkBody } from '../../../src/language/rules.ts';
import { renderBody, type FindRule } from '../../../src/language/to-html.ts';

const FEATURES = { features: { frontmatter: false, gfm: true, math: false, directive: false } } as const;
const rule: FindRule = (regulation, point) => ({
  text: `${regulation} ${point}`,
  citation: regulation,
  path: '/',
  confidence: 'V',
  confidenceLabel: 'x',
  checkedOn: '1',
});

function bodyOf(text: string): string | undefined {
  const split = splitFrontMatter(text.replaceAll('\r\n', '\n'));
  return 'rule' in split ? undefined : split.body;
}

describe('every body of the library reads the same in the browser as in the build', () => {
  const withBody = checkContent('content').files.filter(({ tree }) => tree);

  test('there are bodies', () => expect(withBody.length).toBeGreaterThan(90));

  test.each(withBody.map((file) => [file.source.path, file] as const))('%s', (_path, { source, tree }) => {
    const body = bodyOf(new TextDecoder().decode(source.bytes)) ?? '';
    expect(renderBody(mdxToMdast(body), rule)).toEqual(renderBody(tree as Root, rule));
  });
});

/** Two bodies of the corpus of bad files that are refused by both, in other words. */
const OTHERWISE = new Set(['body-component-unclosed', 'structure-rule-with-content']);
const BAD = 'tests/content-corpus/bad';

describe('what the build refuses the editor refuses at the same line', () => {
  const cases = readdirSync(BAD).flatMap((name) =>
    ['topics', 'guides', 'feedback'].flatMap((kind) => {
      const folder = `${BAD}/${name}/${kind}`;
      if (!existsSync(folder)) return [];
      return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
        if (!entry.isFile()) return [];
        const file = entry.name;
        const body = bodyOf(readFileSync(`${folder}/${file}`, 'utf8'));
        return body === undefined ? [] : [[`${name}/${kind}/${file}`, name, body] as const];
      });
    }),
  );

  test('there are cases', () => expect(cases.length).toBeGreaterThan(150));

  test.each(cases)('%s', (_title, name, body) => {
    const inBuild = problemsOf(() => satteri(body, FEATURES) as Root);
    const inEditor = problemsOf(() => mdxToMdast(body));
    if (OTHERWISE.has(name)) expect(inEditor.length).toBeGreaterThan(0);
    else expect(inEditor).toEqual(inBuild);
  });
});

/** Rule and line of every problem; the line alone where the body cannot be read. */
function problemsOf(parse: () => Root): string[] {
  let tree: Root;
  try {
    tree = parse();
  } catch (error) {
    return [/^\d+/u.exec((error as Error).message)?.[0] ?? 'no line'];
  }
  return checkBody(tree).problems.map(({ rule: name, line }) => `${line} ${name}`);
}
