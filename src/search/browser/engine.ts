import type { Answer } from '../rank/answer.ts';
import type { TitleData, WordFiles } from '../index/title-data.ts';
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
  #parts: Promise<PartLoader> | undefined;
  #opening: Promise<OpenWords> | undefined;
  #words: OpenWords | undefined;

  constructor(base: string, data: TitleData) {
    this.#base = base;
    this.#data = data;
    this.#titles = openTitleIndex(data);
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
      const opening = this.#openWords();
      // What the words as typed need is asked for beside the rest, not behind it.
      if (!this.#words) this.#prefetch(typed);
      const { words } = await opening;
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

  #prefetch(typed: string): void {
    this.#parts?.then(
      (parts) => prefetch(typed, this.#titles, parts),
      () => undefined,
    );
  }

  get #pagefind(): string {
    return `${this.#base}pagefind/`;
  }

  #openWords(): Promise<OpenWords> {
    if (!this.#opening) {
      const files = json<WordFiles>(`${this.#pagefind}words.json`);
      this.#parts = files.then((names) => openParts(this.#pagefind, names));
      this.#opening = this.#open(files, this.#parts);
      this.#opening.catch(() => (this.#opening = undefined));
    }
    return this.#opening;
  }

  async #open(files: Promise<WordFiles>, parts: Promise<PartLoader>): Promise<OpenWords> {
    const names = await files;
    // The site was published anew between the two: its pages have other places now.
    if (names.order !== this.#data.order) throw new Error('The words are those of other titles.');
    const opened = await openWords(this.#pagefind, names, await parts);
    this.#titles.lexicon.teach(opened.meanings);
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
  return new Engine(base, unpackTitles(await json<PackedTitles>(`${base}pagefind/titles.json`)));
}

async function json<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  return (await response.json()) as T;
}
