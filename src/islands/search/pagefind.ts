import type { BodyIndex, BodyText } from '../../search/body-index.ts';
import { indexText } from '../../search/indexed-text.ts';

/** The parts of Pagefind 1.5 that this site uses (`pagefind/pagefind.js` of the built site). */
export interface Pagefind {
  init(): Promise<void>;
  search(query: string): Promise<{ results: PagefindResult[] }>;
}

interface PagefindResult {
  /** `vi_` and the id that the catalogue gives the page. */
  id: string;
  score: number;
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

/** Opens the full-text index below `base`, the root of the site. */
export async function openPagefind(base: string): Promise<BodyIndex> {
  const pagefind = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Pagefind;
  await pagefind.init();
  return bodyIndexOf(pagefind);
}

/** The full-text index behind an open Pagefind. Answers are remembered. */
export function bodyIndexOf(pagefind: Pick<Pagefind, 'search'>): BodyIndex {
  const results = new Map<string, PagefindResult>();
  const answers = new Map<string, Promise<ReadonlyMap<string, number>>>();
  const texts = new Map<string, Promise<BodyText>>();

  const ask = async (words: string) => {
    const answer = await pagefind.search(words);
    return new Map(
      answer.results.map((result) => {
        const id = result.id.slice(LANGUAGE.length);
        results.set(id, result);
        return [id, result.score];
      }),
    );
  };
  const read = async (id: string) => {
    const result = results.get(id);
    if (!result) throw new Error(`Page ${id} was not found before.`);
    return bodyText(await result.data());
  };
  return {
    search: (words) => remember(answers, words, ask),
    read: (id) => remember(texts, id, read),
  };
}

/** Failed answers are forgotten, so that the next query tries again. */
function remember<Value>(
  memory: Map<string, Promise<Value>>,
  key: string,
  make: (key: string) => Promise<Value>,
): Promise<Value> {
  const remembered = memory.get(key);
  if (remembered) return remembered;
  const made = make(key);
  memory.set(key, made);
  made.catch(() => memory.delete(key));
  return made;
}

function bodyText({ raw_content: content, anchors }: PagefindPage): BodyText {
  const starts = Array.from(content.matchAll(/\S+/gu), ({ index }) => index);
  return {
    content,
    indexed: indexText(content),
    anchors: anchors.map(({ id, location }) => ({ id, start: starts[location] ?? content.length })),
  };
}
