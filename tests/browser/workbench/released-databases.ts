import type { Page } from 'playwright-core';
import { DATABASE } from '../../../src/device/browser/database.ts';

interface Shelf {
  name: string;
  keyPath: string;
  index?: string;
}

const OF_CELL = ['members', 'plans', 'meetings', 'tasks', 'heads'].map((name) => ({
  name,
  keyPath: 'id',
  index: 'cellId',
}));

/** The database as every released version before today's made it: frozen, a new version adds its own line. */
export const RELEASED: readonly { version: number; shelves: readonly Shelf[] }[] = [
  // Before the site knew of a lock.
  { version: 1, shelves: [{ name: 'cells', keyPath: 'id' }, { name: 'former', keyPath: 'key' }, ...OF_CELL] },
];

/** Puts what the device keeps into a database of a former version, from a page on which no bench is open. */
export function asReleased(page: Page, { version, shelves }: (typeof RELEASED)[number]): Promise<void> {
  return page.evaluate(
    async ([name, at, list]) => {
      const done = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(new Error('No database.'));
        });
      const now = await done(indexedDB.open(name));
      const kept: [string, unknown[]][] = [];
      for (const shelf of list)
        kept.push([shelf.name, await done(now.transaction(shelf.name).objectStore(shelf.name).getAll())]);
      now.close();
      await done(indexedDB.deleteDatabase(name));
      const asked = indexedDB.open(name, at);
      asked.onupgradeneeded = () => {
        for (const shelf of list) {
          const store = asked.result.createObjectStore(shelf.name, { keyPath: shelf.keyPath });
          if (shelf.index !== undefined) store.createIndex(shelf.index, shelf.index);
        }
      };
      const before = await done(asked);
      const change = before.transaction(
        list.map((shelf) => shelf.name),
        'readwrite',
      );
      for (const [shelf, records] of kept)
        for (const record of records) change.objectStore(shelf).put(record);
      await new Promise((resolve) => (change.oncomplete = resolve));
      before.close();
    },
    [DATABASE, version, shelves] as const,
  );
}
