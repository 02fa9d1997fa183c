import type { Root } from 'mdast';
import { mdxToMdast } from 'satteri';
import type { Problem } from './problem.ts';
import { describeSyntaxError } from './syntax-errors.ts';

/** More slips than this in one body, and its author wants to start again. */
const MOST_ERRORS = 40;

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
  for (let rest = source; ;) {
    const outcome = tryToParse(rest);
    if (typeof outcome !== 'string') return { tree: outcome, problems };
    const { problem, culprits, isEcho } = describeSyntaxError(outcome, rest, source);
    if (!isEcho) problems.push(problem);
    const next = blankOut(rest, culprits);
    if (next === rest || problems.length >= MOST_ERRORS) return { problems };
    rest = next;
  }
}

function tryToParse(source: string): Root | string {
  try {
    return mdxToMdast(source, {
      features: { frontmatter: false, gfm: true, math: false, directive: false },
    }) as Root;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function blankOut(source: string, offsets: readonly number[]): string {
  return offsets.reduce((text, offset) => `${text.slice(0, offset)} ${text.slice(offset + 1)}`, source);
}
