import ts from 'typescript';

/** One small spoiling of the check: something it looks at is left out. */
export interface Mutant {
  file: string;
  line: number;
  /** What is left out, shortened. */
  what: string;
  /** Where the source changes, and to what. */
  start: number;
  end: number;
  replacement: string;
}

/** Calls that report; without such a call nothing is refused. */
const REPORTS = /^(?:refuse|problem|fileProblem|fault|push)$/u;

/**
 * Every way to leave out one decision of a source file: a condition that never holds, a report that is never
 * made, a row of a table that is not there, a group of checks that is not asked.
 */
export function mutantsOf(file: string, source: string): Mutant[] {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const mutants: Mutant[] = [];
  const add = (node: ts.Node, replacement: string, start = node.getStart(), end = node.getEnd()) => {
    const { line } = tree.getLineAndCharacterOfPosition(start);
    const what = source.slice(start, end).replace(/\s+/gu, ' ').slice(0, 100);
    mutants.push({ file, line: line + 1, what, start, end, replacement });
  };
  const visit = (node: ts.Node) => {
    if (ts.isIfStatement(node) && !isInEndlessLoop(node)) add(node.expression, 'false');
    if (ts.isExpressionStatement(node) && isReport(node.expression)) add(node, ';');
    if (ts.isSpreadElement(node) && ts.isArrayLiteralExpression(node.parent)) add(node.expression, '[]');
    if (ts.isConditionalExpression(node) && isEmptyList(node.whenFalse)) add(node.condition, 'false');
    if (ts.isConditionalExpression(node) && isEmptyList(node.whenTrue)) add(node.condition, 'true');
    if (isRow(node)) add(node, '', node.getFullStart(), endWithComma(node, source));
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(tree, visit);
  return mutants;
}

/** Without its way out such a loop would never end. */
function isInEndlessLoop(node: ts.Node): boolean {
  if (ts.isSourceFile(node)) return false;
  return (ts.isForStatement(node) && !node.condition) || isInEndlessLoop(node.parent);
}

function isReport(node: ts.Expression): boolean {
  if (!ts.isCallExpression(node)) return false;
  const name = ts.isPropertyAccessExpression(node.expression) ? node.expression.name : node.expression;
  return ts.isIdentifier(name) && REPORTS.test(name.text);
}

function isEmptyList(node: ts.Expression): boolean {
  return ts.isArrayLiteralExpression(node) && node.elements.length === 0;
}

/** An element of a list, a set or a record that stands at the top of its file. */
function isRow(node: ts.Node): boolean {
  const list = node.parent;
  if (!ts.isArrayLiteralExpression(list) && !ts.isObjectLiteralExpression(list)) return false;
  let above: ts.Node = list.parent;
  while (ts.isSatisfiesExpression(above) || ts.isAsExpression(above) || ts.isNewExpression(above))
    above = above.parent;
  return ts.isVariableDeclaration(above) && ts.isSourceFile(above.parent.parent.parent);
}

function endWithComma(node: ts.Node, source: string): number {
  return /^\s*,/u.exec(source.slice(node.getEnd()))?.[0].length
    ? node.getEnd() + (/^\s*,/u.exec(source.slice(node.getEnd()))?.[0].length ?? 0)
    : node.getEnd();
}
