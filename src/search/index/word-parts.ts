import type { WordKeys } from '../../vietnamese/syllable.ts';

/**
 * The words of every article and where they stand, cut into parts of which a query loads only its own. Words are
 * ordered by their bare letters, so that the beginning of a word finds its part too.
 */
export interface WordPlaces {
  keys: WordKeys;
  /** Places by page; of a regulation's number, its first and its last word. */
  pages: ReadonlyMap<number, readonly number[]>;
}

/** Which words of an article stand in what: places are counted in words from its beginning. */
export interface ArticleOutline {
  length: number;
  summary: readonly Span[];
  headings: readonly Span[];
  /** Behind the article: ways in which readers ask for it. */
  asks: readonly Span[];
}

export interface Span {
  start: number;
  length: number;
}

/** What stands before the letters of a regulation's number where it is kept among the words. */
export const REGULATION = '§';

/** A part: one line that names words and the bytes of each, then the bytes. Numbers are varints, lists are steps. */
export function packPart(words: readonly WordPlaces[]): Uint8Array {
  const packed = words.map(({ keys, pages }) => ({ keys, bytes: packPages(pages) }));
  const head = packed.map(({ keys, bytes }) => `${keys.bare} ${keys.key} ${bytes.length}`).join(',');
  return join(
    head,
    packed.flatMap(({ bytes }) => bytes),
  );
}

export function unpackPart(part: Uint8Array): WordPlaces[] {
  const { head, rest } = cut(part);
  let at = 0;
  return head.split(',').map((word) => {
    const [bare = '', key = '', length = '0'] = word.split(' ');
    const pages = unpackPages(numbersIn(rest.subarray(at, (at += Number(length)))));
    return { keys: { bare, key }, pages };
  });
}

/** `texts`: names of the files that hold the texts of the pages. */
export function packOutlines(texts: readonly string[], outlines: readonly ArticleOutline[]): Uint8Array {
  const numbers = outlines.flatMap(({ length, summary, headings, asks }) => [
    length,
    ...packSpans(summary),
    ...packSpans(headings),
    ...packSpans(asks),
  ]);
  return join(`${outlines.length} ${texts.join(',')}`, numbers.flatMap(varint));
}

export function unpackOutlines(packed: Uint8Array): { texts: string[]; outlines: ArticleOutline[] } {
  const { head, rest } = cut(packed);
  const [count = '0', names = ''] = head.split(' ');
  const numbers = numbersIn(rest);
  let at = 0;
  const next = () => numbers[at++] ?? 0;
  const spans = () => {
    let end = 0;
    return Array.from({ length: next() }, (): Span => {
      const start = end + next();
      const length = next();
      end = start + length;
      return { start, length };
    });
  };
  return {
    texts: names.split(',').filter(Boolean),
    outlines: Array.from({ length: Number(count) }, () => ({
      length: next(),
      summary: spans(),
      headings: spans(),
      asks: spans(),
    })),
  };
}

function packSpans(spans: readonly Span[]): number[] {
  let end = 0;
  const steps = spans.flatMap(({ start, length }) => {
    const step = start - end;
    end = start + length;
    return [step, length];
  });
  return [spans.length, ...steps];
}

function packPages(pages: WordPlaces['pages']): number[] {
  let page = 0;
  return [...pages].flatMap(([number, places]) => {
    const step = number - page;
    page = number;
    const steps = places.map((place, index) => place - (places[index - 1] ?? 0));
    return [step, places.length, ...steps].flatMap(varint);
  });
}

function unpackPages(numbers: readonly number[]): Map<number, number[]> {
  const pages = new Map<number, number[]>();
  let page = 0;
  for (let at = 0; at < numbers.length;) {
    page += numbers[at++] ?? 0;
    const count = numbers[at++] ?? 0;
    let place = 0;
    pages.set(
      page,
      numbers.slice(at, (at += count)).map((step) => (place += step)),
    );
  }
  return pages;
}

/** Seven bits a byte, the lowest first; the eighth says that more follow. */
function varint(value: number): number[] {
  return value < 128 ? [value] : [(value % 128) + 128, ...varint(Math.floor(value / 128))];
}

function numbersIn(bytes: Uint8Array): number[] {
  const numbers: number[] = [];
  let value = 0;
  let worth = 1;
  for (const byte of bytes) {
    value += (byte % 128) * worth;
    worth *= 128;
    if (byte < 128) {
      numbers.push(value);
      value = 0;
      worth = 1;
    }
  }
  return numbers;
}

function join(head: string, bytes: readonly number[]): Uint8Array {
  const letters = new TextEncoder().encode(`${head}\n`);
  const joined = new Uint8Array(letters.length + bytes.length);
  joined.set(letters);
  joined.set(bytes, letters.length);
  return joined;
}

function cut(part: Uint8Array): { head: string; rest: Uint8Array } {
  const end = part.indexOf(10);
  return { head: new TextDecoder().decode(part.subarray(0, end)), rest: part.subarray(end + 1) };
}
