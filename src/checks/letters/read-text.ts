import type { ReadText } from '../../language/read-text.ts';
import { problem, type Problem } from '../../language/problem.ts';
import { textFaults } from './characters.ts';

/**
 * Faults that appear only once a text is read: `&#x441;`, `&shy;` or `"\\u202E"` bring letters that the bytes of the
 * file do not show. Every look that is taken at the bytes is taken at the read text again, in whatever place it
 * stands; what the source shows as well is reported there already.
 */
export function smuggledProblems(texts: readonly ReadText[]): Problem[] {
  return texts.flatMap(({ text, written, ...place }) => {
    // Only these two signs begin an escape.
    if (!/[&\\]/u.test(written)) return [];
    const shown = new Set(textFaults(written).map(({ message }) => message));
    const [fault] = textFaults(text).filter(({ message }) => !shown.has(message));
    return fault ? [{ ...problem(place, fault.rule, fault.message), severity: fault.severity }] : [];
  });
}
