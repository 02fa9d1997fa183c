import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { BareRepository } from '../../scripts/forge/stand-in/bare-repository.ts';
import { StandInForgejo } from '../../scripts/forge/stand-in/forgejo.ts';
import { checkContent } from '../../src/checks/build/check-content.ts';
import { EDITOR_TEXT } from '../../src/text/editor.ts';
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
