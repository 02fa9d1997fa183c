import type { AstroIntegration } from 'astro';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { constants, zstdCompressSync } from 'node:zlib';
import { FOLDER, FORMAT, LIST_NAME, WORKER_NAME, type CopyList, type ListedFile } from '../copy-format.ts';
import { digestOf } from '../digest.ts';
import { bundledWorker } from './worker-bundle.ts';

/** Small enough that little is lost where a line breaks, and few enough for a slow line. */
const PIECE_BYTES = 256 * 1024;
/** All pages are nearly the same: the window reaches from one to all others. `fzstd` opens no larger one. */
const WINDOW_LOG = 24;

/** Written for machines, or too large for what they give without a network. */
const LEFT_OUT =
  /^(?:quan-tri\/|anh-chia-se\/|ngoai-tuyen)|\.(?:docx|pdf|xml|txt|webp)$|^(?:_headers|_redirects|og\.png|404\.html)$/u;

/**
 * Writes what readers fetch to read without a network: the list, the pack of all pages, and the worker. `isOn`: where
 * copies are called off, the worker is one that takes itself and the copy away.
 */
export function offlineFiles({ isOn }: { isOn: boolean }): AstroIntegration {
  return {
    name: 'offline-files',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        writeFileSync(join(folder, WORKER_NAME), await bundledWorker(isOn ? 'worker' : 'farewell'));
        if (!isOn) return;
        const { files, pack } = await writeCopy(folder);
        const bytes = pack.pieces.reduce((sum, piece) => sum + piece.bytes, 0);
        logger.info(`${files.length} files can be read without a network, ${bytes} bytes to fetch`);
      },
    },
  };
}

/** Packs a built site; the same site always gives the same pack. */
export async function writeCopy(folder: string): Promise<CopyList> {
  const target = join(folder, FOLDER);
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target);
  const files: ListedFile[] = [];
  const contents: Buffer<ArrayBuffer>[] = [];
  for (const name of copiedFiles(folder)) {
    const bytes = readFileSync(join(folder, name));
    files.push([pathOf(name), await digestOf(bytes), bytes.length]);
    contents.push(bytes);
  }
  const whole = Buffer.concat(contents);
  const pieces = [];
  for (const [at, piece] of cut(packed(whole)).entries()) {
    const name = `${await digestOf(piece)}.${at}`;
    writeFileSync(join(target, name), piece);
    pieces.push({ name, bytes: piece.length });
  }
  const list: CopyList = { format: FORMAT, pack: { pieces, unpackedBytes: whole.length }, files };
  writeFileSync(join(folder, LIST_NAME), JSON.stringify(list));
  return list;
}

/** Names from the root of the site, like beside like, which packs smaller. */
function copiedFiles(folder: string): string[] {
  const ending = (name: string) => name.slice(name.lastIndexOf('.') + 1);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).replaceAll('\\', '/'))
    .filter((name) => !LEFT_OUT.test(name))
    .sort((a, b) => compare(ending(a), ending(b)) || compare(a, b));
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

const pathOf = (name: string) => `/${name.replace(/(?<=^|\/)index\.html$/u, '')}`;

function packed(whole: Buffer): Buffer<ArrayBuffer> {
  return zstdCompressSync(whole, {
    params: {
      [constants.ZSTD_c_compressionLevel]: 19,
      [constants.ZSTD_c_windowLog]: WINDOW_LOG,
      [constants.ZSTD_c_enableLongDistanceMatching]: 1,
    },
  });
}

function cut(pack: Buffer<ArrayBuffer>): Buffer<ArrayBuffer>[] {
  const count = Math.ceil(pack.length / PIECE_BYTES);
  return Array.from({ length: count }, (_, at) => pack.subarray(at * PIECE_BYTES, (at + 1) * PIECE_BYTES));
}
