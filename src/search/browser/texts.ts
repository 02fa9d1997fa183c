import { indexText } from '../index/indexed-text.ts';
import type { PageText } from '../index/page-text.ts';
import { unpackedFile } from './unpacked-file.ts';

/** What Pagefind 1.5 keeps of a page in `fragment/`: compressed, a signature, then this as JSON. */
interface Fragment {
  content: string;
  /** `location`: words of the content, parted by white space, that stand before. */
  anchors: { id: string; location: number }[];
}

/**
 * The text of a page by the id that the outlines give it; `pagefind` is the address of the search's files with its
 * closing slash. Only this one file is asked for. Rejects where it cannot be had.
 */
export async function readText(pagefind: string, id: string): Promise<PageText> {
  const bytes = await unpackedFile(`${pagefind}fragment/vi_${id}.pf_fragment`);
  const text = new TextDecoder().decode(bytes);
  const { content, anchors } = JSON.parse(text.slice(text.indexOf('{'))) as Fragment;
  const starts = Array.from(content.matchAll(/\S+/gu), ({ index }) => index);
  return {
    content,
    indexed: indexText(content),
    anchors: anchors.map(({ id: anchor, location }) => ({
      id: anchor,
      start: starts[location] ?? content.length,
    })),
  };
}
