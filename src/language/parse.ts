import type { Nodes, Root } from 'mdast';
import { mdxToMdast } from 'satteri';
import { placeAt, problem, type Problem } from './problem.ts';
import { describeSyntaxError } from './syntax-errors.ts';

/** More slips than this in one body, and its author wants to start again. */
const MOST_ERRORS = 40;
/** Signs that open a tag or an expression; the parser's time grows with the square of those left open. */
const OPENING_SIGN = /[<{]/gu;
const MOST_OPENING_SIGNS = 400;
const TOO_MANY_SIGNS = `Bài có hơn ${MOST_OPENING_SIGNS} dấu < hoặc {, không đọc tiếp được. Xóa các dấu này; chữ thường thì không cần đến chúng.`;

export interface ParsedBody {
  /** The tree of the body; where it has errors, of what remains of it without the signs that caused them. */
  tree?: Root;
  /** Every error of syntax, in the order of the text. */
  problems: Problem[];
}

/**
 * Reads a body as MDX, without running anything. `source` keeps the file's line numbers. The parser stops at
 * the first slip; so each sign that made it stop is replaced by a blank and the body is read again.
 * A tree that comes with problems serves to find more of them, and is never published.
 */
export function parseBody(source: string): ParsedBody {
  const problems: Problem[] = [];
  const [excess] = [...source.matchAll(OPENING_SIGN)].slice(MOST_OPENING_SIGNS);
  if (excess) return { problems: [problem(placeAt(source, excess.index), 'cu-phap', TOO_MANY_SIGNS)] };
  for (let rest = source; ;) {
    const outcome = tryToParse(rest);
    if (typeof outcome !== 'string') return { tree: outcome, problems };
    const slip = describeSyntaxError(outcome, rest, source);
    if (!slip.isEcho) problems.push(slip.problem);
    const next = blankOut(rest, slip.culprits);
    if (next === rest || problems.length >= MOST_ERRORS) return { problems };
    rest = next;
  }
}

/** `import` or `export` that begins a paragraph of words: no statement of JavaScript reads on like this. */
const ORDINARY_WORD =
  /^(?<word>import|export)(?=[ \t]+(?!(?:[\w$*{,}\s]+?[ \t]+)?from\b|default\b|const\b|let\b|var\b|function\b|class\b|async\b|type\b)[\p{L}\d])/gmu;
/** Stand for the first letter of such a word while the parser reads; no file may hold them. */
const STAND_INS = { import: '\uE001', export: '\uE002' } as const;

function tryToParse(written: string): Root | string {
  const source = written.replace(
    ORDINARY_WORD,
    (word) => STAND_INS[word as keyof typeof STAND_INS] + word.slice(1),
  );
  const outcome = readMdx(source);
  if (typeof outcome !== 'string' && source !== written) restoreWords(outcome);
  return outcome;
}

function restoreWords(node: Nodes): void {
  if ('value' in node) node.value = node.value.replaceAll('\uE001', 'i').replaceAll('\uE002', 'e');
  if ('children' in node) node.children.forEach(restoreWords);
}

function readMdx(source: string): Root | string {
  try {
    // Without a last line break the parser ends the whole process at `import x from "y"…\`.
    return mdxToMdast(source.endsWith('\\') ? `${source}\n` : source, {
      features: { frontmatter: false, gfm: true, math: false, directive: false },
    }) as Root;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function blankOut(source: string, offsets: readonly number[]): string {
  return offsets.reduce((text, offset) => `${text.slice(0, offset)} ${text.slice(offset + 1)}`, source);
}
