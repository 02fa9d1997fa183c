import { deleteDB, openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { RecordKind, RecordOf } from '../../schema/workbench.ts';

export const DATABASE = 'so-tay-chuyen-de';
const VERSION = 1;

/** A version of a record as it was before a save. */
export interface Former {
  key: [RecordKind, string, string];
  record: RecordOf<RecordKind>;
}

interface Schema extends DBSchema {
  cells: { key: string; value: RecordOf<'cells'> };
  members: { key: string; value: RecordOf<'members'>; indexes: { cellId: string } };
  plans: { key: string; value: RecordOf<'plans'>; indexes: { cellId: string } };
  meetings: { key: string; value: RecordOf<'meetings'>; indexes: { cellId: string } };
  tasks: { key: string; value: RecordOf<'tasks'>; indexes: { cellId: string } };
  heads: { key: string; value: { id: string; cellId: string }; indexes: { cellId: string } };
  former: { key: Former['key']; value: Former };
}

export type Database = IDBPDatabase<Schema>;

/** Stores whose records belong to a cell. */
const OF_CELL = ['members', 'plans', 'meetings', 'tasks', 'heads'] as const;
export type OfCell = Exclude<(typeof OF_CELL)[number], 'heads'>;

/**
 * Opens the database, making it where there is none. Throws `VersionError` where a newer version of the site wrote it.
 * `closed` is called when this connection ends because another window needs a newer version, or the browser closes it.
 */
export function openDatabase(closed: () => void): Promise<Database> {
  return openDB<Schema>(DATABASE, VERSION, {
    upgrade(database) {
      database.createObjectStore('cells', { keyPath: 'id' });
      database.createObjectStore('former', { keyPath: 'key' });
      for (const name of OF_CELL) {
        database.createObjectStore(name, { keyPath: 'id' }).createIndex('cellId', 'cellId');
      }
    },
    blocking(_now, _wanted, event) {
      (event.target as IDBDatabase).close();
      closed();
    },
    terminated: closed,
  });
}

export const deleteDatabase = () => deleteDB(DATABASE);

/** Every record of one kind that belongs to a cell. */
export const allOfCell = (database: Database, kind: OfCell, cellId: string) =>
  database.getAllFromIndex(kind, 'cellId', cellId);
