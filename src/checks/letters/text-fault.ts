import { placeAt, problem, type Problem, type RuleName } from '../../language/problem.ts';

/** Something wrong with the characters of a text: where it stands in it (UTF-16), and what to do about it. */
export interface TextFault {
  index: number;
  length: number;
  rule: RuleName;
  severity: Problem['severity'];
  message: string;
  /** What may stand there instead without anyone reading it first; absent where a person must decide. */
  replacement?: string;
}

/** One look at the characters of a text (line ends are `\n`). */
export type TextCheck = (text: string) => TextFault[];

/** The fault as a problem of the file. */
export function faultProblem(text: string, { index, rule, severity, message }: TextFault): Problem {
  return { ...problem(placeAt(text, index), rule, message), severity };
}

/** A run of letters with their marks. */
export const WORD = /[\p{L}\p{M}]+/gu;

/** No word is longer, and a run of letters that is will not be read whole. */
const LONGEST_WORD = 40;

/** The word that the character at `index` belongs to, and where it begins. */
export function wordAround(text: string, index: number): { index: number; word: string } {
  const before = /[\p{L}\p{M}]*$/u.exec(text.slice(Math.max(0, index - LONGEST_WORD), index))?.[0] ?? '';
  const after = /^[\p{L}\p{M}]*/u.exec(text.slice(index, index + LONGEST_WORD))?.[0] ?? '';
  return { index: index - before.length, word: before + after };
}

/** `U+0430`, as character tables name it. */
export function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
