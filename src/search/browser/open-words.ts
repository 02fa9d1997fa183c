import { PartLoader } from '../index/part-loader.ts';
import type { DictionaryEntry, WordFiles } from '../index/title-data.ts';
import { WordIndex } from '../index/word-index.ts';
import { unpackOutlines, unpackPart } from '../index/word-parts.ts';
import { unpackedFile } from './unpacked-file.ts';

/** What is loaded behind the first answer. */
export interface OpenWords {
  words: WordIndex;
  /** Names of the files of texts. */
  texts: readonly string[];
  /** Phrases of near meaning. */
  meanings: readonly DictionaryEntry[];
}

/** Opens the parts of the word index below `pagefind`, the address of the search's files with its closing slash. */
export function openParts(pagefind: string, { firstWords, parts }: WordFiles): PartLoader {
  return new PartLoader(firstWords, async (part) => unpackPart(await wordFile(pagefind, parts[part] ?? '')));
}

/** Opens the rest of the word index: which word belongs where, and what means nearly the same. */
export async function openWords(
  pagefind: string,
  { outlines, meanings, texts }: WordFiles,
  parts: PartLoader,
): Promise<OpenWords> {
  const [packed, near] = await Promise.all([wordFile(pagefind, outlines), wordFile(pagefind, meanings)]);
  return {
    words: new WordIndex(unpackOutlines(packed), parts),
    texts,
    meanings: (JSON.parse(new TextDecoder().decode(near)) as string[][]).map((phrases) => ({ phrases })),
  };
}

function wordFile(pagefind: string, name: string): Promise<Uint8Array> {
  return unpackedFile(`${pagefind}words/${name}.words`);
}
