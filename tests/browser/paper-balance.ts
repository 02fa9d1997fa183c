import { wordsOf, type PdfText } from '../unit/papers/extract.ts';

const letters = (text: string) => wordsOf(text).join('');

/** The shortest line of a name or of a subject, as a share of its longest, where words of one length are parted well. */
const BALANCED = 0.5;

/** A name in several lines of which one is much shorter: a word alone below full lines. */
export function faultsOfBalance(lines: readonly (readonly PdfText[])[], name = ''): string[] {
  const wanted = letters(name);
  const words = lines.map((pieces) => letters(pieces.map(({ text }) => text).join('')));
  const start = words.findIndex((_, at) => wanted !== '' && words[at] !== '' && isFoundAt(words, at, wanted));
  if (start < 0) return [];
  let end = start;
  for (let rest = wanted; rest !== ''; end += 1) rest = rest.slice(words[end]?.length);
  const widths = lines.slice(start, end).map((pieces) => {
    const inked = pieces.filter(({ text }) => text.trim());
    return Math.max(...inked.map(({ right }) => right)) - Math.min(...inked.map(({ left }) => left));
  });
  const share = Math.min(...widths) / Math.max(...widths);
  return share < BALANCED ? [`“${name}” has a line of ${Math.round(share * 100)} % of its longest`] : [];
}

/** True where lines from one on hold a text and nothing else. */
function isFoundAt(words: readonly string[], at: number, wanted: string): boolean {
  let rest = wanted;
  for (let index = at; rest !== ''; index += 1) {
    const word = words[index];
    if (!word || !rest.startsWith(word)) return false;
    rest = rest.slice(word.length);
  }
  return true;
}
