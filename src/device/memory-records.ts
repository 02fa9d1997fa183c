import type { RecordKind, RecordOf } from '../schema/workbench.ts';
import type { Heard, Marker, RecordStore, Saved } from './records.ts';

type HeadOf = (meeting: RecordOf<'meetings'>) => { id: string; cellId: string };

/** The records of a shared machine: gone when the tab is closed, kept only in the file that a person saves. */
export class MemoryRecords implements RecordStore {
  readonly isLasting = false;
  readonly #headOf: HeadOf;
  readonly #records = new Map<string, RecordOf<RecordKind>>();
  #marker: Marker = { records: 0, changes: 0 };

  constructor(headOf: HeadOf) {
    this.#headOf = headOf;
  }

  all<Kind extends RecordKind>(kind: Kind, cellId?: string): Promise<RecordOf<Kind>[]> {
    const found = [...this.#records]
      .filter(([key]) => key.startsWith(`${kind}:`))
      .map(([, record]) => structuredClone(record) as RecordOf<Kind>)
      .filter((record) => cellId === undefined || !('cellId' in record) || record.cellId === cellId);
    return Promise.resolve(found.filter(({ deletedAt }) => deletedAt === undefined));
  }

  read<Kind extends RecordKind>(kind: Kind, id: string): Promise<RecordOf<Kind> | undefined> {
    const found = this.#records.get(`${kind}:${id}`) as RecordOf<Kind> | undefined;
    return Promise.resolve(found && structuredClone(found));
  }

  save<Kind extends RecordKind>(kind: Kind, record: RecordOf<Kind>): Promise<Saved<Kind>> {
    const key = `${kind}:${record.id}`;
    const before = this.#records.get(key) as RecordOf<Kind> | undefined;
    if ((before?.rev ?? 0) !== record.rev) return Promise.resolve({ state: 'conflict', record: before });
    const next = { ...structuredClone(record), rev: record.rev + 1, savedAt: new Date().toISOString() };
    this.#records.set(key, next);
    const { changes } = this.#marker;
    this.#marker = { ...this.#marker, records: this.#records.size, changes: changes + 1 };
    return Promise.resolve({ state: 'saved', record: structuredClone(next) });
  }

  setAside(): void {
    // Nothing of a shared machine's records outlives the tab.
  }

  async heads<Head>(cellId: string): Promise<Head[]> {
    return (await this.all('meetings', cellId)).map((meeting) => this.#headOf(meeting) as Head);
  }

  former<Kind extends RecordKind>(): Promise<RecordOf<Kind>[]> {
    return Promise.resolve([]);
  }

  wipe(kind?: RecordKind): Promise<void> {
    for (const key of this.#records.keys()) {
      if (kind === undefined || key.startsWith(`${kind}:`)) this.#records.delete(key);
    }
    if (kind === undefined) this.#marker = { records: 0, changes: 0 };
    return Promise.resolve();
  }

  watch(_heard: Heard): () => void {
    return () => undefined;
  }

  marker(): Marker | undefined {
    return this.#marker;
  }

  backedUp(today: string, held: readonly string[]): void {
    this.#marker = { ...this.#marker, backedUpOn: today, heldInFile: held, changes: 0 };
  }

  close(): void {
    // Nothing is open.
  }
}
