import { indexText } from '../index/indexed-text.ts';
import type { PageText } from '../index/page-text.ts';

/** The parts of Pagefind 1.5 that this site uses (`pagefind/pagefind.js` of the built site). */
export interface Pagefind {
  init(): Promise<void>;
  /** `null` gives every page. */
  search(query: string | null): Promise<{ results: PagefindResult[] }>;
}

interface PagefindResult {
  /** `vi_` and the id that the word index gives the page. */
  id: string;
  data(): Promise<PagefindPage>;
}

interface PagefindPage {
  /** Path of the page, as it was indexed. */
  raw_url: string;
  raw_content: string;
  /** `location`: words of the content, parted by white space, that stand before. */
  anchors: { id: string; location: number }[];
}

const LANGUAGE = 'vi_';

/** The text of a page by the id that the word index gives it. Rejects where it cannot be had. */
export type ReadText = (id: string) => Promise<PageText>;

/** Opens the texts that Pagefind keeps below `base`, the root of the site. */
export async function openTexts(base: string): Promise<ReadText> {
  const pagefind = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Pagefind;
  await pagefind.init();
  return textsOf(pagefind);
}

/** The texts behind an open Pagefind. */
export async function textsOf(pagefind: Pick<Pagefind, 'search'>): Promise<ReadText> {
  const { results } = await pagefind.search(null);
  const resultOf = new Map(results.map((result) => [result.id.slice(LANGUAGE.length), result]));
  return async (id) => {
    const result = resultOf.get(id);
    if (!result) throw new Error(`Pagefind knows no text ${id}.`);
    return textOf(await result.data());
  };
}

function textOf({ raw_content: content, anchors }: PagefindPage): PageText {
  const starts = Array.from(content.matchAll(/\S+/gu), ({ index }) => index);
  return {
    content,
    indexed: indexText(content),
    anchors: anchors.map(({ id, location }) => ({ id, start: starts[location] ?? content.length })),
  };
}
