import { indexText } from '../index/indexed-text.ts';
import { TEXTS_IN_A_FILE, type PackedText, type PageText } from '../index/page-text.ts';
import { unpackedFile } from './unpacked-file.ts';

const files = new Map<string, Promise<readonly PackedText[]>>();

/**
 * The text of a page by its place among the titles; `names` are those of the files of texts, `pagefind` is the address
 * of the search's files with its closing slash. Only one file is asked for. Rejects where it cannot be had.
 */
export async function readText(pagefind: string, names: readonly string[], page: number): Promise<PageText> {
  const name = names[Math.floor(page / TEXTS_IN_A_FILE)] ?? '';
  const reading = files.get(name) ?? readFile(`${pagefind}texts/${name}.words`);
  files.set(name, reading);
  reading.catch(() => files.delete(name));
  const text = (await reading)[page % TEXTS_IN_A_FILE];
  if (!text) throw new Error(`${name} holds no text of page ${page}.`);
  const [content, ...anchors] = text;
  return {
    content,
    indexed: indexText(content),
    anchors: anchors.map(([id, start]) => ({ id, start })),
  };
}

async function readFile(address: string): Promise<readonly PackedText[]> {
  return JSON.parse(new TextDecoder().decode(await unpackedFile(address))) as PackedText[];
}
