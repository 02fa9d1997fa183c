import { MISSPELLINGS } from './misspellings.ts';
import { WORD, type TextFault } from './text-fault.ts';

const BY_FIRST_WORD = Map.groupBy(
  MISSPELLINGS.map((row) => ({ ...row, words: row.wrong.split(' ') })),
  ({ words }) => words[0] ?? '',
);

/** Two words that begin a misspelling: most texts have none, and need no closer look. */
const ANY = new RegExp(
  [...new Set(MISSPELLINGS.map(({ wrong }) => wrong.split(' ').slice(0, 2).join('\\s+')))].join('|'),
  'iu',
);

/** Reminders of frequent misspellings, wherever they stand and however they are capitalised. */
export function spellingFaults(text: string): TextFault[] {
  if (!ANY.test(text)) return [];
  const words = [...text.matchAll(WORD)];
  return words.flatMap((first, position) => {
    const candidates = BY_FIRST_WORD.get(first[0].toLowerCase()) ?? [];
    const found = candidates.find(
      ({ words: wanted, unlessAfter = [], unlessBefore = [] }) =>
        stands(text, words, position, wanted) &&
        !unlessAfter.includes(wordAt(words, position - 1)) &&
        !unlessBefore.includes(wordAt(words, position + wanted.length)),
    );
    const last = words[position + (found?.words.length ?? 0) - 1];
    if (!found || !last) return [];
    const written = text.slice(first.index, last.index + last[0].length);
    const message = `“${written.replace(/\s+/gu, ' ')}” thường là viết sai chính tả. Viết “${likeFirst(written, found.right)}”.`;
    return [{ index: first.index, length: written.length, rule: 'chinh-ta', severity: 'warning', message }];
  });
}

function wordAt(words: readonly RegExpExecArray[], position: number): string {
  return words[position]?.[0].toLowerCase() ?? '';
}

/** True where the wanted words follow one another with only blanks, or one line end, between them. */
function stands(
  text: string,
  words: readonly RegExpExecArray[],
  position: number,
  wanted: readonly string[],
): boolean {
  return wanted.every((word, offset) => {
    const here = words[position + offset];
    const before = words[position + offset - 1];
    if (here?.[0].toLowerCase() !== word) return false;
    if (offset === 0 || !before) return true;
    return /^(?:[ \u00A0]+|[ \u00A0]*\n[ \u00A0]*)$/u.test(
      text.slice(before.index + before[0].length, here.index),
    );
  });
}

/** Capitals as the author set them. */
function likeFirst(written: string, right: string): string {
  if (written === written.toUpperCase()) return right.toUpperCase();
  const [first = ''] = written;
  return first === first.toUpperCase() ? (right[0] ?? '').toUpperCase() + right.slice(1) : right;
}
