import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { checkedFiles } from '../../checks/build/check-content.ts';
import type { ContentPlace } from '../../model/content-place.ts';
import { contentLayers } from '../../site/build/site-folder.ts';
import { packTitles } from '../index/packed-titles.ts';
import type { WordFiles } from '../index/title-data.ts';
import { keysOfTexts } from './keys-of-texts.ts';
import { searchableArticle } from './searchable-article.ts';
import { buildTitles, canStandOn, nearMeanings, withAsks, type SearchablePage } from './site-titles.ts';
import { nameOf } from './name-of.ts';
import { PageTexts } from './text-files.ts';
import { buildWordIndex } from './word-files.ts';

/** What the walk over the finished pages asks of this step (src/build/finished-pages.ts). */
interface IndexingStep {
  look: (page: { path: string; html: string }) => Promise<void>;
  after: (folder: string, logger: { info: (message: string) => void }) => Promise<void>;
}

/** Writes `pagefind/` into the finished site: the title index, the word index and the texts of the pages. */
export function searchIndex(): IndexingStep {
  const pages: SearchablePage[] = [];
  const texts = new PageTexts();
  return {
    look: async ({ path, html }) => {
      const article = searchableArticle(html);
      if (!article) return;
      pages.push({ ...article, path });
      await texts.add(path, html);
    },
    after: async (folder, logger) => {
      const files = await texts.files(pages.map(({ path }) => path));
      writeIndex(pages, files, contentLayers(), join(folder, 'pagefind'));
      logger.info(`${pages.length} pages can be searched`);
    },
  };
}

function writeIndex(
  pages: readonly SearchablePage[],
  texts: readonly Uint8Array[],
  place: ContentPlace,
  folder: string,
): void {
  if (pages.length === 0) throw new Error('No page carries data-pagefind-body: nothing could be searched.');
  const content = checkedFiles(place);
  const keysOf = keysOfTexts();
  const marked = withAsks(pages, content);
  const canStand = canStandOn(marked, keysOf);
  const { outlines, parts, firstWords } = buildWordIndex(
    marked.map((page) => page.parts),
    keysOf,
  );
  const write = writer(folder, 'words');
  const titles = buildTitles(marked, content, { keysOf, canStand });
  const words: WordFiles = {
    order: titles.order,
    outlines: write(outlines),
    meanings: write(new TextEncoder().encode(JSON.stringify(nearMeanings(content, canStand)))),
    parts: parts.map(write),
    firstWords,
    texts: texts.map(writer(folder, 'texts')),
  };
  writeFileSync(join(folder, 'titles.json'), JSON.stringify(packTitles(titles)));
  writeFileSync(join(folder, 'words.json'), JSON.stringify(words));
}

/** Writes files named by what they hold: where one word changes, readers load one of them again. */
function writer(folder: string, name: string): (content: Uint8Array) => string {
  mkdirSync(join(folder, name), { recursive: true });
  return (content) => {
    const digest = nameOf(content);
    writeFileSync(join(folder, name, `${digest}.words`), gzipSync(content, { level: 9 }));
    return digest;
  };
}
