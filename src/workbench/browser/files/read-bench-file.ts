import { compare, taken, type Compared } from '../../file/merge.ts';
import { readFile, type FileRead } from '../../file/read-file.ts';
import type { Bench } from '../bench/bench.ts';
import { countOf, everything } from './bench-file.ts';
import { sha256 } from './digest.ts';

type Faulty = Exclude<FileRead, { state: 'read' }>;
type Opened = Faulty | { state: 'read'; madeAt: string; isEdited: boolean; count: number; found: Compared[] };

/** Reads a file and compares it with what stands on the device. */
export async function openBenchFile(file: File, bench: Bench): Promise<Opened> {
  const read = await readFile(await file.text(), sha256);
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
