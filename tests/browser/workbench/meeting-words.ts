import type { Page } from 'playwright-core';
import { DATABASE } from '../../../src/device/browser/database.ts';
import { FRAME } from '../../../src/text/workbench/frame.ts';

/** What a person does about words that met: keeps one's own, takes the other's, or shuts the tab without a word. */
export const ANSWERS = ['keeps', 'takes', 'leaves'] as const;
export type Answer = (typeof ANSWERS)[number];

/** For a moment this window's device takes nothing: what is typed stays on the screen. Gives the way back. */
export async function holdBack(page: Page): Promise<() => Promise<void>> {
  const before = await page.evaluateHandle(() => {
    const given = Reflect.get(IDBDatabase.prototype, 'transaction') as unknown;
    IDBDatabase.prototype.transaction = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    return given;
  });
  return () => before.evaluate((given) => void Reflect.set(IDBDatabase.prototype, 'transaction', given));
}

/** Answers in a window that asks. */
export async function answer(page: Page, what: Answer): Promise<void> {
  await page.getByText(FRAME.states.conflict).waitFor();
  if (what === 'leaves') await page.close({ runBeforeUnload: false });
  else await page.getByRole('button', { name: what === 'keeps' ? FRAME.keepMine : FRAME.takeOther }).click();
}

/** Returns whether words stand in a former version of a meeting on this device. */
export function isAmongFormer(page: Page, words: string): Promise<boolean> {
  return page.evaluate(
    async ([name, wanted]) => {
      const database = await new Promise<IDBDatabase>((resolve) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => resolve(request.result);
      });
      const former = await new Promise<unknown[]>((resolve) => {
        const request = database.transaction('former').objectStore('former').getAll();
        request.onsuccess = () => resolve(request.result as unknown[]);
      });
      database.close();
      return former.some((version) => JSON.stringify(version).includes(wanted));
    },
    [DATABASE, JSON.stringify(words).slice(1, -1)] as const,
  );
}
