import { placeAt, problem, type Problem } from './problem.ts';

/** A tag with a blank other than the common one outside its quotation marks: to some readers one long name. */
const ODD_BLANK =
  /<\/?[A-Z][A-Za-z]*(?:[^<>"\u0085\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]|"[^"]*")*[\u0085\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]/gu;

/** Refuses tags whose parts are divided by a non-breaking or another special blank. */
export function blankProblems(source: string): Problem[] {
  return [...source.matchAll(ODD_BLANK)].map(({ index, 0: { length } }) =>
    problem(
      placeAt(source, index + length - 1),
      'cu-phap',
      'Trong thẻ có dấu cách đặc biệt (thường do chép từ Word). Xóa và gõ lại dấu cách thường.',
    ),
  );
}
