import { todayInVietnam } from '../../model/today.ts';
import { BASE } from '../../site/browser/base.ts';
import { FOLDER, isCopyList, LIST_NAME, type CopyList, type ListedFile } from '../copy-format.ts';
import { digestOf } from '../digest.ts';
import { indexAfter, indexOfPack, planFor } from '../plan.ts';
import { fetchedBytes, NotOurs } from './fetched.ts';
import { forgetUnnamed, keepFile, keepIndex, keepPack, keepPiece, keptIndex, piece } from './kept-copy.ts';

export interface Progress {
  done: number;
  all: number;
}

/** What the server offers now. Throws `NotOurs` where something else answers in its place. */
export async function offeredList(signal?: AbortSignal): Promise<CopyList> {
  const bytes = await fetchedBytes(BASE + LIST_NAME, signal);
  let list: unknown;
  try {
    list = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw new NotOurs(LIST_NAME);
  }
  if (!isCopyList(list)) throw new NotOurs(LIST_NAME);
  return list;
}

/**
 * Brings the copy on this device up to what is offered. It may be stopped, fail, or be closed at any moment: until the
 * last step the copy is the old one, and pieces that have come are not fetched again.
 */
export async function bringCopy(
  list: CopyList,
  signal: AbortSignal,
  tell: (progress: Progress | 'unpacking') => void,
): Promise<void> {
  const today = todayInVietnam(new Date());
  const kept = await keptIndex();
  const plan = planFor(list, kept);
  if (plan.kind === 'pack') {
    const pieces = await fetchPieces(list, signal, tell);
    tell('unpacking');
    await keepPack(await unpacked(pieces, list), indexOfPack(list, today));
  } else if (plan.kind === 'files' && kept) {
    await fetchFiles(plan.files, signal, (done) => tell({ done, all: plan.bytes }));
    const index = indexAfter(list, kept, today);
    await keepIndex(index);
    await forgetUnnamed(index);
  }
}

async function fetchPieces(
  { pack }: CopyList,
  signal: AbortSignal,
  tell: (progress: Progress) => void,
): Promise<Uint8Array[]> {
  const all = pack.pieces.reduce((sum, { bytes }) => sum + bytes, 0);
  const pieces: Uint8Array[] = [];
  let done = 0;
  for (const { name, bytes } of pack.pieces) {
    let found = await piece(name);
    if (!found) {
      found = await fetchedBytes(`${BASE}${FOLDER}${name}`, signal);
      if (!name.startsWith(await digestOf(found))) throw new NotOurs(name);
      await keepPiece(name, found);
    }
    pieces.push(found);
    done += bytes;
    tell({ done, all });
  }
  return pieces;
}

async function fetchFiles(
  files: readonly ListedFile[],
  signal: AbortSignal,
  tell: (done: number) => void,
): Promise<void> {
  let done = 0;
  for (const [path, digest, bytes] of files) {
    const fetched = await fetchedBytes(BASE + path.slice(1), signal);
    if ((await digestOf(fetched)) !== digest) throw new NotOurs(path);
    await keepFile(digest, fetched);
    tell((done += bytes));
  }
}

async function unpacked(pieces: readonly Uint8Array[], { pack }: CopyList): Promise<Blob> {
  const { Decompress } = await import('./unzstd.ts');
  const parts: BlobPart[] = [];
  const stream = new Decompress((chunk) => parts.push(chunk as Uint8Array<ArrayBuffer>));
  for (const [at, each] of pieces.entries()) stream.push(each, at === pieces.length - 1);
  const whole = new Blob(parts);
  if (whole.size !== pack.unpackedBytes) throw new Error('The pack was not unpacked whole.');
  return whole;
}
