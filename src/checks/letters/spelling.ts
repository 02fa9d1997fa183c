import { MISSPELLINGS } from './misspellings.ts';
import { WORD, type TextFault } from './text-fault.ts';

const BY_FIRST_WORD = Map.groupBy(
  MISSPELLINGS.map((row) => ({ ...row, words: row.wrong.split(' ') })),
  ({ words }) => words[0] ?? '',
);

/** Two words that begin a misspelling: most texts have none, and only these places need a closer look. */
const CANDIDATE = new RegExp(
  alternatives([...new Set(MISSPELLINGS.map(({ wrong }) => wrong.split(' ').slice(0, 2).join(' ')))]),
  'giu',
);

/** How far (UTF-16) a place is looked around: the longest misspelling, and a word on each side. */
const AROUND = 100;

/** Reminders of frequent misspellings, wherever they stand and however they are capitalised. */
export function spellingFaults(text: string): TextFault[] {
  return candidatesIn(text).flatMap((at) => {
    const from = Math.max(0, at - AROUND);
    const around = text.slice(from, at + AROUND);
    const words = [...around.matchAll(WORD)];
    const position = words.findIndex(({ index }) => from + index === at);
    const first = words[position];
    if (!first) return [];
    const found = BY_FIRST_WORD.get(first[0].toLowerCase())?.find(
      ({ words: wanted, unlessAfter = [], unlessBefore = [] }) =>
        stands(around, words, position, wanted) &&
        !unlessAfter.includes(wordAt(words, position - 1)) &&
        !unlessBefore.includes(wordAt(words, position + wanted.length)),
    );
    const last = words[position + (found?.words.length ?? 0) - 1];
    if (!found || !last) return [];
    const written = around.slice(first.index, last.index + last[0].length);
    const message = `“${written.replace(/\s+/gu, ' ')}” thường là viết sai chính tả. Viết “${likeFirst(written, found.right)}”.`;
    return [{ index: at, length: written.length, rule: 'chinh-ta', severity: 'warning', message }];
  });
}

/** Where the first two words of a misspelling stand, be it inside longer words. They may overlap. */
function candidatesIn(text: string): number[] {
  const found: number[] = [];
  CANDIDATE.lastIndex = 0;
  for (let match = CANDIDATE.exec(text); match; match = CANDIDATE.exec(text)) {
    found.push(match.index);
    CANDIDATE.lastIndex = match.index + 1;
  }
  return found;
}

/** A pattern of these phrases that shares what they begin with: four times as fast as a plain list of them. */
function alternatives(phrases: readonly string[]): string {
  const byFirst = Map.groupBy(phrases, (phrase) => phrase.slice(0, 1));
  const each = [...byFirst].map(([first, those]) => {
    const rest = alternatives(those.map((phrase) => phrase.slice(1)).filter((phrase) => phrase !== ''));
    const mayEnd = those.includes(first);
    return `${first === ' ' ? '\\s+' : first}${mayEnd ? '' : rest}`;
  });
  return each.length > 1 ? `(?:${each.join('|')})` : (each[0] ?? '');
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
