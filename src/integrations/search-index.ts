import type { AstroIntegration } from 'astro';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { checkContent } from '../checks/check-content.ts';
import { buildCatalogue, type SearchablePage } from './catalogue.ts';
import { packCatalogue } from '../search/packed-catalogue.ts';
import { searchableArticle, withAliases } from './searchable-article.ts';

/** Writes `pagefind/` into the finished site: the full-text index and, beside it, the title index. */
export function searchIndex(): AstroIntegration {
  let contentFolder = '';
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        contentFolder = fileURLToPath(new URL('content', config.root));
      },
      'astro:build:done': async ({ dir, logger }) => {
        const count = await indexSite(fileURLToPath(dir), contentFolder);
        logger.info(`${count} pages can be searched`);
      },
    },
  };
}

/** Indexes the built site in `folder`; returns the number of pages. Throws rather than leave a page out. */
export async function indexSite(folder: string, contentFolder: string): Promise<number> {
  const { index, errors } = await createIndex({ forceLanguage: 'vi' });
  if (!index) throw new Error(`The search index could not be started: ${errors.join('; ')}`);
  try {
    const marked = await addPages(index, folder);
    const ids = await write(index, join(folder, 'pagefind'));
    if (marked.length === 0 || ids.size < marked.length) {
      throw new Error(`The search index holds ${ids.size} pages, ${marked.length} carry data-pagefind-body.`);
    }
    const lengths = new Set(Array.from(ids.values(), (id) => id.length));
    if (lengths.size !== 1) throw new Error('The names of the texts in the search index differ in length.');
    const pages = marked.map((page) => ({ ...page, id: ids.get(page.path) ?? '' }));
    const catalogue = buildCatalogue(pages, checkContent(contentFolder).files);
    writeFileSync(join(folder, 'pagefind', 'titles.json'), JSON.stringify(packCatalogue(catalogue)));
    return pages.length;
  } finally {
    await close();
  }
}

/** Adds every page with a marked article. */
async function addPages(index: PagefindIndex, folder: string): Promise<Omit<SearchablePage, 'id'>[]> {
  const pages: Omit<SearchablePage, 'id'>[] = [];
  for (const sourcePath of htmlFiles(folder)) {
    const html = readFileSync(join(folder, sourcePath), 'utf8');
    const article = searchableArticle(html);
    if (!article) continue;
    const { errors, file } = await index.addHTMLFile({ sourcePath, content: withAliases(html, article) });
    if (errors.length > 0) throw new Error(`${sourcePath}: ${errors.join('; ')}`);
    pages.push({ ...article, path: file.url });
  }
  return pages;
}

/** In a fixed order, so that the same site always gives the same index. */
function htmlFiles(folder: string): string[] {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return paths
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.html'))
    .sort();
}

/** Pagefind's own interfaces are half a megabyte that this site never loads. */
const UNUSED = /(?:-ui|-highlight)\.(?:js|css)$/u;
const FRAGMENT = /fragment\/vi_(?<id>\w+)\.pf_fragment$/u;

/** Writes the index; returns the name that it gives to the text of each page, by path. */
async function write(index: PagefindIndex, folder: string): Promise<Map<string, string>> {
  const { files, errors } = await index.getFiles();
  if (errors.length > 0) throw new Error(errors.join('; '));
  rmSync(folder, { recursive: true, force: true });
  const ids = new Map<string, string>();
  for (const { path, content } of files.filter((file) => !UNUSED.test(file.path))) {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
    const id = FRAGMENT.exec(path)?.groups?.['id'];
    if (id !== undefined) ids.set(pathOfFragment(content), id);
  }
  return ids;
}

/** A fragment is gzipped JSON behind a signature. */
function pathOfFragment(content: Uint8Array): string {
  const text = gunzipSync(content).toString('utf8');
  return (JSON.parse(text.slice(text.indexOf('{'))) as { url: string }).url;
}
