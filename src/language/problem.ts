import type { Nodes } from 'mdast';
import type { RuleName } from './rule-list.ts';

export type { RuleName };

/** A place in a file. Both count from 1; columns count UTF-16 units. */
export interface Place {
  line: number;
  column: number;
}

/** One thing wrong in one file: where, which rule, and what to do about it, in Vietnamese. */
export interface Problem extends Place {
  rule: RuleName;
  severity: 'error' | 'warning';
  message: string;
}

/** An error at a place. */
export function problem(place: Place, rule: RuleName, message: string): Problem {
  return { line: place.line, column: place.column, rule, severity: 'error', message };
}

/** Place of the character at `offset` (UTF-16) of `text`. */
export function placeAt(text: string, offset: number): Place {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

/** Offset (UTF-16) of a place of `text`; the inverse of `placeAt`. */
export function offsetAt(text: string, { line, column }: Place): number {
  let start = 0;
  for (let count = 1; count < line; count += 1) start = text.indexOf('\n', start) + 1;
  return start + column - 1;
}

/** Where a node of a body begins. */
export function placeOf(node: Nodes): Place {
  const { line = 1, column = 1 } = node.position?.start ?? {};
  return { line, column };
}
