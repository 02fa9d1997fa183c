/** Numbers as quarters, terms and chapters are counted, without `VI` and `XI`, which are syllables of other words. */
const ROMAN = new Map(
  ['I', 'II', 'III', 'IV', 'V', 'VII', 'VIII', 'IX', 'X', 'XII', 'XIII', 'XIV', 'XV', 'XVI', 'XVII'].map(
    (roman) => [roman, String(valueOf(roman))] as const,
  ),
);

/** The digits of a number in Roman letters; one letter is a number only where it is written large. */
export function numeralIn(word: string): string | undefined {
  return ROMAN.get(word.length === 1 ? word : word.toUpperCase());
}

function valueOf(roman: string): number {
  const values = Array.from(roman, (letter) => ({ I: 1, V: 5, X: 10 })[letter] ?? 0);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}
