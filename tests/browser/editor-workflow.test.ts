import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { checkContent } from '../../src/checks/build/check-content.ts';
import { useChromium } from './chromium.ts';
import { EditorPage, isList } from './editor/editor-page.ts';
import { changedLines, contentFiles, contentWith } from './editor/local-repository.ts';
import { useForge } from './editor/on-forge.ts';
import { BareRepository } from '../../scripts/forge/stand-in/bare-repository.ts';
import { FakeGitHub } from './fake-forge/github.ts';

// The whole way of a text, by two people: long on a slow machine.
vi.setConfig({ testTimeout: 240_000 });

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
  // The label and the end of the draft are two requests. When both are answered the editor goes back to the list by
  // itself: a step to elsewhere before that would be undone.
  await page.waitForURL(isList);
  expect(forge.openPulls).toMatchObject([{ isDraft: false, labels: ['bien-tap/pending_review'] }]);

  // The second person finds it on the board, agrees, and publishes.
  await page.goto('/quan-tri/#/workflow');
  await page.reload();
  await page.getByText(/\(sửa\)$/u).waitFor();
  await editor.openEntry('guides', 'sinh-hoat-mo-rong');
  await editor.makeReady();
  expect(forge.openPulls[0]?.labels).toEqual(['bien-tap/pending_publish']);
  await page.getByRole('button', { name: 'Xuất bản bài viết' }).click();
  await page.getByRole('button', { name: 'Xuất bản', exact: true }).click();
  await page.waitForURL(isList);
  expect(forge.pulls[0]?.state).toBe('merged');
  expect([...repository.branches().keys()]).toEqual(['main']);

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

/** Errors of the content check in the published content with one file of a draft laid over it. */
function errorsWith(branch: string, path: string): string[] {
  const content = contentWith({ [path]: repository.text(`${branch}:${path}`) });
  const { problems } = checkContent(content);
  rmSync(dirname(content), { recursive: true });
  return problems.filter(({ severity }) => severity === 'error').map(({ message }) => message);
}

test('a new document that replaces another is one form and one file; nobody touches the old one', async () => {
  const path = 'content/regulations/99-hd-btctw-2026.yaml';
  const branch = 'cms/regulations/99-hd-btctw-2026';
  await using site = await openSite('/404.html');
  const { page } = site;
  await useForge(page, forge.address);
  const editor = new EditorPage(page);
  await editor.signIn(forge.token);
  await page.evaluate(() => (location.hash = '/collections/regulations/new'));
  await editor.field('number').waitFor();
  const preview = page.frameLocator('iframe.preview');
  await preview.getByText('Cơ quan ban hành', { exact: true }).waitFor();

  await editor.fill({ number: '99-HD/BTCTW' });
  await editor.choose('type', 'Hướng dẫn');
  await editor.fill({
    issuedOn: '2026-11-20',
    issuer: 'Ban Tổ chức Trung ương',
    title: 'về sinh hoạt chi bộ',
  });
  await editor.choose('confidence', /^V/u);
  const status = page.locator('[data-key-path="status"]').getByText('Còn hiệu lực');
  await editor.scrollUntil(status);
  await status.click();
  await editor.choose('statusConfidence', /^V/u);
  await editor.choose('replaces', /^42-HD\/BTCTW \(2025-10-28\)/u);
  await editor.addItem('points');
  await editor.fill({ 'points.0.id': 'thoi-luong', 'points.0.text': 'Buổi sinh hoạt ít nhất 90 phút.' });
  await editor.choose('points.0.confidence', /^V/u);
  await editor.addItem('sources');
  await editor.fill({ 'sources.0.title': 'Cổng thông tin', 'sources.0.seenOn': '2026-11-25' });
  await editor.choose('sources.0.confidence', /^V/u);
  await editor.fill({ checkedOn: '2026-11-25', publishedOn: '2026-11-25' });
  await preview.getByText('Đủ và đúng theo phép kiểm tra của máy.').waitFor();
  await editor.saveDraft();

  expect(repository.changes(branch)).toEqual([{ status: 'A', path }]);
  expect(repository.text(`${branch}:${path}`)).toContain('replaces:\n  - 42-hd-btctw-2025\n');
  expect(errorsWith(branch, path)).toEqual([]);
});

test('a letter is answered in its form', async () => {
  const name = '2011-09-22-tran-viet-thao';
  const path = `content/feedback/${name}.md`;
  const branch = `cms/feedback/${name}`;
  await using site = await openSite('/404.html');
  const { page } = site;
  await useForge(page, forge.address);
  const editor = new EditorPage(page);
  await editor.signIn(forge.token);
  await editor.openEntry('feedback', name);
  const tick = page.locator('[data-key-path="reply"]').getByRole('checkbox');
  await editor.scrollUntil(tick);
  await tick.click();
  await editor.fill({
    'reply.by': 'Ban biên tập',
    'reply.on': '2026-11-25',
    'reply.text': 'Cảm ơn bạn đọc.',
  });
  await editor.saveDraft();

  expect(repository.changes(branch)).toEqual([{ status: 'M', path }]);
  const [before, after] = [files[path] ?? '', repository.text(`${branch}:${path}`)];
  const reply = 'reply:\n  by: "Ban biên tập"\n  on: "2026-11-25"\n  text: "Cảm ơn bạn đọc."\n';
  expect(after).toContain(reply);
  expect(after.replace(reply, '')).toBe(before);
  expect(errorsWith(branch, path)).toEqual([]);
});
