import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { openParts, openWords } from '../../src/search/browser/open-words.ts';
import type { TitleData, WordFiles } from '../../src/search/index/title-data.ts';
import { unpackTitles, type PackedTitles } from '../../src/search/index/packed-titles.ts';
import { openTitleIndex, type TitleIndex } from '../../src/search/index/title-index.ts';
import type { WordIndex } from '../../src/search/index/word-index.ts';
import { serveFolder } from '../serve-folder.ts';

/** The parts of Pagefind 1.5 that it is measured by. */
export interface Pagefind {
  init: () => Promise<void>;
  search: (query: string) => Promise<{ results: { data: () => Promise<{ raw_url: string }> }[] }>;
}

/** The search of a built site, opened outside a browser: the same code over the same files. */
export interface SearchInNode {
  data: TitleData;
  titles: TitleIndex;
  words: WordIndex;
  /** Names of the files of texts. */
  texts: readonly string[];
  /** Address of the search's files, with its closing slash. */
  pagefind: string;
  /** The same as a page that was just opened has it: nothing asked, nothing loaded. */
  openAnew: () => Promise<Pick<SearchInNode, 'titles' | 'words'>>;
  close: () => void;
}

export async function openInNode(folder: string): Promise<SearchInNode> {
  const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, 'pagefind', name), 'utf8'));
  const data = unpackTitles(read('titles.json') as PackedTitles);
  const files = read('words.json') as WordFiles;
  const server = await serveFolder(folder);
  const pagefind = `${server.origin}/pagefind/`;
  const open = async () => {
    const { words, texts, meanings } = await openWords(pagefind, files, openParts(pagefind, files));
    const titles = openTitleIndex(data);
    titles.lexicon.teach(meanings);
    return { titles, words, texts };
  };
  return { data, pagefind, ...(await open()), openAnew: open, close: server.close };
}

/** Pagefind itself, over the index in `folder`. */
export async function openPagefindInNode(folder: string): Promise<{ pagefind: Pagefind; stop: () => void }> {
  const server = await serveFolder(folder);
  const module = pathToFileURL(resolve(folder, 'pagefind/pagefind.js')).href;
  const pagefind = (await import(module)) as Pagefind & { options: (options: object) => Promise<void> };
  await pagefind.options({ basePath: `${server.origin}/pagefind/` });
  await pagefind.init();
  return { pagefind, stop: server.close };
}
