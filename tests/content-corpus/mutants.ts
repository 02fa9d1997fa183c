import ts from 'typescript';
import { RULE_NAMES } from '../../src/language/rule-list.ts';

/** One small spoiling of the check: something it looks at is left out. */
export interface Mutant {
  file: string;
  line: number;
  /** The function or the constant that holds it. */
  within: string;
  /** What is left out, shortened. */
  what: string;
  /** Where the source changes, and to what. */
  start: number;
  end: number;
  replacement: string;
  /** The rule that is left out, where it is a whole one. */
  rule?: string;
}

/** Calls that report; without such a call nothing is refused. */
const REPORTS = /^(?:refuse|problem|fileProblem|fault|push)$/u;

/**
 * Every way to leave out one decision of a source file: a condition that never holds, a report that is never
 * made, a row of a table that is not there, a group of checks that is not asked.
 */
export function decisionMutantsOf(file: string, source: string): Mutant[] {
  return mutantsOf(file, source, (node, add) => {
    if (ts.isIfStatement(node)) add(node.expression, 'false');
    if (ts.isExpressionStatement(node) && isReport(node.expression)) add(node, ';');
    if (ts.isSpreadElement(node) && ts.isArrayLiteralExpression(node.parent)) add(node.expression, '[]');
    if (ts.isConditionalExpression(node) && isEmptyList(node.whenFalse)) add(node.condition, 'false');
    if (ts.isConditionalExpression(node) && isEmptyList(node.whenTrue)) add(node.condition, 'true');
    if (isRow(node)) add(node, '', node.getFullStart(), endWithComma(node, source));
  });
}

/** Every function of a source file that finds something, or refuses something, made to find nothing. */
export function functionMutantsOf(file: string, source: string): Mutant[] {
  return mutantsOf(file, source, (node, add) => {
    if (!ts.isFunctionDeclaration(node) || !node.body) return;
    const nothing = nothingOf(node.type);
    if (nothing !== undefined) add(node.body, `{ ${nothing} }`);
  });
}

/** The check with one rule less: `file` holds the one place that every problem passes, `all.sort(byPlace)`. */
export function ruleMutantsOf(file: string, source: string): Mutant[] {
  const everything = 'all.sort(byPlace)';
  const start = source.indexOf(everything);
  if (start < 0) throw new Error(`${file} holds no ${everything}.`);
  const end = start + everything.length;
  const line = source.slice(0, start).split('\n').length;
  return RULE_NAMES.map((rule) => {
    const replacement = `${everything}.filter((each) => each.rule !== '${rule}')`;
    return { file, line, within: 'checkContent', what: `the rule ${rule}`, start, end, replacement, rule };
  });
}

type Add = (node: ts.Node, replacement: string, start?: number, end?: number) => void;

function mutantsOf(file: string, source: string, look: (node: ts.Node, add: Add) => void): Mutant[] {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const mutants: Mutant[] = [];
  const add: Add = (node, replacement, start = node.getStart(), end = node.getEnd()) => {
    const { line } = tree.getLineAndCharacterOfPosition(node.getStart());
    const what = source.slice(start, end).trim().replace(/\s+/gu, ' ').slice(0, 100);
    mutants.push({ file, line: line + 1, within: nameAround(node), what, start, end, replacement });
  };
  const visit = (node: ts.Node) => {
    look(node, add);
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(tree, visit);
  return mutants;
}

/** The function or the constant of the file that a node stands in. */
function nameAround(node: ts.Node): string {
  if (ts.isFunctionDeclaration(node)) return node.name?.text ?? '';
  if (ts.isVariableDeclaration(node) && ts.isSourceFile(node.parent.parent.parent))
    return node.name.getText();
  return ts.isSourceFile(node) ? '' : nameAround(node.parent);
}

/** How a function with this type of result finds nothing; `undefined` where it finds something or fails. */
function nothingOf(type: ts.TypeNode | undefined): string | undefined {
  if (!type) return undefined;
  if (ts.isArrayTypeNode(type) || /^readonly .*\[\]$/su.test(type.getText())) return 'return [];';
  if (type.kind === ts.SyntaxKind.VoidKeyword) return '';
  if (ts.isUnionTypeNode(type) && / undefined$|^undefined /u.test(type.getText())) return 'return undefined;';
  return undefined;
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
  return node.getEnd() + (/^\s*,/u.exec(source.slice(node.getEnd()))?.[0].length ?? 0);
}
