import type { RecordKind, RecordOf } from '../../schema/workbench.ts';
import type { Heard, Marker, RecordStore, Saved, Unsaved } from '../records.ts';
import { Cover } from './cover.ts';
import { DeviceLock } from './device-lock.ts';
import { forgetMarker, readMarker, writeMarker } from './marker.ts';
import { allUnsaved, forgetUnsaved, setUnsavedAside } from './unsaved.ts';
import { allOfCell, deleteDatabase, LOCK, openDatabase, type Database, type Former } from './database.ts';
import { Windows } from './windows.ts';

/** Versions kept of everything together; the oldest go first. */
const MOST_FORMER = 200;
/** A version is set aside when the newest one of its record is older than this. */
const FORMER_EVERY_MS = 120_000;

type HeadOf = (meeting: RecordOf<'meetings'>) => { id: string; cellId: string };

/** The records of this device, in IndexedDB. */
export class DeviceRecords implements RecordStore {
  readonly isLasting = true;
  readonly #database: Database;
  readonly #headOf: HeadOf;
  readonly #windows = new Windows();
  readonly #setAside = new Map<string, number>();
  readonly #cover: Cover;
  readonly lock?: DeviceLock;
  /** Counts how often something was set aside: sealing takes its time. */
  #asideTurn = 0;

