import { deleteDB, openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { RecordKind, RecordOf } from '../../schema/workbench.ts';
import type { Recipe, Sealed } from '../sealed.ts';

export const DATABASE = 'so-tay-chuyen-de';
const VERSION = 2;

/** What stands behind the lock, with what finding and comparing it needs. */
export interface Covered {
  id: string;
  cellId?: string;
  rev?: number;
  savedAt?: string;
  deletedAt?: string;
  sealed: Sealed;
}

export interface Head {
  id: string;
  cellId: string;
}

type Stored<Value> = Value | Covered;

/** A version of a record as it was before a save. */
export interface Former {
  key: [RecordKind, string, string];
  record: Stored<RecordOf<RecordKind>>;
}

/** The lock of this device; a new one has another name. */
export interface Lock extends Recipe {
  id: typeof LOCK;
  name: string;
}
export const LOCK = 'lock';

interface OfOneCell<Value> {
  key: string;
  value: Stored<Value>;
  indexes: { cellId: string };
}

interface Schema extends DBSchema {
  cells: { key: string; value: Stored<RecordOf<'cells'>> };
  members: OfOneCell<RecordOf<'members'>>;
  plans: OfOneCell<RecordOf<'plans'>>;
  meetings: OfOneCell<RecordOf<'meetings'>>;
  tasks: OfOneCell<RecordOf<'tasks'>>;
  heads: OfOneCell<Head>;
  former: { key: Former['key']; value: Former };
  lock: { key: string; value: Lock };
}

export type Database = IDBPDatabase<Schema>;

/** Stores whose records belong to a cell. */
const OF_CELL = ['members', 'plans', 'meetings', 'tasks', 'heads'] as const;
export type OfCell = Exclude<(typeof OF_CELL)[number], 'heads'>;
/** Stores whose content lies behind a lock, but for former versions. */
export const COVERED = ['cells', ...OF_CELL] as const;

/**
 * Opens the database, making it where there is none. Throws `VersionError` where a newer version of the site wrote it.
 * `closed` is called when this connection ends because another window needs a newer version, or the browser closes it.
 */
export function openDatabase(closed: () => void): Promise<Database> {
  return openDB<Schema>(DATABASE, VERSION, {
    upgrade(database, before) {
      if (before < 1) {
        database.createObjectStore('cells', { keyPath: 'id' });
        database.createObjectStore('former', { keyPath: 'key' });
        for (const name of OF_CELL) {
          database.createObjectStore(name, { keyPath: 'id' }).createIndex('cellId', 'cellId');
        }
      }
      if (before < 2) database.createObjectStore('lock', { keyPath: 'id' });
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
