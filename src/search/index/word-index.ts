import type { Query } from '../read/query.ts';
import { KnownArticle, placed, type Article, type PlacedBlocks } from './known-article.ts';
import type { PartLoader } from './part-loader.ts';
import type { ArticleOutline } from './word-parts.ts';

/** Where the words of every article stand. */
export class WordIndex {
  readonly #blocks: readonly PlacedBlocks[];
  readonly #parts: PartLoader;

  constructor(outlines: readonly ArticleOutline[], parts: PartLoader) {
    this.#blocks = outlines.map(placed);
    this.#parts = parts;
  }

  /** True where a query can be answered without loading anything. */
  has(query: Query): boolean {
    return this.#parts.has(query);
  }

  /**
   * Every article as far as the words of this query tell, and no others: what was asked before changes nothing.
   * Rejects where a part cannot be had.
   */
  async articlesFor(query: Query): Promise<readonly Article[]> {
    const words = await this.#parts.placesFor(query);
    const articles = this.#blocks.map((blocks) => new KnownArticle(blocks));
    for (const { keys, pages } of words) {
      for (const [page, places] of pages) articles[page]?.add(keys, places);
    }
    return articles;
  }
}
