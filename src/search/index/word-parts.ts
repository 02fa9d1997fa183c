import type { WordKeys } from '../../vietnamese/syllable.ts';

/**
 * The words of every article and where they stand, cut into parts of which a query loads only its own. Words are
 * ordered by their bare letters, so that the beginning of a word finds its part too.
 */
export interface WordPlaces {
  keys: WordKeys;
  /** Places by page; of a regulation's number, its first and its last word. */
  pages: ReadonlyMap<number, readonly Place[]>;
}

/**
 * Counted in words from the beginning of its block, so that a word more moves those behind it in one paragraph, and
 * the files of no other word change.
 */
export type Place = readonly [block: number, word: number];

export const BLOCK_ROLES = ['text', 'summary', 'heading', 'ask'] as const;
export type BlockRole = (typeof BLOCK_ROLES)[number];

/** A paragraph, a heading or the like; `words`: how many it has. */
export interface Block {
  role: BlockRole;
  words: number;
}

/** The blocks of an article in their order; the ways in which readers ask for it stand behind it. */
export type ArticleOutline = readonly Block[];

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

export function packOutlines(outlines: readonly ArticleOutline[]): Uint8Array {
  return Uint8Array.from(
    outlines
      .flatMap((blocks) => [
        blocks.length,
        ...blocks.map(({ role, words }) => words * BLOCK_ROLES.length + BLOCK_ROLES.indexOf(role)),
      ])
      .flatMap(varint),
  );
}

export function unpackOutlines(packed: Uint8Array): ArticleOutline[] {
  const numbers = numbersIn(packed);
  const outlines: ArticleOutline[] = [];
  for (let at = 0; at < numbers.length;) {
    const end = at + 1 + (numbers[at] ?? 0);
    outlines.push(
      numbers.slice(at + 1, end).map((number) => ({
        role: BLOCK_ROLES[number % BLOCK_ROLES.length] ?? 'text',
        words: Math.floor(number / BLOCK_ROLES.length),
      })),
    );
    at = end;
  }
  return outlines;
}

/** Of a place, the step to its block, then its word, or the step to it where the block is the same. */
function packPages(pages: WordPlaces['pages']): number[] {
  let page = 0;
  return [...pages].flatMap(([number, places]) => {
    const step = number - page;
    page = number;
    const steps = places.flatMap(([block, word], index) => {
      const [lastBlock, lastWord] = places[index - 1] ?? [0, 0];
      return block === lastBlock ? [0, word - lastWord] : [block - lastBlock, word];
    });
    return [step, places.length, ...steps].flatMap(varint);
  });
}

function unpackPages(numbers: readonly number[]): Map<number, Place[]> {
  const pages = new Map<number, Place[]>();
  let page = 0;
  for (let at = 0; at < numbers.length;) {
    page += numbers[at++] ?? 0;
    const places: Place[] = [];
    let block = 0;
    let word = 0;
    for (let left = numbers[at++] ?? 0; left > 0; left -= 1) {
      const step = numbers[at++] ?? 0;
      word = (numbers[at++] ?? 0) + (step === 0 ? word : 0);
      block += step;
      places.push([block, word]);
    }
    pages.set(page, places);
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
