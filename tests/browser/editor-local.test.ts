import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '../../src/checks/build/check-content.ts';
import { CONTENT_KIND_NAMES, CONTENT_KINDS } from '../../src/kinds/content-kind.ts';
import { useChromium, type OpenPage } from './chromium.ts';
import { EditorPage } from './editor/editor-page.ts';
import {
  changedFiles,
  changedLines,
  contentFiles,
  contentWith,
  giveCheckout,
} from './editor/local-repository.ts';

const openSite = useChromium();
const files = contentFiles();

/** What Chromium says of the frame that previews are drawn in, and Svelte of one that is gone. */
const KNOWN = /^An iframe which has both allow-scripts and allow-same-origin|svelte\.dev\/e\/derived_inert/u;

async function openEditor({ page }: OpenPage): Promise<EditorPage> {
  await giveCheckout(page, files);
  const editor = new EditorPage(page);
  await editor.openCheckout();
  return editor;
}

/** Of each folder the longest file, or with EDITOR_ALL=1 every file. */
function entriesToTry(): { kind: string; name: string; path: string }[] {
  return CONTENT_KIND_NAMES.flatMap((kind) => {
    const ofKind = Object.keys(files)
      .filter((path) => path.startsWith(`content/${kind}/`) && !path.includes('/_'))
      .sort((a, b) => (files[b]?.length ?? 0) - (files[a]?.length ?? 0));
    const { extension } = CONTENT_KINDS[kind];
    const entries = ofKind.map((path) => ({
      kind,
      path,
      name: path.slice(`content/${kind}/`.length, -extension.length),
    }));
    return process.env['EDITOR_ALL'] ? entries : entries.slice(0, 1);
  });
}

test('saving changes the line that was edited and no other, in every folder; the check accepts the result', async () => {
  await using site = await openSite('/404.html');
  const editor = await openEditor(site);
  const entries = entriesToTry();
  const wrong: string[] = [];
  for (const { kind, name, path } of entries) {
    await editor.openEntry(kind, name);
    const field = editor.field('title', 'author');
    const title = await field.inputValue();
    const changedTitle = title.replace(/(?<=\p{L})(?=\P{L}*$)/u, ' ạ');
    await field.fill(changedTitle);
    await editor.save().catch((error: unknown) => wrong.push(`${path}: ${String(error)}`));
    const after = (await changedFiles(site.page, files))[path] ?? '';
    const key = kind === 'feedback' ? 'author' : 'title';
    try {
      const [line, ...others] = changedLines(files[path] ?? '', after);
      expect(others).toEqual([]);
      expect(line).toEqual([`${key}: ${JSON.stringify(title)}`, `${key}: ${JSON.stringify(changedTitle)}`]);
    } catch (error) {
      wrong.push(`${path}: ${String(error)}`);
    }
  }
  expect(wrong).toEqual([]);
  const changed = await changedFiles(site.page, files);
  expect(Object.keys(changed)).toHaveLength(entries.length);
  const content = contentWith(changed);
  const { problems } = checkContent(content);
  rmSync(dirname(content), { recursive: true });
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(site.faults).toEqual({
    errors: site.faults.errors.filter((error) => KNOWN.test(error)),
    foreign: [],
  });
}, 900_000);

test('an edit of the body changes its own line; the preview shows it as readers will see it', async () => {
  await using site = await openSite('/404.html');
  const editor = await openEditor(site);
  await editor.openEntry('guides', 'sinh-hoat-mo-rong');
  const preview = site.page.frameLocator('iframe.preview');
  await preview.locator('.prose h2').first().waitFor();
  expect(await preview.locator('figure.rule, aside.callout, .steps').count()).toBeGreaterThan(0);

  const body = await editor.scrollTo('body');
  await body.click();
  await site.page.keyboard.press('Control+Home');
  await site.page.keyboard.type('Thưa các đồng chí, ');
  await preview.getByText('Thưa các đồng chí,').waitFor();
  await editor.save();
  const path = 'content/guides/sinh-hoat-mo-rong.mdx';
  await expect.poll(async () => Object.keys(await changedFiles(site.page, files))).toEqual([path]);
  const lines = changedLines(files[path] ?? '', (await changedFiles(site.page, files))[path] ?? '');
  expect(lines).toHaveLength(1);
  expect(lines[0]?.[1]).toBe(`Thưa các đồng chí, ${lines[0]?.[0]}`);
});

test('what the check would refuse is refused before it is saved, in Vietnamese, and the file stays', async () => {
  await using site = await openSite('/404.html');
  const editor = await openEditor(site);
  await editor.openEntry('guides', 'sinh-hoat-mo-rong');
  const body = await editor.scrollTo('body');
  await body.click();
  await site.page.keyboard.press('Control+Home');
  await site.page.keyboard.type('{alert(1)} ');
  await editor.saveButton.click();
  const dialog = site.page.getByRole('alertdialog');
  await dialog.waitFor();
  expect(await dialog.textContent()).toMatch(/Nội dung, dòng 1: .*ngoặc nhọn/u);
  expect(await changedFiles(site.page, files)).toEqual({});
});

test('a rule between fields is refused with the name of the field', async () => {
  await using site = await openSite('/404.html');
  const editor = await openEditor(site);
  await editor.openEntry('topics', 'quy-khuyen-hoc');
  const minutes = await editor.scrollTo('durationMinutes');
  await minutes.fill('95');
  await editor.saveButton.click();
  const dialog = site.page.getByRole('alertdialog');
  await dialog.waitFor();
  expect(await dialog.textContent()).toMatch(/Thời lượng \(phút\): Tổng số phút của chương trình/u);
  expect(await changedFiles(site.page, files)).toEqual({});
});

test('a new entry gets a name without tones, made from what it is called', async () => {
  await using site = await openSite('/404.html');
  const editor = await openEditor(site);
  await editor.openNew('feedback');
  await editor.field('author').fill('Một bạn đọc ở Đồng Hỷ');
  await editor.field('sentOn').fill('2026-11-20');
  await editor.field('about').fill('/huong-dan/sinh-hoat-mo-rong/');
  await (await editor.scrollTo('body')).click();
  await site.page.keyboard.type('Bạn đọc hỏi về khách mời.');
  await editor.save();
  await expect
    .poll(() => changedFiles(site.page, files))
    .toEqual({
      'content/feedback/2026-11-20-mot-ban-doc-o-dong-hy.md': `---
author: "Một bạn đọc ở Đồng Hỷ"
sentOn: "2026-11-20"
about: "/huong-dan/sinh-hoat-mo-rong/"
---

Bạn đọc hỏi về khách mời.
`,
    });
});

test('a form is shown as it will be printed', async () => {
  await using site = await openSite('/404.html');
  const editor = await openEditor(site);
  await editor.openEntry('templates', 'bien-ban');
  const preview = site.page.frameLocator('iframe.preview');
  await preview.getByText('ĐẢNG CỘNG SẢN VIỆT NAM').waitFor();
  expect(await preview.locator('table').count()).toBeGreaterThan(1);
});
