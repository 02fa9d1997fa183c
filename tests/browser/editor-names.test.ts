import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { BareRepository } from '../../scripts/forge/stand-in/bare-repository.ts';
import { StandInForgejo } from '../../scripts/forge/stand-in/forgejo.ts';
import { checkContent } from '../../src/checks/build/check-content.ts';
import { EDITOR_TEXT } from '../../src/text/editor.ts';
import { FORGE_TEXT } from '../../src/text/editor-forge.ts';
import { useChromium } from './chromium.ts';
import { EditorPage } from './editor/editor-page.ts';
import { contentFiles, contentWith } from './editor/local-repository.ts';
import { useForge } from './editor/on-forge.ts';

vi.setConfig({ testTimeout: 240_000 });

const openSite = useChromium();
const files = contentFiles();
const forge = new StandInForgejo(new BareRepository(files));
const { repository } = forge.state;
const OLD = 'content/guides/sinh-hoat-mo-rong.mdx';
const ADDRESS = '/huong-dan/sinh-hoat-mo-rong/';
/** Texts that a reader gets to that address from. */
const LEADING = Object.keys(files).filter((path) => files[path]?.includes(ADDRESS));

beforeAll(() => forge.start());
afterAll(() => forge.stop());

async function signedIn({ page }: Awaited<ReturnType<typeof openSite>>): Promise<EditorPage> {
  await useForge(page, forge.apiRoot, 'forgejo');
  const editor = new EditorPage(page);
  await editor.signIn(forge.admit('an', 'Nguyễn Văn An'));
  return editor;
}

/** Errors of the content of a branch. */
function errorsOf(branch: string): string[] {
  const now = Object.fromEntries(
    repository
      .changes(branch)
      .flatMap(({ status, path }) => (status === 'D' ? [] : [[path, repository.text(`${branch}:${path}`)]])),
  );
  const content = contentWith(now);
  for (const { status, path } of repository.changes(branch)) {
    if (status === 'D') rmSync(`${dirname(content)}/${path}`);
  }
  const { problems } = checkContent(content);
  rmSync(dirname(content), { recursive: true });
  return problems.flatMap(({ severity, file, message }) =>
    severity === 'error' ? [`${file}: ${message}`] : [],
  );
}

test('a text gets another name in one proposal: its address leads on, whatever names it follows', async () => {
  await using site = await openSite('/404.html');
  const { page } = site;
  const editor = await signedIn(site);
  await editor.openEntry('guides', 'sinh-hoat-mo-rong');
  await page.getByLabel('Tên tệp', { exact: true }).first().click();
  await page.getByRole('button', { name: 'Chỉnh sửa đường dẫn tĩnh' }).click();
  await page.keyboard.type('moi-nguoi-ngoai-dang');
  await page.keyboard.press('Enter');
  await editor.save();

  const branch = 'cms/guides/moi-nguoi-ngoai-dang';
  const now = 'content/guides/moi-nguoi-ngoai-dang.mdx';
  expect(
    repository
      .changes(branch)
      .map(({ status, path }) => `${status} ${path}`)
      .sort(),
  ).toEqual([...LEADING.map((path) => `M ${path}`), `D ${OLD}`, `A ${now}`].sort());
  expect(repository.text(`${branch}:${now}`)).toContain('formerIds:\n  - sinh-hoat-mo-rong\n');
  expect(errorsOf(branch)).toEqual([]);
  await page.getByText(FORGE_TEXT.followed(LEADING)).waitFor();
  expect(forge.state.openPulls).toHaveLength(1);

  // After a second save it still has its former name, and the list shows one draft.
  await page.goto('/quan-tri/#/workflow');
  await page.reload();
  await editor.openEntry('guides', 'moi-nguoi-ngoai-dang');
  await editor.field('summary').fill('Một câu tóm tắt khác.');
  await editor.saveDraft();
  expect(repository.text(`${branch}:${now}`)).toContain('formerIds:\n  - sinh-hoat-mo-rong\n');
  expect(repository.text(`${branch}:${now}`)).toContain('Một câu tóm tắt khác.');
});

test('a text takes the place of another in one proposal; none goes without one in its place', async () => {
  await using site = await openSite('/404.html');
  const { page } = site;
  const editor = await signedIn(site);
  await editor.openEntry('guides', 'chon-chuyen-de');
  const choice = page
    .locator('[data-key-path="takesOver"]')
    .getByRole('checkbox', { name: /Sinh hoạt mở rộng/u });
  await editor.scrollUntil(page.getByText(EDITOR_TEXT.takesOver.label, { exact: true }));
  await choice.click();
  await editor.saveDraft();
  const branch = 'cms/guides/chon-chuyen-de';
  const changes = repository.changes(branch).map(({ status, path }) => `${status} ${path}`);
  expect(changes).toContain(`D ${OLD}`);
  expect(repository.text(`${branch}:content/guides/chon-chuyen-de.mdx`)).toContain(
    'formerIds:\n  - sinh-hoat-mo-rong\n',
  );
  expect(errorsOf(branch)).toEqual([]);
});
