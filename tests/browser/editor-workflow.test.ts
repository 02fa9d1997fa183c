import { afterAll, beforeAll, expect, test } from 'vitest';
import { useChromium } from './chromium.ts';
import { EditorPage } from './editor/editor-page.ts';
import { changedLines, contentFiles } from './editor/local-repository.ts';
import { useForge } from './editor/on-forge.ts';
import { BareRepository } from '../../scripts/forge/stand-in/bare-repository.ts';
import { FakeGitHub } from './fake-forge/github.ts';

const openSite = useChromium();
const files = contentFiles();
const repository = new BareRepository(files);
const forge = new FakeGitHub(repository);

beforeAll(() => forge.start());
afterAll(() => forge.stop());

const PATH = 'content/guides/sinh-hoat-mo-rong.mdx';
const BRANCH = 'cms/guides/sinh-hoat-mo-rong';

test('a draft goes for review and is published by a merge; main changes by that line alone', async () => {
  await using site = await openSite('/404.html');
  const { page, faults } = site;
  await useForge(page, forge.address);
  const editor = new EditorPage(page);
  const start = repository.head('main') ?? '';

  await editor.signIn(forge.token);
  await editor.openEntry('guides', 'sinh-hoat-mo-rong');
  const title = editor.field('title');
  await title.fill(`${await title.inputValue()} (sửa)`);
  await editor.saveButton.click();

  // Saved as a draft: a branch and a pull request nobody can merge yet. The editor asks whether to send it.
  const send = page.getByRole('button', { name: 'Gửi duyệt' });
  await send.waitFor();
  await expect.poll(() => [...repository.branches().keys()].sort()).toEqual([BRANCH, 'main']);
  await expect
    .poll(() => forge.openPulls)
    .toMatchObject([{ branch: BRANCH, isDraft: true, labels: ['bien-tap/draft'] }]);
  expect(repository.head('main')).toBe(start);

  await send.click();
  // The label and the end of the draft are two requests.
  await expect
    .poll(() => forge.openPulls)
    .toMatchObject([{ isDraft: false, labels: ['bien-tap/pending_review'] }]);

  // The second person finds it on the board, agrees, and publishes.
  await page.goto('/quan-tri/#/workflow');
  await page.reload();
  await page.getByText(/\(sửa\)$/u).waitFor();
  await editor.openEntry('guides', 'sinh-hoat-mo-rong');
  await page.getByRole('button', { name: /Trạng thái/u }).click();
  await page.getByRole('menuitemradio', { name: 'Sẵn sàng' }).click();
  await expect.poll(() => forge.openPulls[0]?.labels).toEqual(['bien-tap/pending_publish']);
  await page.getByRole('button', { name: 'Xuất bản bài viết' }).click();
  await page.getByRole('button', { name: 'Xuất bản', exact: true }).click();
  await expect.poll(() => forge.pulls[0]?.state).toBe('merged');
  await expect.poll(() => [...repository.branches().keys()]).toEqual(['main']);

  const parents = repository.git(['log', '-1', '--format=%P', 'main']).split(' ');
  expect(parents).toHaveLength(2);
  expect(parents[0]).toBe(start);
  expect(repository.git(['diff', '--name-only', start, 'main'])).toBe(PATH);
  const [line, ...others] = changedLines(files[PATH] ?? '', repository.text(`main:${PATH}`));
  expect(others).toEqual([]);
  expect(line?.[1]).toContain('(sửa)');
  expect(forge.unknown).toEqual([]);
  expect(faults.foreign.filter((url) => !url.startsWith(forge.address))).toEqual([]);
});

test('an unfinished draft may be saved, but not what is wrong in it', async () => {
  await using site = await openSite('/404.html');
  const { page } = site;
  await useForge(page, forge.address);
  const editor = new EditorPage(page);
  await editor.signIn(forge.token);
  await editor.openEntry('guides', 'chon-chuyen-de');
  await editor.field('summary').fill('');
  const body = await editor.scrollTo('body');
  await body.click();
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('<b>đậm</b> ');
  await editor.saveButton.click();
  const dialog = page.getByRole('alertdialog');
  await dialog.waitFor();
  expect(await dialog.textContent()).toContain('Nội dung, dòng 1');
  expect(repository.head('cms/guides/chon-chuyen-de')).toBeUndefined();
});
