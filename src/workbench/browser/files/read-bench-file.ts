import type { TextSeal } from '../../../device/sealed.ts';
import { compare, taken, type Compared } from '../../file/merge.ts';
import { readFile, type FileRead } from '../../file/read-file.ts';
import type { Bench } from '../bench/bench.ts';
import { countOf, everything } from './bench-file.ts';
import { sha256 } from './digest.ts';
import { openSealedFile, readSealedFile, type SealedFile } from './sealed-file.ts';

/** Longest sealed file that is read, in characters: base64 takes four for three bytes, and some letters are three. */
const MOST_SEALED = 80_000_000;

type Faulty = Exclude<FileRead, { state: 'read' }>;
export type Opened =
  | Faulty
  /** It waits for its passphrase; nothing of it has been read. */
  | { state: 'sealed'; file: SealedFile }
  | { state: 'read'; madeAt: string; isEdited: boolean; count: number; found: Compared[] };

/** Reads a file and compares it with what stands on the device. A file that this device's own lock sealed opens by it. */
export async function openBenchFile(file: File, bench: Bench): Promise<Opened> {
  if (file.size > MOST_SEALED) return { state: 'too-long' };
  const text = await file.text();
  const sealed = readSealedFile(text);
  if (sealed === undefined) return compared(text, bench);
  if (typeof sealed === 'string') return { state: sealed };
  const own = bench.store.lock?.underSeal?.seal;
  if (own && (await own.fits(sealed.recipe.proof))) return openWith(sealed, own, bench);
  return { state: 'sealed', file: sealed };
}

/** Opens a sealed file by its passphrase; `undefined` where that is another one. */
export async function unsealBenchFile(
  sealed: SealedFile,
  passphrase: string,
  bench: Bench,
): Promise<Opened | undefined> {
  const { Seal } = await import('../../../device/browser/seal.ts');
  const seal = await Seal.of(passphrase, sealed.recipe);
  return seal && openWith(sealed, seal, bench);
}

async function openWith(sealed: SealedFile, seal: TextSeal, bench: Bench): Promise<Opened> {
  const text = await openSealedFile(sealed, seal);
  return text === undefined ? { state: 'broken' } : compared(text, bench);
}

async function compared(text: string, bench: Bench): Promise<Opened> {
  const read = await readFile(text, sha256);
  if (read.state !== 'read') return read;
  await bench.flush();
  const { records, madeAt, isEdited } = read;
  const found = compare(records, await everything(bench.store, true));
  return { state: 'read', madeAt, isEdited, count: countOf(records), found };
}

/** Writes records of a file to the device and shows what is there then. Gives how many were written. */
export async function takeRecords(bench: Bench, chosen: readonly Compared[]): Promise<number> {
  const wasEmpty = bench.cells.peek().length === 0;
  let count = 0;
  for (const each of chosen) {
    const { state } = await bench.store.save(each.kind, taken(each));
    if (state === 'saved') count += 1;
  }
  bench.meeting.value = undefined;
  bench.isLost.value = false;
  await bench.start();
  // What stands here is what stands in the file.
  if (wasEmpty) bench.backedUp();
  return count;
}
