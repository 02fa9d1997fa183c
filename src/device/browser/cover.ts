import { COVERED, LOCK, type Covered, type Database, type Former, type Lock } from './database.ts';
import type { Seal } from './seal.ts';

/** Sealed texts on the shelf begin so; what is not sealed begins with a bracket. */
const SEALED_TEXT = 'khoa:';

interface Findable {
  id: string;
  cellId?: string;
  rev?: number;
  savedAt?: string;
  deletedAt?: string | undefined;
}

/** What lies over the records of this device: nothing, or a lock that is open or shut. */
export class Cover {
  readonly #database: Database;
  #lock: Lock | undefined;
  #seal: Seal | undefined;

  private constructor(database: Database, lock: Lock | undefined) {
    this.#database = database;
    this.#lock = lock;
  }

  static async of(database: Database): Promise<Cover> {
    return new Cover(database, await database.get('lock', LOCK));
  }

  /** Name of the lock; absent where there is none. */
  get name(): string | undefined {
    return this.#lock?.name;
  }

  get isShut(): boolean {
    return this.#lock !== undefined && this.#seal === undefined;
  }

  /** The key, for another window of this browser. */
  get key(): CryptoKey | undefined {
    return this.#seal?.key;
  }

  /** Returns whether it is open now. */
  async open(by: string | CryptoKey): Promise<boolean> {
    const { Seal } = await import('./seal.ts');
    if (!this.#lock) return true;
    if (typeof by === 'string') this.#seal = await Seal.of(by, this.#lock);
    else {
      const seal = new Seal(by);
      if (await seal.fits(this.#lock.proof)) this.#seal = seal;
    }
    return this.#seal !== undefined;
  }

  shut(): void {
    this.#seal = undefined;
  }

  async put(passphrase: string): Promise<void> {
    const { Seal } = await import('./seal.ts');
    const { seal, recipe } = await Seal.make(passphrase);
    await this.#rewrite(seal, { id: LOCK, name: String(Math.random()), ...recipe });
  }

  lift(): Promise<void> {
    return this.#rewrite(undefined, undefined);
  }

  /** A value as it is stored; `place` names its store. */
  over<Value extends Findable>(place: string, value: Value): Promise<Value | Covered> {
    return cover(this.#seal, place, value);
  }

  /** A value as it was before it was stored. */
  under<Value extends Findable>(place: string, stored: Value | Covered): Promise<Value> {
    return uncover(this.#seal, place, stored);
  }

  async textOver(text: string): Promise<string> {
    if (!this.#seal) return text;
    const { iv, bytes } = await this.#seal.seal(SEALED_TEXT, text);
    return SEALED_TEXT + btoa(String.fromCharCode(...iv) + lettersOf(new Uint8Array(bytes)));
  }

  async textUnder(text: string): Promise<string> {
    if (!text.startsWith(SEALED_TEXT) || !this.#seal) return text;
    const all = Uint8Array.from(atob(text.slice(SEALED_TEXT.length)), (letter) => letter.charCodeAt(0));
    return this.#seal.open(SEALED_TEXT, { iv: all.slice(0, 12), bytes: all.slice(12).buffer });
  }

  /** Writes everything anew under another seal. What another window has changed meanwhile is taken again. */
  async #rewrite(seal: Seal | undefined, lock: Lock | undefined): Promise<void> {
    const stores = [...COVERED, 'former', 'lock'] as const;
    for (;;) {
      const before = await everything(this.#database.transaction(stores));
      const covered = await Promise.all(
        COVERED.map((store, index) =>
          Promise.all(
            (before.covered[index] ?? []).map(async (each) =>
              cover(seal, store, await uncover(this.#seal, store, each)),
            ),
          ),
        ),
      );
      const former = await Promise.all(
        before.former.map(async ({ key, record }): Promise<Former> => {
          const [kind] = key;
          return { key, record: await cover(seal, kind, await uncover(this.#seal, kind, record)) };
        }),
      );
      const change = this.#database.transaction(stores, 'readwrite');
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
      this.#seal = seal;
      this.#lock = lock;
      return;
    }
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

async function cover<Value extends Findable>(
  seal: Seal | undefined,
  place: string,
  value: Value,
): Promise<Value | Covered> {
  if (!seal) return value;
  const { id, cellId, rev, savedAt, deletedAt } = value;
  const sealed = await seal.seal(`${place}:${id}`, JSON.stringify(value));
  return {
    id,
    ...(cellId !== undefined && { cellId }),
    ...(rev !== undefined && { rev }),
    ...(savedAt !== undefined && { savedAt }),
    ...(deletedAt !== undefined && { deletedAt }),
    sealed,
  };
}

async function uncover<Value extends Findable>(
  seal: Seal | undefined,
  place: string,
  stored: Value | Covered,
): Promise<Value> {
  if (!('sealed' in stored)) return stored;
  if (!seal) throw new Error('The lock is shut.');
  return JSON.parse(await seal.open(`${place}:${stored.id}`, stored.sealed)) as Value;
}

/** Bytes as letters of one byte, a piece at a time: a call takes only so many arguments. */
function lettersOf(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192)
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  return pieces.join('');
}