  private constructor(database: Database, cover: Cover, headOf: HeadOf) {
    this.#database = database;
    this.#cover = cover;
    this.#headOf = headOf;
    this.#windows.listen((message) => {
      if (message !== 'reload') return;
      cover.shut();
      location.reload();
    });
    // Absent on a page without https, whatever its type says.
    if (crypto.subtle as SubtleCrypto | undefined) this.lock = new DeviceLock(cover, this.#windows);
  }

  /** Throws `blocked` where the browser gives no database, `newer` where a newer version of the site wrote it. */
  static async open(headOf: HeadOf, closed: () => void): Promise<DeviceRecords> {
    try {
      const database = await openDatabase(closed);
      const records = new DeviceRecords(database, await Cover.of(database), headOf);
      if (!records.#cover.isShut) await records.resume();
      return records;
    } catch (fault) {
      const isNewer = fault instanceof DOMException && fault.name === 'VersionError';
      throw new Error(isNewer ? 'newer' : 'blocked', { cause: fault });
    }
  }

  async all<Kind extends RecordKind>(kind: Kind, cellId?: string): Promise<RecordOf<Kind>[]> {
    const found: unknown =
      cellId === undefined || kind === 'cells'
        ? await this.#database.getAll(kind)
        : await allOfCell(this.#database, kind, cellId);
    const left = (found as RecordOf<Kind>[]).filter(({ deletedAt }) => deletedAt === undefined);
    return Promise.all(left.map((stored) => this.#cover.under(kind, stored)));
  }

  async read<Kind extends RecordKind>(kind: Kind, id: string): Promise<RecordOf<Kind> | undefined> {
    const stored = (await this.#database.get(kind, id)) as RecordOf<Kind> | undefined;
    return stored && this.#cover.under(kind, stored);
  }

  async save<Kind extends RecordKind>(
    kind: Kind,
    record: RecordOf<Kind>,
    isOver = false,
  ): Promise<Saved<Kind>> {
    const next = { ...record, rev: record.rev + 1, savedAt: new Date().toISOString() };
    // A transaction waits for nothing but itself: what is sealed is sealed before.
    const stored = await this.#cover.over(kind, next);
    const isHeaded = kind === 'meetings' && next.deletedAt === undefined;
    const head = isHeaded
      ? await this.#cover.over('heads', this.#headOf(next as RecordOf<'meetings'>))
      : undefined;
    const names: (RecordKind | 'former' | 'heads' | 'lock')[] = [kind, 'former', 'heads', 'lock'];
    const change = this.#database.transaction(names, 'readwrite');
    const [lock, found] = await Promise.all([
      change.objectStore('lock').get(LOCK),
      change.objectStore(kind).get(record.id),
    ]);
    const before = found as RecordOf<Kind> | undefined;
    if (lock?.name !== this.#cover.name) throw new Error('Another window has locked the records.');
    if ((before?.rev ?? 0) !== record.rev) {
      await change.done;
      return { state: 'conflict', record: before && (await this.#cover.under(kind, before)) };
    }
    const writes: Promise<unknown>[] = [change.objectStore(kind).put(stored)];
    if (kind === 'meetings') {
      const heads = change.objectStore('heads');
      writes.push(head ? heads.put(head) : heads.delete(next.id));
    }
    const isVersion = before === undefined || this.#isWorthKeeping(kind, before) || isOver;
    if (before && isVersion) {
      const key: Former['key'] = [kind, before.id, before.savedAt];
      writes.push(change.objectStore('former').put({ key, record: before }));
    }
    await Promise.all([...writes, change.done]);
    // What is typed letter by letter is one change.
    if (isVersion) this.#count(before === undefined ? 1 : 0);
    this.#windows.tell({ kind, id: record.id });
    return { state: 'saved', record: next };
  }

  setAside(unsaved: readonly Unsaved[]): void {
    const turn = (this.#asideTurn += 1);
    if (this.#cover.isShut) return;
    const text = unsaved.length === 0 ? undefined : JSON.stringify(unsaved);
    if (text === undefined || this.#cover.name === undefined) {
      setUnsavedAside(text);
      return;
    }
    void this.#cover.textOver(text).then((sealed) => {
      if (turn === this.#asideTurn) setUnsavedAside(sealed);
    });
  }

  async heads<Head>(cellId: string): Promise<Head[]> {
    const stored = await this.#database.getAllFromIndex('heads', 'cellId', cellId);
    return (await Promise.all(stored.map((head) => this.#cover.under('heads', head)))) as Head[];
  }

  async former<Kind extends RecordKind>(kind: Kind, id: string): Promise<RecordOf<Kind>[]> {
    const range = IDBKeyRange.bound([kind, id, ''], [kind, id, '\uffff']);
    const found: Former[] = await this.#database.getAll('former', range);
    return Promise.all(
      found.reverse().map(({ record }) => this.#cover.under(kind, record as RecordOf<Kind>)),
    );
  }

  async wipe(kind?: RecordKind): Promise<void> {
    if (kind) {
      const change = this.#database.transaction([kind, 'former'], 'readwrite');
      const former = IDBKeyRange.bound([kind, '', ''], [kind, '\uffff', '\uffff']);
      const wiped = [change.objectStore(kind).clear(), change.objectStore('former').delete(former)];
      await Promise.all([...wiped, change.done]);
      return;
    }
    this.close();
    await deleteDatabase();
    forgetUnsaved();
    forgetMarker();
    this.#windows.tell('reload');
  }

  watch(heard: Heard): () => void {
    return this.#windows.listen((message) => {
      if (typeof message === 'object' && 'kind' in message) heard(message.kind, message.id);
    });
  }

  marker(): Marker | undefined {
    return readMarker();
  }

  backedUp(today: string, held: readonly string[]): void {
    // The next letter is a change again.
    this.#setAside.clear();
    writeMarker({ ...(readMarker() ?? { records: 0 }), backedUpOn: today, heldInFile: held, changes: 0 });
  }

  close(): void {
    this.#database.close();
  }

  /**
   * Saves what closed pages could not. Where another window has changed the record since, that stays, and what was
   * typed is kept among its former versions. What the device refuses stays on the shelf for the next time.
   */
  async resume(): Promise<void> {
    for (const [page, text] of allUnsaved()) {
      let unsaved: Unsaved[];
      try {
        unsaved = JSON.parse(await this.#cover.textUnder(text)) as Unsaved[];
      } catch {
        // What cannot be read was not written here.
        forgetUnsaved([page]);
        continue;
      }
      try {
        for (const each of unsaved) await this.#takeIn(each);
        forgetUnsaved([page]);
      } catch {
        // Full, or not a record: everything else is opened all the same.
      }
    }
  }

  async #takeIn({ kind, record, isUnderway }: Unsaved): Promise<void> {
    const rev = (await this.read(kind, record.id))?.rev ?? 0;
    if (rev === record.rev || (isUnderway && rev === record.rev + 1)) {
      await this.save(kind, { ...record, rev });
      return;
    }
    const savedAt = new Date().toISOString();
    const stored = await this.#cover.over(kind, { ...record, savedAt });
    await this.#database.put('former', { key: [kind, record.id, savedAt], record: stored });
  }

  /** Of what is typed letter by letter, one version in two minutes; the first one always. */
  #isWorthKeeping(kind: RecordKind, { id }: { id: string }): boolean {
    const key = `${kind}:${id}`;
    const last = this.#setAside.get(key);
    if (last !== undefined && Date.now() - last < FORMER_EVERY_MS) return false;
    this.#setAside.set(key, Date.now());
    void this.#prune();
    return true;
  }

  async #prune(): Promise<void> {
    const former = await this.#database.getAllKeys('former');
    const oldest = former.sort((a, b) => a[2].localeCompare(b[2])).slice(0, -MOST_FORMER);
    for (const key of oldest) await this.#database.delete('former', key);
  }

  #count(added: number): void {
    const { records = 0, changes = 0, ...rest } = readMarker() ?? {};
    writeMarker({ ...rest, records: records + added, changes: changes + 1 });
  }
}
