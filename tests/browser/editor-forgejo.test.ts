import { expect, test, vi } from 'vitest';
import { BareRepository } from '../../scripts/forge/stand-in/bare-repository.ts';
import { StandInForgejo, type VERSIONS } from '../../scripts/forge/stand-in/forgejo.ts';
import { FORGE_TEXT } from '../../src/text/editor-forge.ts';
import { useChromium } from './chromium.ts';
import { EditorPage, isList } from './editor/editor-page.ts';
import { changedLines, contentFiles } from './editor/local-repository.ts';
import { useForge } from './editor/on-forge.ts';

// The whole way of a text, by two people: long on a slow machine.
vi.setConfig({ testTimeout: 240_000 });

const openSite = useChromium();
const PATH = 'content/guides/sinh-hoat-mo-rong.mdx';
const BRANCH = 'cms/guides/sinh-hoat-mo-rong';

async function standIn(program: keyof typeof VERSIONS) {
  const forge = new StandInForgejo(new BareRepository(contentFiles()), program);
  await forge.start();
  return Object.assign(forge, { [Symbol.asyncDispose]: () => forge.stop() });
}

test.each(['forgejo', 'gitea'] as const)(
  'on %s: draft, review, a second save, ready, a refused merge that says why, approval, merge',
  async (program) => {
    await using forge = await standIn(program);
    forge.state.requiredApprovals = 1;
    const { repository } = forge.state;
    const before = repository.text(`main:${PATH}`);
    const start = repository.head('main') ?? '';
    await using site = await openSite('/404.html');
    const { page, faults } = site;
    await useForge(page, forge.apiRoot, program);
    const editor = new EditorPage(page);
    await editor.signIn(forge.admit('an', 'Nguyễn Văn An'));
    await editor.openEntry('guides', 'sinh-hoat-mo-rong');
    const title = editor.field('title');
    await title.fill(`${await title.inputValue()} (sửa)`);
    await editor.saveButton.click();
    await page.getByRole('button', { name: 'Gửi duyệt' }).click();
    const labels = () => forge.state.openPulls.map((pull) => forge.state.labelNames(pull));
    // The editor goes back to the list by itself; a step to elsewhere before that would be undone.
    await page.waitForURL(isList);
    expect(labels()).toEqual([['bien-tap/pending_review']]);
    expect(forge.state.openPulls[0]?.title).not.toContain('WIP');

    // Read again from the forge, saved once more, and made ready.
    await page.goto('/quan-tri/#/workflow');
    await page.reload();
    await page.getByText(/\(sửa\)$/u).waitFor();
    await editor.openEntry('guides', 'sinh-hoat-mo-rong');
    await title.fill(`${await title.inputValue()} lần hai`);
    // The forge has the text before the editor has gone back to the list, from which it is opened once more.
    await editor.save();
    expect(repository.text(`${BRANCH}:${PATH}`)).toContain('(sửa) lần hai');
    await editor.openEntry('guides', 'sinh-hoat-mo-rong');
    await editor.makeReady();
    expect(labels()).toEqual([['bien-tap/pending_publish']]);

    // The forge wants a second person; the bar says so, because Sveltia only says that it failed.
    const publish = async () => {
      await page.getByRole('button', { name: 'Xuất bản bài viết' }).click();
      await page.getByRole('button', { name: 'Xuất bản', exact: true }).click();
    };
    await publish();
    await page.getByRole('alert').getByText(FORGE_TEXT.needsApproval).waitFor();
    expect(repository.head('main')).toBe(start);
    await page.getByRole('button', { name: FORGE_TEXT.dismiss }).click();
    const [pull] = forge.state.openPulls;
    if (pull) pull.approvals = 1;
    await publish();
    await expect.poll(() => forge.state.pulls[0]?.state).toBe('merged');

    expect([...repository.branches().keys()]).toEqual(['main']);
    expect(repository.git(['log', '-1', '--format=%P', 'main']).split(' ')[0]).toBe(start);
    const [line, ...others] = changedLines(before, repository.text(`main:${PATH}`));
    expect(others).toEqual([]);
    expect(line?.[1]).toContain('(sửa) lần hai');
    expect(forge.unknown).toEqual([]);
    expect(faults.foreign.filter((url) => !url.startsWith(forge.state.address))).toEqual([]);
  },
);
