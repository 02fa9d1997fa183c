import type { RecordKind, RecordOf } from '../../schema/workbench.ts';
import type { Heard, Marker, RecordStore, Saved, Unsaved } from '../records.ts';
import { allUnsaved, forgetUnsaved, setUnsavedAside } from './unsaved.ts';
import { allOfCell, deleteDatabase, openDatabase, type Database, type Former } from './database.ts';

const CHANNEL = 'stcd:ban-lam-viec';
const MARKER_KEY = 'stcd:ban-lam-viec:dau';
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
  readonly #channel = 'BroadcastChannel' in window ? new BroadcastChannel(CHANNEL) : undefined;
  readonly #setAside = new Map<string, number>();

  private constructor(database: Database, headOf: HeadOf) {
    this.#database = database;
    this.#headOf = headOf;
  }

  /** Throws `blocked` where the browser gives no database, `newer` where a newer version of the site wrote it. */
  static async open(headOf: HeadOf, closed: () => void): Promise<DeviceRecords> {
    try {
      const records = new DeviceRecords(await openDatabase(closed), headOf);
      await records.#resume();
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
    return (found as RecordOf<Kind>[]).filter(({ deletedAt }) => deletedAt === undefined);
  }

  async read<Kind extends RecordKind>(kind: Kind, id: string): Promise<RecordOf<Kind> | undefined> {
    return (await this.#database.get(kind, id)) as RecordOf<Kind> | undefined;
  }

  async save<Kind extends RecordKind>(kind: Kind, record: RecordOf<Kind>): Promise<Saved<Kind>> {
    const names: (RecordKind | 'former' | 'heads')[] = [kind, 'former', 'heads'];
    const change = this.#database.transaction(names, 'readwrite');
    const before = (await change.objectStore(kind).get(record.id)) as RecordOf<Kind> | undefined;
    if ((before?.rev ?? 0) !== record.rev) {
      await change.done;
      return { state: 'conflict', record: before };
    }
    const next = { ...record, rev: record.rev + 1, savedAt: new Date().toISOString() };
    const writes: Promise<unknown>[] = [change.objectStore(kind).put(next)];
    if (kind === 'meetings') {
      const heads = change.objectStore('heads');
      const isGone = next.deletedAt !== undefined;
      writes.push(isGone ? heads.delete(next.id) : heads.put(this.#headOf(next as RecordOf<'meetings'>)));
    }
    const isVersion = before === undefined || this.#isWorthKeeping(kind, before);
    if (before && isVersion) {
      const key: Former['key'] = [kind, before.id, before.savedAt];
      writes.push(change.objectStore('former').put({ key, record: before }));
    }
    await Promise.all([...writes, change.done]);
    // What is typed letter by letter is one change.
    if (isVersion) this.#count(before === undefined ? 1 : 0);
    this.#channel?.postMessage({ kind, id: record.id });
    return { state: 'saved', record: next };
  }

  setAside(unsaved: readonly Unsaved[]): void {
    setUnsavedAside(unsaved);
  }

  async heads<Head>(cellId: string): Promise<Head[]> {
    return (await this.#database.getAllFromIndex('heads', 'cellId', cellId)) as Head[];
  }

  async former<Kind extends RecordKind>(kind: Kind, id: string): Promise<RecordOf<Kind>[]> {
    const range = IDBKeyRange.bound([kind, id, ''], [kind, id, '\uffff']);
    const found: Former[] = await this.#database.getAll('former', range);
    return found.reverse().map(({ record }) => record as RecordOf<Kind>);
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
    localStorage.removeItem(MARKER_KEY);
    this.#channel?.postMessage('wiped');
  }

  watch(heard: Heard): () => void {
    const listen = ({ data }: MessageEvent<{ kind: RecordKind; id: string } | 'wiped'>) => {
      if (data === 'wiped') location.reload();
      else heard(data.kind, data.id);
    };
    this.#channel?.addEventListener('message', listen);
    return () => this.#channel?.removeEventListener('message', listen);
  }

  marker(): Marker | undefined {
    return readMarker();
  }

  backedUp(today: string): void {
    // The next letter is a change again.
    this.#setAside.clear();
    writeMarker({ ...(readMarker() ?? { records: 0 }), backedUpOn: today, changes: 0 });
  }

  close(): void {
    this.#database.close();
  }

  /**
   * Saves what closed pages could not. Where another window has changed the record since, that stays, and what was
   * typed is kept among its former versions. What the device refuses stays on the shelf for the next time.
   */
  async #resume(): Promise<void> {
    for (const [page, unsaved] of allUnsaved()) {
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
    await this.#database.put('former', { key: [kind, record.id, savedAt], record: { ...record, savedAt } });
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

/** What is left of the records when the database is gone; `undefined` on a first visit. */
function readMarker(): Marker | undefined {
  try {
    const marker = JSON.parse(localStorage.getItem(MARKER_KEY) ?? 'null') as Partial<Marker> | null;
    if (typeof marker?.records !== 'number') return undefined;
    const { records, backedUpOn, changes = 0 } = marker;
    return { records, changes, ...(typeof backedUpOn === 'string' && { backedUpOn }) };
  } catch {
    return undefined;
  }
}

function writeMarker(marker: Marker): void {
  try {
    localStorage.setItem(MARKER_KEY, JSON.stringify(marker));
  } catch {
    // Without the marker a loss cannot be told from a first visit; the records themselves are safe.
  }
}
