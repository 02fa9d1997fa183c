import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { useChromium } from './chromium.ts';
import { EditorPage } from './editor/editor-page.ts';
import { contentFiles } from './editor/local-repository.ts';
import { useForge } from './editor/on-forge.ts';
import { BareRepository } from '../../scripts/forge/stand-in/bare-repository.ts';
import { FakeGitHub } from './fake-forge/github.ts';

const openSite = useChromium();
const forge = new FakeGitHub(new BareRepository(contentFiles()));

beforeAll(() => forge.start());
afterAll(() => forge.stop());

test('what was typed and not saved is offered again after the page was closed', async () => {
  await using site = await openSite('/404.html');
  const { page } = site;
  await useForge(page, forge.address);
  const editor = new EditorPage(page);
  await editor.signIn(forge.token);
  await editor.openEntry('guides', 'sinh-hoat-mo-rong');
  const title = editor.field('title');
  const typed = `${await title.inputValue()} (gõ dở)`;
  await title.click();
  await page.keyboard.press('End');
  await page.keyboard.type(' (gõ dở)');
  // The copy on this computer is made a moment after the last key.
  await expect.poll(() => keptByBrowser(page)).toContain('(gõ dở)');
  page.on('dialog', (dialog) => void dialog.accept());
  await page.goto('/gioi-thieu/');
  await page.goto('/quan-tri/');
  await page.getByText('Chuyên mục').first().waitFor();
  await editor.openEntry('guides', 'sinh-hoat-mo-rong');
  const dialog = page.getByRole('alertdialog').or(page.getByRole('dialog')).filter({ visible: true });
  await dialog.getByText('Khôi phục bản nháp').first().waitFor();
  await dialog.getByRole('button', { name: 'Khôi phục' }).click();
  await expect.poll(() => editor.field('title').inputValue()).toBe(typed);
});

/** Everything that the databases of the page hold, as JSON. */
function keptByBrowser(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const answer = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(new Error(request.error?.message));
      });
    const kept: unknown[] = [];
    for (const { name } of await indexedDB.databases()) {
      if (name === undefined) continue;
      const database = await answer(indexedDB.open(name));
      for (const store of database.objectStoreNames) {
        kept.push(await answer(database.transaction(store).objectStore(store).getAll()));
      }
      database.close();
    }
    return JSON.stringify(kept);
  });
}
