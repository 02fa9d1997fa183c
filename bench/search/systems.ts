import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import lunr from 'lunr';
import MiniSearch from 'minisearch';
import { close, createIndex } from 'pagefind';
import { searchableArticle } from '../../src/search/build/searchable-article.ts';

import { fold } from '../../src/vietnamese/letters.ts';
import type { TitleData } from '../../src/search/index/title-data.ts';
import { packTitles, unpackTitles, type PackedTitles } from '../../src/search/index/packed-titles.ts';
import { search, searchTitles } from '../../src/search/rank/search.ts';
import { foldedWords } from '../../src/vietnamese/words.ts';
import { openInNode, openPagefindInNode, type Pagefind } from './open-in-node.ts';

/** A way to search the built site, asked for paths, best first. */
export interface System {
  name: string;
  find: (query: string) => Promise<string[]>;
  /** Bytes a browser loads before its first answer, gzip or already compressed; absent where that depends on the query. */
  firstBytes?: number;
}

interface Document {
  path: string;
  title: string;
  headings: string;
  body: string;
}

const MOST_FOUND = 10;

/** This site's search, and others over the same pages. `folder`: the built site. `scratch`: may be written. */
export async function openSystems(
  folder: string,
  scratch: string,
): Promise<{ systems: System[]; close: () => void }> {
  const own = await openInNode(folder);
  const documents = readDocuments(folder, own.data.pages);
  const plain = await defaultPagefind(folder, scratch);
  return {
    systems: [
      {
        name: 'this site',
        find: async (query) => {
          const { titles, words } = await own.openAnew();
          return (await search(query, titles, words)).found.map(({ page }) => page.entry.path);
        },
      },
      {
        name: 'this site, titles only',
        find: (query) =>
          Promise.resolve(searchTitles(query, own.titles).found.map(({ page }) => page.entry.path)),
      },
      plain.system,
      miniSearch(documents),
      lunrFolded(documents),
    ],
    close: () => {
      own.close();
      plain.close();
    },
  };
}

function readDocuments(folder: string, pages: readonly { path: string }[]): Document[] {
  return pages.map(({ path }) => {
    const article = searchableArticle(readFileSync(join(folder, path, 'index.html'), 'utf8'));
    const parts = article?.parts ?? [];
    const textOf = (wanted: typeof parts) => wanted.map(({ text }) => text).join('. ');
    return {
      path,
      title: article?.title ?? '',
      headings: textOf(parts.filter(({ role }) => role === 'heading')),
      body: textOf(parts),
    };
  });
}

/** Pagefind as it comes: no aliases, no title index, its own ranking, all words required. */
async function defaultPagefind(
  folder: string,
  scratch: string,
): Promise<{ system: System; close: () => void }> {
  const { index } = await createIndex();
  if (!index) throw new Error('Pagefind did not start.');
  await index.addDirectory({ path: folder });
  await index.writeFiles({ outputPath: join(scratch, 'pagefind') });
  await close();
  const { pagefind, stop } = await openPagefindInNode(scratch);
  return {
    close: stop,
    system: { name: 'Pagefind default', find: async (query) => firstPaths(await pagefind.search(query)) },
  };
}

async function firstPaths({ results }: Awaited<ReturnType<Pagefind['search']>>): Promise<string[]> {
  const pages = await Promise.all(results.slice(0, MOST_FOUND).map((result) => result.data()));
  return pages.map(({ raw_url: path }) => path);
}

/** MiniSearch with folded words, the last word as a beginning, one slip in longer words, titles first. */
function miniSearch(documents: readonly Document[]): System {
  const index = new MiniSearch<Document>({
    idField: 'path',
    fields: ['title', 'headings', 'body'],
    tokenize: foldedWords,
    processTerm: (term) => term,
  });
  index.addAll(documents);
  return {
    name: 'MiniSearch folded',
    firstBytes: gzipSync(JSON.stringify(index)).length + libraryBytes('minisearch/dist/es/index.js'),
    find: (query) => {
      const found = index.search(query.normalize('NFC'), {
        boost: { title: 5, headings: 2 },
        prefix: (_term, position, terms) => position === terms.length - 1,
        fuzzy: (term) => (term.length > 4 ? 0.2 : false),
      });
      return Promise.resolve(found.slice(0, MOST_FOUND).map(({ id }) => String(id)));
    },
  };
}

/** lunr with folded words and boosts; its stemmer and stop words are English and stay out. */
function lunrFolded(documents: readonly Document[]): System {
  const index = lunr((builder) => {
    builder.pipeline.reset();
    builder.searchPipeline.reset();
    builder.ref('path');
    builder.field('title', { boost: 5 });
    builder.field('headings', { boost: 2 });
    builder.field('body');
    for (const { path, ...fields } of documents) {
      const folded = Object.entries(fields).map(([name, text]) => [name, foldedWords(text).join(' ')]);
      builder.add({ path, ...(Object.fromEntries(folded) as Record<string, string>) });
    }
  });
  return {
    name: 'lunr folded',
    firstBytes: gzipSync(JSON.stringify(index)).length + libraryBytes('lunr/lunr.min.js'),
    find: (query) => {
      const words = fold(query).match(/[a-z0-9]+/gu) ?? [];
      const found = index.query((builder) => builder.term(words, {}));
      return Promise.resolve(found.slice(0, MOST_FOUND).map(({ ref }) => ref));
    },
  };
}

function libraryBytes(file: string): number {
  return gzipSync(readFileSync(join('node_modules', file))).length;
}

/** Sizes of the search's own files at rest: what a budget can be set on. Gzip bytes, or bytes where already packed. */
export function ownBytes(folder: string): Record<string, number> {
  const gzip = (content: string | Buffer) => gzipSync(content, { level: 9 }).length;
  const scripts = readdirSync(join(folder, '_astro')).filter((file) => file.endsWith('.js'));
  const named = (part: string) =>
    scripts
      .filter((file) => file.startsWith(part))
      .reduce((sum, file) => sum + gzip(readFileSync(join(folder, '_astro', file))), 0);
  const text = readFileSync(join(folder, 'pagefind/titles.json'), 'utf8');
  const data = unpackTitles(JSON.parse(text) as PackedTitles);
  const words = join(folder, 'pagefind', 'words');
  const parts = readdirSync(words).map((file) => statSync(join(words, file)).size);
  return {
    pages: data.pages.length,
    'title index': gzip(text),
    'title index of 100 pages, by share': Math.round((gzip(text) * 100) / data.pages.length),
    'title index of 100 pages, by hash': gzip(JSON.stringify(packTitles(hundredPages(data)))),
    'engine and result code': named('shown-order') + named('classification'),
    'search box': named('search-box'),
    'search page': named('SearchPanel'),
    'code for passages': named('passages'),
    'word index, all parts': parts.reduce((sum, each) => sum + each, 0),
    'word index, largest part': Math.max(...parts),
  };
}

/** A hundred pages by a hash of their paths, so that nobody chooses which. */
function hundredPages(data: TitleData): TitleData {
  const hash = (path: string) => createHash('sha256').update(path).digest('hex');
  const pages = data.pages.toSorted((a, b) => (hash(a.path) < hash(b.path) ? -1 : 1)).slice(0, 100);
  return { ...data, pages: data.pages.filter((page) => pages.includes(page)) };
}
