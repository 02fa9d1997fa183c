import type { ComparedText } from './compared-text.ts';
import type { Query } from '../read/query.ts';
import type { WordKeys } from '../../vietnamese/syllable.ts';
import { REGULATION, type ArticleOutline, type Span, type WordPlaces } from './word-parts.ts';

/** An article as far as the words loaded so far tell. */
export interface Article {
  text: ComparedText;
  summary: ComparedText;
  headings: ComparedText;
  asks: ComparedText;
  /** Where each way of asking stands in `asks`. */
  askSpans: readonly Span[];
}

/** Shorter beginnings begin too many words of the texts to be worth loading. */
const SHORTEST_BEGINNING = 3;

/** Where the words of every article stand. Loads parts as queries need them, and keeps them. */
export class WordIndex {
  readonly articles: readonly GrowingArticle[];
  readonly #firstWords: readonly string[];
  readonly #load: (part: number) => Promise<readonly WordPlaces[]>;
  readonly #parts = new Map<number, Promise<readonly WordPlaces[]>>();
  readonly #there = new Set<number>();
  readonly #known = new Set<string>();
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
    this.articles = outlines.map(({ asks }) => ({
      text: new GrowingText(),
      summary: new GrowingText(),
      headings: new GrowingText(),
      asks: new GrowingText(),
      askSpans: asks,
    }));
  }

  /** True where a query can be answered without loading anything. */
  has(query: Query): boolean {
    return this.#partsFor(query).every((part) => this.#there.has(part));
  }

  /** Loads what a query needs. Rejects where a part cannot be had. */
  async load(query: Query): Promise<void> {
    const parts = await Promise.all(this.#partsFor(query).map((part) => this.#part(part)));
    const wanted = wantedBy(query);
    for (const places of parts.flat()) {
      if (wanted.some((range) => isIn(range, places.keys.bare))) this.#add(places);
    }
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

  #add({ keys, pages }: WordPlaces): void {
    const name = `${keys.bare} ${keys.key}`;
    if (this.#known.has(name)) return;
    this.#known.add(name);
    for (const [page, places] of pages) {
      const article = this.articles[page];
      const outline = this.#outlines[page];
      if (!article || !outline) continue;
      article.asks.add(keys, within(outline.asks, places));
      const end = outline.asks[0]?.start ?? outline.length;
      article.text.add(
        keys,
        places.filter((place) => place < end),
      );
      article.summary.add(keys, within(outline.summary, places));
      article.headings.add(keys, within(outline.headings, places));
    }
  }
}

interface GrowingArticle extends Article {
  text: GrowingText;
  summary: GrowingText;
  headings: GrowingText;
  asks: GrowingText;
}

/** A text of which more and more words are known. */
class GrowingText implements ComparedText {
  readonly keys: Record<number, WordKeys> = {};
  readonly places = new Map<string, number[]>();
  readonly regulations = new Map<string, { first: number; last: number }>();

  add(keys: WordKeys, places: readonly number[]): void {
    if (places.length === 0) return;
    if (keys.bare.startsWith(REGULATION)) {
      const [first = 0, last = first] = places;
      this.regulations.set(keys.bare.slice(REGULATION.length), { first, last });
      return;
    }
    const known = this.places.get(keys.bare);
    if (known) known.push(...places);
    else this.places.set(keys.bare, [...places]);
    for (const place of places) this.keys[place] = keys;
  }
}

function within(spans: readonly Span[], places: readonly number[]): number[] {
  return places.filter((place) =>
    spans.some(({ start, length }) => place >= start && place < start + length),
  );
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
