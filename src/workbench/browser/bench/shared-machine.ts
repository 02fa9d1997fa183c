import { signal } from '@preact/signals';
import { MemoryRecords } from '../../../device/memory-records.ts';
import { headOf } from '../../records.ts';
import { Bench } from './bench.ts';

/** The bench on the screen; another one once a person says that the machine is shared. */
export const shown = signal<Bench | undefined>(undefined);

/** Goes on in memory alone: nothing is written to this machine. Gives the bench that is shown from now on. */
export function offeredMemory(bench: Bench): Bench {
  if (!bench.store.isLasting) return bench;
  bench.store.close();
  const inMemory = new Bench(new MemoryRecords(headOf));
  shown.value = inMemory;
  return inMemory;
}
