import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Text types; pictures, letters, papers and what the search packs are compressed already. */
export const COMPRESSED = /\.(?:html|css|js|mjs|json|svg|xml|txt|webmanifest)$/u;

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

/** Enough at once for every processor; more would only hold memory. */
const AT_ONCE = 8;

/**
 * Writes `.br` and `.gz` beside every text file of a folder, where they are smaller: hosts then send them as they are,
 * without work and in the best form. The same files always give the same bytes. Returns how many files were written.
 */
export async function compress(folder: string): Promise<number> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => COMPRESSED.test(name))
    .map((name) => join(folder, name));
  let written = 0;
  const work = async (): Promise<void> => {
    for (let file = files.pop(); file !== undefined; file = files.pop()) written += await compressFile(file);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return written;
}

async function compressFile(file: string): Promise<number> {
  const bytes = readFileSync(file);
  const forms = {
    br: await brotli(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
    gz: await gzipped(bytes, { level: 9 }),
  };
  let written = 0;
  for (const [ending, small] of Object.entries(forms)) {
    if (small.length >= bytes.length) continue;
    writeFileSync(`${file}.${ending}`, small);
    written += 1;
  }
  return written;
}
