import type { Catalogue } from '../../search/catalogue.ts';
import { WordIndex } from '../../search/word-index.ts';
import { unpackOutlines, unpackPart } from '../../search/word-parts.ts';

/** The word index, and the name that the full-text index gives the text of each page. */
export interface OpenWords {
  words: WordIndex;
  ids: readonly string[];
}

/** Opens the word index below `pagefind`, the address of the search's files with its closing slash. */
export async function openWords(pagefind: string, { folder, firstWords }: Catalogue['words']): Promise<OpenWords> {
  const { ids, outlines } = unpackOutlines(await read(`${pagefind}${folder}/outlines.words`));
  const words = new WordIndex(outlines, firstWords, async (part) =>
    unpackPart(await read(`${pagefind}${folder}/${part}.words`)),
  );
  return { words, ids };
}

/** Reads a file that was compressed by the build, because servers do not compress what they do not know. */
async function read(address: string): Promise<Uint8Array> {
  const response = await fetch(address);
  if (!response.ok || !response.body) throw new Error(`${address} answered ${response.status}.`);
  const unpacked = response.body.pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(unpacked).arrayBuffer());
}
