import type { ParsedData } from '../../language/front-matter.ts';
import { problem, type Problem } from '../../language/problem.ts';
import { markInField } from '../../language/raw-marks.ts';

/** Reminds of Markdown, HTML and marks of other tools in fields, which print all of them as they stand. */
export function fieldMarkProblems({ texts }: ParsedData): Problem[] {
  return texts.flatMap(({ text, isKey, line, column }) => {
    const complaint = isKey || /^https?:/iu.test(text) ? undefined : markInField(text);
    return complaint
      ? [{ ...problem({ line, column }, 'cau-truc', complaint), severity: 'warning' as const }]
      : [];
  });
}
