import type { AstroIntegration } from 'astro';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { searchableArticle, withAliases } from './searchable-article.ts';

/** Writes `pagefind/` into the finished site: the full-text index of every page that marks its article. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const count = await indexSite(fileURLToPath(dir));
        logger.info(`${count} pages can be searched`);
      },
    },
  };
}

/** Indexes the built site in `folder`; returns the number of pages. Throws rather than leave a page out. */
export async function indexSite(folder: string): Promise<number> {
  const { index, errors } = await createIndex({ forceLanguage: 'vi' });
  if (!index) throw new Error(`The search index could not be started: ${errors.join('; ')}`);
  try {
    const marked = await addPages(index, folder);
    const outputFolder = join(folder, 'pagefind');
    await write(index, outputFolder);
    const indexed = indexedPages(outputFolder);
    if (marked === 0 || indexed < marked) {
      throw new Error(`The search index holds ${indexed} pages, ${marked} pages carry data-pagefind-body.`);
    }
    return indexed;
  } finally {
    await close();
  }
}

/** Pagefind's own interfaces are half a megabyte that this site never loads. */
const UNUSED = /(?:-ui|-highlight)\.(?:js|css)$/u;

async function write(index: PagefindIndex, folder: string): Promise<void> {
  const { files, errors } = await index.getFiles();
  if (errors.length > 0) throw new Error(errors.join('; '));
  rmSync(folder, { recursive: true, force: true });
  for (const { path, content } of files.filter((file) => !UNUSED.test(file.path))) {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
}

/** Adds every page with a marked article; returns how many there were. */
async function addPages(index: PagefindIndex, folder: string): Promise<number> {
  let marked = 0;
  for (const sourcePath of htmlFiles(folder)) {
    const html = readFileSync(join(folder, sourcePath), 'utf8');
    const article = searchableArticle(html);
    if (!article) continue;
    marked += 1;
    const { errors } = await index.addHTMLFile({ sourcePath, content: withAliases(html, article) });
    if (errors.length > 0) throw new Error(`${sourcePath}: ${errors.join('; ')}`);
  }
  return marked;
}

/** In a fixed order, so that the same site always gives the same index. */
function htmlFiles(folder: string): string[] {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return paths
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.html'))
    .sort();
}

function indexedPages(outputPath: string): number {
  const entry = JSON.parse(readFileSync(join(outputPath, 'pagefind-entry.json'), 'utf8')) as {
    languages: Record<string, { page_count: number } | undefined>;
  };
  return entry.languages['vi']?.page_count ?? 0;
}
