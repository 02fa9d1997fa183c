import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { BareRepository } from '../../scripts/forge/stand-in/bare-repository.ts';
import { FORGE_TEXT } from '../../src/text/editor-forge.ts';
import { useChromium } from './chromium.ts';
import { EditorPage } from './editor/editor-page.ts';
import { contentFiles } from './editor/local-repository.ts';
import { useForge } from './editor/on-forge.ts';
import { FakeGitHub } from './fake-forge/github.ts';

// Two editors, one after the other: long on a slow machine.
vi.setConfig({ testTimeout: 240_000 });

const openSite = useChromium();
const repository = new BareRepository(contentFiles());
const forge = new FakeGitHub(repository);

beforeAll(() => forge.start());
afterAll(() => forge.stop());

const PATH = 'content/guides/sinh-hoat-mo-rong.mdx';
const BRANCH = 'cms/guides/sinh-hoat-mo-rong';

async function signedIn(page: Page): Promise<EditorPage> {
  await useForge(page, forge.address);
  const editor = new EditorPage(page);
  await editor.signIn(forge.token);
  return editor;
}

/** Adds words to the title of the text and saves it. */
async function type(editor: EditorPage, words: string): Promise<void> {
  await editor.openEntry('guides', 'sinh-hoat-mo-rong');
  const title = editor.field('title');
  await title.click();
  await editor.page.keyboard.press('End');
  await editor.page.keyboard.type(words);
}

/** What a refused save says. */
async function refusal(page: Page): Promise<string> {
  const dialog = page.getByRole('alertdialog');
  await dialog.waitFor();
  return (await dialog.textContent()) ?? '';
}

test('of two people on one text the second is told, whether the draft was new or had moved', async () => {
  await using first = await openSite('/404.html');
  await using second = await openSite('/404.html');
  const [an, binh] = [await signedIn(first.page), await signedIn(second.page)];

  // Both have opened the published text; An saves a draft of it, and Bình knows of none.
  await type(binh, ' (của Bình)');
  await type(an, ' (của An)');
  await an.saveButton.click();
  await first.page.getByRole('button', { name: 'Gửi duyệt' }).click();
  await expect.poll(() => forge.openPulls).toMatchObject([{ labels: ['bien-tap/pending_review'] }]);
  const saved = repository.head(BRANCH);
  await binh.saveButton.click();
  expect(await refusal(second.page)).toContain(FORGE_TEXT.draftExists);
  expect(repository.head(BRANCH)).toBe(saved);
  expect(forge.openPulls).toHaveLength(1);

  // Bình reads the draft; An saves it once more; Bình’s save is refused.
  second.page.on('dialog', (dialog) => void dialog.accept());
  await second.page.reload();
  await second.page.getByText('Chuyên mục').first().waitFor();
  await binh.openEntry('guides', 'sinh-hoat-mo-rong');
  await second.page.getByRole('button', { name: 'Khôi phục' }).click();
  await expect.poll(() => binh.field('title').inputValue()).toContain('(của Bình)');
  await type(an, ' (lần hai)');
  await an.save();
  expect(repository.text(`${BRANCH}:${PATH}`)).toContain('(của An) (lần hai)');
  await binh.saveButton.click();
  expect(await refusal(second.page)).toContain(FORGE_TEXT.draftMoved);
  expect(repository.text(`${BRANCH}:${PATH}`)).toContain('(của An) (lần hai)');
  expect(forge.unknown).toEqual([]);
});

test('a text that changed on the site since it was opened is not overwritten without a question', async () => {
  await using site = await openSite('/404.html');
  const { page } = site;
  const editor = await signedIn(page);
  const path = 'content/guides/chon-chuyen-de.mdx';
  await editor.openEntry('guides', 'chon-chuyen-de');
  await editor.field('title').fill('Chọn chuyên đề cho chi bộ nhỏ');
  const now = repository
    .text(`main:${path}`)
    .replace(/^summary: .*$/mu, 'summary: "Người khác vừa sửa tóm tắt này trên trang."');
  repository.addCommit('main', [[path, now]], [], 'Người khác sửa');
  await editor.saveButton.click();
  await page.getByText('Bài vừa được người khác sửa').waitFor();
  expect(repository.head('cms/guides/chon-chuyen-de')).toBeUndefined();
});
