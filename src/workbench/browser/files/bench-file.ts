import type { UnderSeal } from '../../../device/sealed.ts';
import type { RecordStore } from '../../../device/records.ts';
import type { Records } from '../../../schema/workbench-file.ts';
import { slugify } from '../../../vietnamese/letters.ts';
import { fileName, writeFile } from '../../file/write-file.ts';
import type { Bench } from '../bench/bench.ts';
import { sha256 } from './digest.ts';

/** Everything on this device, by kind; names of members only where they are asked for. */
export async function everything(store: RecordStore, hasMembers: boolean): Promise<Records> {
  const [cells, members, plans, meetings, tasks] = await Promise.all([
    store.all('cells'),
    hasMembers ? store.all('members') : [],
    store.all('plans'),
    store.all('meetings'),
    store.all('tasks'),
  ]);
  return { cells, members, plans, meetings, tasks };
}

export function countOf(records: Records): number {
  return Object.values(records).reduce((sum, list) => sum + list.length, 0);
}

/** The bench as a file, with the name it is saved under; a passphrase opens it where there is a seal. */
export async function benchFile(bench: Bench, hasMembers: boolean, under?: UnderSeal): Promise<File> {
  await bench.flush();
  const records = await everything(bench.store, hasMembers);
  const now = bench.stamp.now();
  const plain = await writeFile(records, now, sha256);
  const text = under ? await (await import('./sealed-file.ts')).sealFile(plain, now, under) : plain;
  const name = slugify(bench.cell.peek()?.value.peek().name ?? '');
  const isSealed = under !== undefined;
  return new File([text], fileName(name, bench.today, isSealed), { type: 'application/json' });
}
