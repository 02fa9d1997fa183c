import { gunzipSync } from 'node:zlib';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { TEXTS_IN_A_FILE, type PackedText } from '../index/page-text.ts';

/** What Pagefind 1.5 keeps of a page: compressed, a signature, then this as JSON. */
interface Fragment {
  url: string;
  content: string;
  /** `location`: words of the content, parted by white space, that stand before. */
  anchors: { id: string; location: number }[];
}

const FRAGMENT = /\.pf_fragment$/u;

/** The texts of the pages as Pagefind reads them: what is shown of a page in an answer. */
export class PageTexts {
  #index: Promise<PagefindIndex> | undefined;

  /** Reads the article of a page; Pagefind leaves out what carries `data-pagefind-ignore`. */
  async add(path: string, html: string): Promise<void> {
    const index = await (this.#index ??= startIndex());
    const { errors } = await index.addHTMLFile({ url: path, content: html });
    if (errors.length > 0) throw new Error(`${path}: ${errors.join('; ')}`);
  }

  /** Returns the texts of these pages in their order, several to a file. Throws rather than leave one out. */
  async files(paths: readonly string[]): Promise<Uint8Array[]> {
    const { files, errors } = await (await (this.#index ??= startIndex())).getFiles();
    await close();
    if (errors.length > 0) throw new Error(errors.join('; '));
    const fragments = files.filter(({ path }) => FRAGMENT.test(path)).map(({ content }) => read(content));
    const texts = new Map(fragments.map((fragment) => [fragment.url, packed(fragment)]));
    const inOrder = paths.map((path) => {
      const text = texts.get(path);
      if (!text) throw new Error(`${path} carries data-pagefind-body, and Pagefind has no text of it.`);
      return text;
    });
    return Array.from({ length: Math.ceil(inOrder.length / TEXTS_IN_A_FILE) }, (_, file) =>
      new TextEncoder().encode(
        JSON.stringify(inOrder.slice(file * TEXTS_IN_A_FILE, (file + 1) * TEXTS_IN_A_FILE)),
      ),
    );
  }
}

async function startIndex(): Promise<PagefindIndex> {
  const { index, errors } = await createIndex({ forceLanguage: 'vi' });
  if (!index) throw new Error(`Pagefind could not be started: ${errors.join('; ')}`);
  return index;
}

function read(content: Uint8Array): Fragment {
  const text = gunzipSync(content).toString('utf8');
  return JSON.parse(text.slice(text.indexOf('{'))) as Fragment;
}

/** Anchors by the letter where they begin, so that no browser has to count words. */
function packed({ content, anchors }: Fragment): PackedText {
  const starts = Array.from(content.matchAll(/\S+/gu), ({ index }) => index);
  return [content, ...anchors.map(({ id, location }) => [id, starts[location] ?? content.length] as const)];
}
