import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { mdxFromMarkdown } from 'mdast-util-mdx';
import { gfm } from 'micromark-extension-gfm';
import { mdxjs } from 'micromark-extension-mdxjs';

/**
 * Stands in for Sätteri in the browser, where its compiled code cannot run: the same tree for every body of the
 * library, by test. Errors carry their place as Sätteri's do, `line:column: message`.
 */
export function mdxToMdast(source: string): Root {
  try {
    return fromMarkdown(source, {
      extensions: [gfm(), mdxjs()],
      mdastExtensions: [gfmFromMarkdown(), mdxFromMarkdown()],
    });
  } catch (error) {
    const { message, line = 1, column = 1 } = placeOf(error);
    throw new Error(`${line}:${column}: ${message}`, { cause: error });
  }
}

/** micromark throws a VFileMessage; of an element that is not closed only its message tells the place. */
function placeOf(error: unknown): { message: string; line?: number; column?: number } {
  const message = error instanceof Error ? error.message : String(error);
  const { line, column } = error as { line?: number; column?: number };
  if (line && column) return { message, line, column };
  const found = /\((?<line>\d+):(?<column>\d+)-/u.exec(message)?.groups;
  return found ? { message, line: Number(found['line']), column: Number(found['column']) } : { message };
}
