import type { Answer } from '../rank/answer.ts';
import type { TitleData } from '../index/title-data.ts';
import { unpackTitles, type PackedTitles } from '../index/packed-titles.ts';
import type { Query } from '../read/query.ts';
import { isAtHand, prefetch, search, searchTitles } from '../rank/search.ts';
import type { PartLoader } from '../index/part-loader.ts';
import { openTitleIndex, type TitleIndex } from '../index/title-index.ts';
import type { PassageView } from './passages.ts';
import { openParts, openWords, type OpenWords } from './open-words.ts';

export interface EngineAnswer extends Answer {
  /** `titles`: a first answer, the whole one is on its way. `titles-only`: the articles cannot be searched. */
  from: 'titles' | 'titles-only' | 'articles';
}

/** Answers from titles at once, then from the articles, then reads the texts of what is shown. */
export class Engine {
  readonly #base: string;
  readonly #data: TitleData;
  readonly #titles: TitleIndex;
  readonly #parts: PartLoader;
  #opening: Promise<OpenWords> | undefined;
  #words: OpenWords | undefined;

  constructor(base: string, data: TitleData) {
    this.#base = base;
    this.#data = data;
    this.#titles = openTitleIndex(data);
    this.#parts = openParts(this.#pagefind, data.words);
  }

  answerFromTitles(typed: string): EngineAnswer {
    return { ...searchTitles(typed, this.#titles), from: 'titles' };
  }

  /** True where `answer` needs nothing from the server. */
  isAtHand(typed: string): boolean {
    return this.#words !== undefined && isAtHand(typed, this.#titles, this.#words.words);
  }

  async answer(typed: string): Promise<EngineAnswer> {
    try {
      // What the words as typed need is asked for beside the rest, not behind it.
      if (!this.#words) prefetch(typed, this.#titles, this.#parts);
      const { words } = await this.#openWords();
      return { ...(await search(typed, this.#titles, words)), from: 'articles' };
    } catch {
      // The articles failed, the titles are at hand: half an answer, and said to be half, is better than none.
      return { ...this.answerFromTitles(typed), from: 'titles-only' };
    }
  }

  /** Where a page says most of a query; `undefined` where it does not, or its text cannot be had. */
  async passage(path: string, query: Query): Promise<PassageView | undefined> {
    try {
      const [{ texts }, { passageOf }] = await Promise.all([this.#openWords(), import('./passages.ts')]);
      const page = this.#data.pages.findIndex((each) => each.path === path);
      return await passageOf(this.#base, path, texts, page, query);
    } catch {
      return undefined;
    }
  }

  get #pagefind(): string {
    return `${this.#base}pagefind/`;
  }

  async #openWords(): Promise<OpenWords> {
    this.#opening ??= openWords(this.#pagefind, this.#data.words, this.#parts);
    this.#opening.catch(() => (this.#opening = undefined));
    const opened = await this.#opening;
    if (!this.#words) this.#titles.lexicon.teach(opened.meanings);
    return (this.#words = opened);
  }
}

let opening: Promise<Engine> | undefined;

/** Loads the title index once. Rejects where not even titles can be searched. */
export function openEngine(base: string): Promise<Engine> {
  opening ??= open(base);
  opening.catch(() => (opening = undefined));
  return opening;
}

async function open(base: string): Promise<Engine> {
  const response = await fetch(`${base}pagefind/titles.json`);
  if (!response.ok) throw new Error(`The title index answered ${response.status}.`);
  return new Engine(base, unpackTitles((await response.json()) as PackedTitles));
}
