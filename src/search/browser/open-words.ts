import type { TitleData, DictionaryEntry } from '../index/title-data.ts';
import { WordIndex } from '../index/word-index.ts';
import { unpackOutlines, unpackPart } from '../index/word-parts.ts';

/** What is loaded behind the first answer. */
export interface OpenWords {
  words: WordIndex;
  /** The name that the full-text index gives the text of each page. */
  ids: readonly string[];
  /** Phrases of near meaning. */
  meanings: readonly DictionaryEntry[];
}

/** Opens the word index below `pagefind`, the address of the search's files with its closing slash. */
export async function openWords(
  pagefind: string,
  { folder, firstWords }: TitleData['words'],
): Promise<OpenWords> {
  const file = (name: string | number) => read(`${pagefind}${folder}/${name}.words`);
  const [packed, near] = await Promise.all([file('outlines'), file('meanings')]);
  const { ids, outlines } = unpackOutlines(packed);
  return {
    words: new WordIndex(outlines, firstWords, async (part) => unpackPart(await file(part))),
    ids,
    meanings: (JSON.parse(new TextDecoder().decode(near)) as string[][]).map((phrases) => ({ phrases })),
  };
}

/** Reads a file that was compressed by the build, because servers do not compress what they do not know. */
async function read(address: string): Promise<Uint8Array> {
  const response = await fetch(address);
  if (!response.ok || !response.body) throw new Error(`${address} answered ${response.status}.`);
  const unpacked = response.body.pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(unpacked).arrayBuffer());
}
