import type { Query } from '../read/query.ts';
import { REGULATION, type WordPlaces } from './word-parts.ts';

/** Shorter beginnings begin too many words of the texts to be worth loading. */
const SHORTEST_BEGINNING = 3;

/** Loads the parts of the word index that queries need, each once. */
export class PartLoader {
  readonly #firstWords: readonly string[];
  readonly #load: (part: number) => Promise<readonly WordPlaces[]>;
  readonly #parts = new Map<number, Promise<readonly WordPlaces[]>>();
  readonly #there = new Set<number>();

  /** `firstWords`: the bare letters of the first word of each part. `load`: reads a part; may reject. */
  constructor(firstWords: readonly string[], load: (part: number) => Promise<readonly WordPlaces[]>) {
    this.#firstWords = firstWords;
    this.#load = load;
  }

  /** True where the words of a query are at hand. */
  has(query: Query): boolean {
    return this.#partsFor(query).every((part) => this.#there.has(part));
  }

  /** Where the words of a query stand, and no others. Rejects where a part cannot be had. */
  async placesFor(query: Query): Promise<readonly WordPlaces[]> {
    const parts = await Promise.all(this.#partsFor(query).map((part) => this.#part(part)));
    const wanted = wantedBy(query);
    return parts.flat().filter(({ keys }) => wanted.some((range) => isIn(range, keys.bare)));
  }

  #partsFor(query: Query): number[] {
    const parts = new Set<number>();
    for (const { from, isBeginning } of wantedBy(query)) {
      const first = this.#partOf(from);
      const last = isBeginning ? this.#partOf(`${from}\u{10ffff}`) : first;
      for (let part = Math.max(0, first); part <= last; part += 1) parts.add(part);
    }
    return [...parts];
  }

  /** The last part that begins at or before a word; -1 where every part begins behind it. */
  #partOf(word: string): number {
    let part = this.#firstWords.length - 1;
    while (part >= 0 && (this.#firstWords[part] ?? '') > word) part -= 1;
    return part;
  }

  #part(part: number): Promise<readonly WordPlaces[]> {
    const remembered = this.#parts.get(part);
    if (remembered) return remembered;
    const loading = this.#load(part);
    this.#parts.set(part, loading);
    loading.then(
      () => this.#there.add(part),
      () => this.#parts.delete(part),
    );
    return loading;
  }
}

interface Range {
  from: string;
  isBeginning: boolean;
}

function wantedBy({ words, rewrites }: Query): Range[] {
  const exact = (from: string): Range => ({ from, isBeginning: false });
  return [
    ...words.map(({ keys, regulation }) =>
      exact(regulation === undefined ? keys.bare : REGULATION + regulation),
    ),
    ...words
      .filter(({ prefixWeight, beginning }) => prefixWeight > 0 && beginning.length >= SHORTEST_BEGINNING)
      .map(({ beginning }) => ({ from: beginning, isBeginning: true })),
    ...rewrites.flatMap(({ phrase }) => phrase.map(({ bare }) => exact(bare))),
  ];
}

function isIn({ from, isBeginning }: Range, bare: string): boolean {
  return isBeginning ? bare.startsWith(from) : bare === from;
}
