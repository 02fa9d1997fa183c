import type { Query } from '../read/query.ts';
import { KnownArticle, rolesOf, type Article, type Roles } from './known-article.ts';
import type { PartLoader } from './part-loader.ts';
import type { ArticleOutline } from './word-parts.ts';

/** Where the words of every article stand. */
export class WordIndex {
  readonly #outlines: readonly ArticleOutline[];
  readonly #parts: PartLoader;
  readonly #roles = new Map<ArticleOutline, Roles>();

  constructor(outlines: readonly ArticleOutline[], parts: PartLoader) {
    this.#outlines = outlines;
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
    const articles = this.#outlines.map((outline) => this.#emptyArticle(outline));
    for (const { keys, pages } of words) {
      for (const [page, places] of pages) articles[page]?.add(keys, places);
    }
    return articles;
  }

  #emptyArticle(outline: ArticleOutline): KnownArticle {
    const roles = this.#roles.get(outline) ?? rolesOf(outline);
    this.#roles.set(outline, roles);
    return new KnownArticle(outline.asks, roles);
  }
}
