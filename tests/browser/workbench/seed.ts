import type { Page } from 'playwright-core';
import type { RecordKind, RecordOf } from '../../../src/schema/workbench.ts';
import { BLANK_SESSION } from '../../../src/papers/fill/blank-session.ts';
import type { Cell } from '../../../src/schema/workbench.ts';
import { headOf } from '../../../src/workbench/records.ts';
import { DATABASE } from '../../../src/device/browser/database.ts';
import { CELL_ID, meeting, uuid } from '../../unit/workbench/run/meeting.ts';

export const BENCH = '/ban-lam-viec/';

export const CELL: Cell = {
  id: CELL_ID,
  rev: 1,
  savedAt: '2026-12-01T00:00:00.000Z',
  name: 'Chi bộ thôn Đông',
  hasCommittee: true,
  meetingDay: 3,
};

/** A meeting of 10, 30 and 20 minutes of a cell with 25 full members. */
export const MEETING = meeting({}, { ...BLANK_SESSION, fullMembers: 25, heldOn: '2026-12-03' });
export const NEXT_MEETING = { ...meeting({}, { fullMembers: 25 }), id: uuid(101) };

type Records = { [Kind in RecordKind]?: readonly RecordOf<Kind>[] };

/** Puts records on the device as the bench would have saved them, and opens the bench at a hash. */
export async function openBench(page: Page, hash: string, records: Records = {}): Promise<void> {
  const all: Records = { cells: [CELL], meetings: [MEETING], ...records };
  const heads = (all.meetings ?? []).map(headOf);
  await page.locator('work-bench form').first().waitFor();
  await page.evaluate(
    async ([name, stores]) => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(new Error('No database.'));
      });
      const change = database.transaction(Object.keys(stores), 'readwrite');
      for (const [store, list] of Object.entries(stores)) {
        for (const record of list) change.objectStore(store).put(record);
      }
      await new Promise((resolve) => (change.oncomplete = resolve));
      database.close();
    },
    [DATABASE, { ...all, heads }] as const,
  );
  await page.goto(new URL(`${BENCH}${hash}`, page.url()).href);
  await page.reload();
  await page.locator('.bench-head, .bench-projector').first().waitFor();
}

/** What the device keeps of a meeting now. */
export function storedMeeting(page: Page, id = MEETING.id): Promise<RecordOf<'meetings'>> {
  return page.evaluate(
    async ([name, key]) => {
      const database = await new Promise<IDBDatabase>((resolve) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => resolve(request.result);
      });
      const found = await new Promise<unknown>((resolve) => {
        const request = database.transaction('meetings').objectStore('meetings').get(key);
        request.onsuccess = () => resolve(request.result);
      });
      database.close();
      return found as never;
    },
    [DATABASE, id] as const,
  );
}

export const hashOfPart = (part: string, id = MEETING.id) => `#/buoi/${id}/${part}`;

/** `9:58` → 598, `+1:03` → −63. */
export function secondsOf(text: string): number {
  const [, sign, minutes = '0', seconds = '0'] = /^(\+?)(\d+):(\d\d)$/u.exec(text.trim()) ?? [];
  const sum = Number(minutes) * 60 + Number(seconds);
  return sign === '+' ? -sum : sum;
}
