import { KnownArticle, rolesOf, type Article, type Roles } from './known-article.ts';
import type { Query } from '../read/query.ts';
import { REGULATION, type ArticleOutline, type WordPlaces } from './word-parts.ts';

/** Shorter beginnings begin too many words of the texts to be worth loading. */
const SHORTEST_BEGINNING = 3;

/** Where the words of every article stand. Loads parts as queries need them, and keeps them. */
export class WordIndex {
  readonly #firstWords: readonly string[];
  readonly #load: (part: number) => Promise<readonly WordPlaces[]>;
  readonly #parts = new Map<number, Promise<readonly WordPlaces[]>>();
  readonly #there = new Set<number>();
  readonly #roles = new Map<ArticleOutline, Roles>();
  readonly #outlines: readonly ArticleOutline[];

  /** `firstWords`: the bare letters of the first word of each part. `load`: reads a part; may reject. */
  constructor(
    outlines: readonly ArticleOutline[],
    firstWords: readonly string[],
    load: (part: number) => Promise<readonly WordPlaces[]>,
  ) {
    this.#outlines = outlines;
    this.#firstWords = firstWords;
    this.#load = load;
  }

  /** True where a query can be answered without loading anything. */
  has(query: Query): boolean {
    return this.#partsFor(query).every((part) => this.#there.has(part));
  }

  /**
   * Every article as far as the words of this query tell, and no others: what was asked before changes nothing.
   * Rejects where a part cannot be had.
   */
  async articlesFor(query: Query): Promise<readonly Article[]> {
    const parts = await Promise.all(this.#partsFor(query).map((part) => this.#part(part)));
    const articles = this.#outlines.map((outline) => this.#emptyArticle(outline));
    const wanted = wantedBy(query);
    for (const { keys, pages } of parts.flat()) {
      if (!wanted.some((range) => isIn(range, keys.bare))) continue;
      for (const [page, places] of pages) articles[page]?.add(keys, places);
    }
    return articles;
  }

  #emptyArticle(outline: ArticleOutline): KnownArticle {
    const roles = this.#roles.get(outline) ?? rolesOf(outline);
    this.#roles.set(outline, roles);
    return new KnownArticle(outline.asks, roles);
  }

  #partsFor(query: Query): number[] {
    const parts = new Set<number>();
    for (const { from, isBeginning } of wantedBy(query)) {
      const first = this.#firstWords.findLastIndex((word) => word <= from);
      const last = isBeginning
        ? this.#firstWords.findLastIndex((word) => word <= `${from}\u{10ffff}`)
        : first;
      for (let part = Math.max(0, first); part <= last; part += 1) parts.add(part);
    }
    return [...parts];
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
