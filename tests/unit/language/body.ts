import type { Root } from 'mdast';
import { parseBody } from '../../../src/language/parse.ts';
import type { Problem } from '../../../src/language/problem.ts';
import { checkBody } from '../../../src/language/rules.ts';

/** The tree of a body that parses. */
export function bodyTree(source: string): Root {
  const tree = parseBody(source);
  if ('rule' in tree) throw new Error(`${source}\n${tree.message}`);
  return tree;
}

/** Every problem of a body, syntax included. */
export function bodyProblems(source: string): Problem[] {
  const tree = parseBody(source);
  return 'rule' in tree ? [tree] : checkBody(tree).problems;
}
