import { useSignal, type Signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Member } from '../../../schema/workbench.ts';
import type { Bench } from './bench.ts';
import { Kept } from './kept.ts';

export type Members = Signal<readonly Kept<'members'>[]>;

/** The members of the cell in hand, read when first asked for and whenever another window changes them. */
export function useMembers(bench: Bench): Members {
  const members = useSignal<readonly Kept<'members'>[]>([]);
  const cellId = bench.cell.value?.value.value.id;
  useEffect(() => {
    const read = async () => {
      const found = cellId === undefined ? [] : await bench.store.all('members', cellId);
      members.value = found
        .sort((a, b) => a.savedAt.localeCompare(b.savedAt) || a.id.localeCompare(b.id))
        .map((member) => new Kept(bench.store, 'members', member));
    };
    void read();
    return bench.store.watch((kind) => {
      if (kind === 'members') void read();
    });
  }, [cellId]);
  return members;
}

/** What the members are now, those taken off the list left out. */
export function listed(members: Members): Member[] {
  return members.value.map((kept) => kept.value.value).filter(({ deletedAt }) => deletedAt === undefined);
}
