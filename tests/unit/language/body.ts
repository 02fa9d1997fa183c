import type { Root } from 'mdast';
import { parseBody } from '../../../src/language/parse.ts';
import type { Problem } from '../../../src/language/problem.ts';
import { checkParsedBody } from '../../../src/language/rules.ts';

/** The tree of a body that parses. */
export function bodyTree(source: string): Root {
  const { tree, problems } = parseBody(source);
  if (!tree || problems.length > 0) throw new Error(`${source}\n${problems[0]?.message ?? ''}`);
  return tree;
}

/** Every problem of a body, syntax included. */
export function bodyProblems(source: string): Problem[] {
  return checkParsedBody(parseBody(source)).problems;
}
