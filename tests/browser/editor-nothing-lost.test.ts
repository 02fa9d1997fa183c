import { afterAll, beforeAll, expect, test } from 'vitest';
import { useChromium } from './chromium.ts';
import { EditorPage } from './editor/editor-page.ts';
import { keptByBrowser } from './editor/kept-by-browser.ts';
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
