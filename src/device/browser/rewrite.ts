import { cover, uncover, type Findable } from './covered.ts';
import { COVERED, LOCK, type Database, type Former, type Lock } from './database.ts';
import type { Seal } from './seal.ts';

/** Writes everything anew under another seal. What another window has changed meanwhile is taken again. */
export async function rewrite(
  database: Database,
  from: Seal | undefined,
  seal: Seal | undefined,
  lock: Lock | undefined,
): Promise<void> {
  const stores = [...COVERED, 'former', 'lock'] as const;
  for (;;) {
    const before = await everything(database.transaction(stores));
    const covered = await Promise.all(
      COVERED.map((store, index) =>
        Promise.all(
          (before.covered[index] ?? []).map(async (each) =>
            cover(seal, store, await uncover(from, store, each)),
          ),
        ),
      ),
    );
    const former = await Promise.all(
      before.former.map(async ({ key, record }): Promise<Former> => {
        const [kind] = key;
        return { key, record: await cover(seal, kind, await uncover(from, kind, record)) };
      }),
    );
    const change = database.transaction(stores, 'readwrite');
    const now = await everything(change);
    if (now.mark !== before.mark) {
      await change.done;
      continue;
    }
    for (const [index, store] of COVERED.entries())
      for (const each of covered[index] ?? []) void change.objectStore(store).put(each as never);
    for (const each of former) void change.objectStore('former').put(each);
    void (lock ? change.objectStore('lock').put(lock) : change.objectStore('lock').delete(LOCK));
    await change.done;
    return;
  }
}

type Everything = Pick<ReturnType<Database['transaction']>, 'objectStore'>;

/** All that is stored, and a mark that changes with every save. */
async function everything(change: Everything) {
  const covered: Findable[][] = await Promise.all(
    COVERED.map((store) => change.objectStore(store).getAll() as Promise<Findable[]>),
  );
  const former = await change.objectStore('former').getAll();
  const mark = [...covered.flat().map(({ id, rev }) => `${id}:${rev}`), ...former.map(({ key }) => key)];
  return { covered, former, mark: mark.join() };
}
