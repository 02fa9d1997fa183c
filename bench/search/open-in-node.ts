import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Pagefind } from '../../src/search/browser/pagefind.ts';
import { openWords } from '../../src/search/browser/open-words.ts';
import type { Catalogue } from '../../src/search/index/catalogue.ts';
import { unpackCatalogue, type PackedCatalogue } from '../../src/search/index/packed-catalogue.ts';
import { openCatalogue, type TitleIndex } from '../../src/search/index/title-index.ts';
import type { WordIndex } from '../../src/search/index/word-index.ts';
import { serveFolder } from './serve-folder.ts';

/** The search of a built site, opened outside a browser: the same code over the same files. */
export interface SearchInNode {
  catalogue: Catalogue;
  titles: TitleIndex;
  words: WordIndex;
  /** Pagefind's name of the text of each page. */
  ids: readonly string[];
  close: () => void;
}

export async function openInNode(folder: string): Promise<SearchInNode> {
  const packed = JSON.parse(readFileSync(join(folder, 'pagefind/titles.json'), 'utf8')) as PackedCatalogue;
  const catalogue = unpackCatalogue(packed);
  const server = await serveFolder(folder);
  const { words, ids, meanings } = await openWords(`${server.origin}/pagefind/`, catalogue.words);
  const titles = openCatalogue(catalogue);
  titles.lexicon.teach(meanings);
  return { catalogue, titles, words, ids, close: server.close };
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
