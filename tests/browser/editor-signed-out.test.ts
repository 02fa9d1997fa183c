import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { BareRepository } from '../../scripts/forge/stand-in/bare-repository.ts';
import { FORGE_TEXT } from '../../src/text/editor-forge.ts';
import { useChromium } from './chromium.ts';
import { EditorPage } from './editor/editor-page.ts';
import { keptByBrowser } from './editor/kept-by-browser.ts';
import { contentFiles } from './editor/local-repository.ts';
import { useForge } from './editor/on-forge.ts';
import { FakeGitHub } from './fake-forge/github.ts';

// Two times of signing in and more: long on a slow machine.
vi.setConfig({ testTimeout: 240_000 });

const openSite = useChromium();
const repository = new BareRepository(contentFiles());
const forge = new FakeGitHub(repository);

beforeAll(() => forge.start());
afterAll(() => forge.stop());

test.each([
  ['a text that is published', 'sinh-hoat-mo-rong'],
  ['a new text', undefined],
])('a token that ends while %s is edited: the words outlive the new signing-in', async (_what, name) => {
  await using site = await openSite('/404.html');
  const { page } = site;
  await useForge(page, forge.address);
  const editor = new EditorPage(page);
  const open = () => (name ? editor.openEntry('guides', name) : editor.openNew('guides'));
  await editor.signIn(forge.token);
  await open();
  const title = editor.field('title');
  const typed = `${await title.inputValue()} Gõ trước khi hết hạn`.trim();
  // Without a key or a press in the form, as dictated words come.
  await title.fill(typed);
  forge.token = `ma-moi-${name ?? 'bai-moi'}`;
  await editor.saveButton.click();
  const dialog = page.getByRole('alertdialog');
  await dialog.waitFor();
  expect(await dialog.textContent()).toContain(FORGE_TEXT.signedOut);
  // The copy is made half a second after the last letter, sooner than anyone has read that sentence.
  await expect.poll(() => keptByBrowser(page)).toContain('Gõ trước khi hết hạn');

  // As the sentence says: reload, sign in with the new token, open the text again, restore.
  page.on('dialog', (question) => void question.accept());
  await page.reload();
  await editor.signIn(forge.token);
  await open();
  await page.getByRole('button', { name: 'Khôi phục' }).click();
  await expect.poll(() => editor.field('title').inputValue()).toBe(typed);
  if (!name) return;
  await editor.saveButton.click();
  await expect.poll(() => repository.head(`cms/guides/${name}`)).toBeDefined();
});
