import type { AstroIntegration } from 'astro';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { checkContent } from '../../checks/build/check-content.ts';
import { contentLayers } from '../../site/build/site-folder.ts';
import type { ContentPlace } from '../../model/content-place.ts';
import { buildTitles, nearMeanings, withAsks, type SearchablePage } from './site-titles.ts';
import type { WordFiles } from '../index/title-data.ts';
import { packTitles } from '../index/packed-titles.ts';
import { searchableArticle } from './searchable-article.ts';
import { buildWordIndex } from './word-files.ts';

/** Writes `pagefind/` into the finished site: the texts of the pages, the title index and the word index. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const count = await indexSite(fileURLToPath(dir), contentLayers());
        logger.info(`${count} pages can be searched`);
      },
    },
  };
}

/** Indexes the built site in `folder`; returns the number of pages. Throws rather than leave a page out. */
export async function indexSite(folder: string, place: ContentPlace): Promise<number> {
  const { index, errors } = await createIndex({ forceLanguage: 'vi' });
  if (!index) throw new Error(`The search index could not be started: ${errors.join('; ')}`);
  try {
    const content = checkContent(place).files;
    const marked = withAsks(await addPages(index, folder), content);
    const ids = await writeTexts(index, join(folder, 'pagefind'));
    if (marked.length === 0 || ids.size < marked.length) {
      throw new Error(`The search index holds ${ids.size} pages, ${marked.length} carry data-pagefind-body.`);
    }
    const words = writeWords(marked, ids, nearMeanings(marked, content), join(folder, 'pagefind'));
    const data = buildTitles(marked, content, words);
    writeFileSync(join(folder, 'pagefind', 'titles.json'), JSON.stringify(packTitles(data)));
    return marked.length;
  } finally {
    await close();
  }
}

/** Adds every page with a marked article. */
async function addPages(index: PagefindIndex, folder: string): Promise<SearchablePage[]> {
  const pages: SearchablePage[] = [];
  for (const sourcePath of htmlFiles(folder)) {
    const html = readFileSync(join(folder, sourcePath), 'utf8');
    const article = searchableArticle(html);
    if (!article) continue;
    const { errors, file } = await index.addHTMLFile({ sourcePath, content: html });
    if (errors.length > 0) throw new Error(`${sourcePath}: ${errors.join('; ')}`);
    pages.push({ ...article, path: file.url });
  }
  return pages;
}

/** Writes the word index, every file named by what it holds: where one word changes, readers load one part again. */
function writeWords(
  pages: readonly SearchablePage[],
  ids: ReadonlyMap<string, string>,
  meanings: readonly (readonly string[])[],
  folder: string,
): WordFiles {
  const lengths = new Set(Array.from(ids.values(), (id) => id.length));
  if (lengths.size !== 1) throw new Error('The names of the texts in the search index differ in length.');
  const { outlines, parts, firstWords } = buildWordIndex(
    pages.map((page) => page.parts),
    pages.map(({ path }) => ids.get(path) ?? ''),
  );
  mkdirSync(join(folder, 'words'), { recursive: true });
  const write = (content: Uint8Array): string => {
    const name = createHash('sha256').update(content).digest('hex').slice(0, NAME_LENGTH);
    writeFileSync(join(folder, 'words', `${name}.words`), gzipSync(content, { level: 9 }));
    return name;
  };
  return {
    outlines: write(outlines),
    meanings: write(new TextEncoder().encode(JSON.stringify(meanings))),
    parts: parts.map(write),
    firstWords,
  };
}

const NAME_LENGTH = 8;

/** In a fixed order, so that the same site always gives the same index. */
function htmlFiles(folder: string): string[] {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return paths
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.html'))
    .sort();
}

const FRAGMENT = /fragment\/vi_(?<id>\w+)\.pf_fragment$/u;

/**
 * Writes the texts of the pages, of all that Pagefind makes the only files that readers ask for: words are looked up
 * in the word index. Returns the name of each text by the path of its page.
 */
async function writeTexts(index: PagefindIndex, folder: string): Promise<Map<string, string>> {
  const { files, errors } = await index.getFiles();
  if (errors.length > 0) throw new Error(errors.join('; '));
  rmSync(folder, { recursive: true, force: true });
  const ids = new Map<string, string>();
  for (const { path, content } of files) {
    const id = FRAGMENT.exec(path)?.groups?.['id'];
    if (id === undefined) continue;
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
    ids.set(pathOfFragment(content), id);
  }
  return ids;
}

/** A fragment is gzipped JSON behind a signature. */
function pathOfFragment(content: Uint8Array): string {
  const text = gunzipSync(content).toString('utf8');
  return (JSON.parse(text.slice(text.indexOf('{'))) as { url: string }).url;
}
