import { describe, expect, test } from 'vitest';
import { FORGE_TEXT } from '../../../src/text/editor-forge.ts';
import { BRANCH, change, editorOf, OTHER, PATH, saved, saveOf, standIn } from './at-stand-in.ts';

describe.each(['forgejo', 'gitea'] as const)('on %s', (program) => {
  test('a draft is saved twice, reviewed, made ready and merged; main changes by that text alone', async () => {
    await using forge = await standIn(program);
    const { workflow } = editorOf(forge, 'an');
    const { repository } = forge.state;
    const start = repository.head('main') ?? '';
    const first = await saved(workflow, saveOf([change(forge, 'Một\nHai sửa\nBa\n')]));
    expect(forge.state.openPulls).toMatchObject([{ branch: BRANCH, title: 'WIP: Sửa Hướng dẫn: mo-rong' }]);
    const draft = await workflow.updateStatus(first, 'pending_review');
    const second = await saved(
      workflow,
      saveOf([change(forge, 'Một\nHai sửa lại\nBa\n')], { pullRequest: draft }),
    );
    const ready = await workflow.updateStatus({ ...second, status: 'pending_review' }, 'pending_publish');
    const [pull] = forge.state.openPulls;
    expect(pull && forge.state.labelNames(pull)).toEqual(['bien-tap/pending_publish']);
    expect(pull?.title).toBe('Sửa Hướng dẫn: mo-rong');
    await workflow.publish({ ...ready, headSHA: second.headSHA });
    expect([...repository.branches().keys()]).toEqual(['main']);
    expect(repository.git(['log', '-1', '--format=%P', 'main']).split(' ')).toHaveLength(2);
    expect(repository.git(['diff', '--name-only', start, 'main'])).toBe(PATH);
    expect(repository.text(`main:${PATH}`)).toBe('Một\nHai sửa lại\nBa\n');
    expect(forge.unknown).toEqual([]);
  });

  test('every draft is found, whatever the forge gives on a page', async () => {
    await using forge = await standIn(program);
    forge.pageSize = 2;
    const { workflow } = editorOf(forge, 'an');
    for (const name of ['a', 'b', 'c', 'd', 'e']) {
      const file = { action: 'create' as const, path: `content/guides/${name}.mdx`, data: `Bài ${name}\n` };
      await saved(workflow, saveOf([file], { branch: `cms/guides/${name}` }));
    }
    const found = await workflow.fetchPullRequests();
    expect(found.map(({ branch }) => branch).sort()).toEqual(
      ['a', 'b', 'c', 'd', 'e'].map((name) => `cms/guides/${name}`),
    );
    expect(found.every(({ status }) => status === 'draft')).toBe(true);
    expect(found.map(({ files }) => files[0]?.text).sort()).toEqual(
      ['a', 'b', 'c', 'd', 'e'].map((name) => `Bài ${name}\n`),
    );
  });
});

test('of two people on one draft the second is told, and the first one’s text stays', async () => {
  await using forge = await standIn();
  const [an, binh] = [editorOf(forge, 'an'), editorOf(forge, 'binh')];
  const draft = await saved(an.workflow, saveOf([change(forge, 'Của An\n')]));
  const [read] = await binh.workflow.fetchPullRequests();
  await saved(an.workflow, saveOf([change(forge, 'Của An, lần hai\n')], { pullRequest: draft }));
  const again = binh.workflow.savePullRequest(
    saveOf([change(forge, 'Của Bình\n')], { ...(read && { pullRequest: read }) }),
  );
  await expect(again).rejects.toMatchObject({
    message: FORGE_TEXT.draftMoved,
    cause: { message: FORGE_TEXT.draftMoved },
  });
  expect(forge.state.repository.text(`${BRANCH}:${PATH}`)).toBe('Của An, lần hai\n');
});

test('a second draft of one text is refused before anything is written', async () => {
  await using forge = await standIn();
  const [an, binh] = [editorOf(forge, 'an'), editorOf(forge, 'binh')];
  await saved(an.workflow, saveOf([change(forge, 'Của An\n')]));
  const commits = forge.state.repository.git(['rev-list', '--all', '--count']);
  await expect(binh.workflow.savePullRequest(saveOf([change(forge, 'Của Bình\n')]))).rejects.toThrow(
    FORGE_TEXT.draftExists,
  );
  expect(forge.state.repository.git(['rev-list', '--all', '--count'])).toBe(commits);
});

test('a text that has changed on main since it was read is not overwritten', async () => {
  await using forge = await standIn();
  const { workflow } = editorOf(forge, 'an');
  const read = change(forge, 'Một sửa\nHai\nBa\n');
  forge.state.repository.addCommit('main', [[PATH, 'Một\nHai\nBa sửa\n']], [], 'Người khác');
  await expect(workflow.savePullRequest(saveOf([read]))).rejects.toThrow(FORGE_TEXT.published);
  expect([...forge.state.repository.branches().keys()]).toEqual(['main']);
});

test('a branch left over by an earlier draft does not come back', async () => {
  await using forge = await standIn();
  const { workflow } = editorOf(forge, 'an');
  forge.state.repository.addCommit(BRANCH, [[OTHER, 'Đã bỏ\n']], [], 'Bản nháp cũ', 'main');
  await saved(workflow, saveOf([change(forge, 'Mới\n')]));
  expect(forge.state.repository.git(['diff', '--name-only', 'main', BRANCH])).toBe(PATH);
});

test('a deletion and a change of what refers to it are one proposal, ready at once', async () => {
  await using forge = await standIn();
  const { workflow } = editorOf(forge, 'an');
  const proposal = await saved(
    workflow,
    saveOf([{ action: 'delete', path: PATH }, change(forge, 'Không dẫn nữa\n', OTHER)], {
      status: 'pending_deletion',
    }),
  );
  await workflow.publish(proposal);
  expect(forge.state.repository.nameOf(`main:${PATH}`)).toBeUndefined();
  expect(forge.state.repository.text(`main:${OTHER}`)).toBe('Không dẫn nữa\n');
});

test('a new name moves the file, also where the draft has moved it before', async () => {
  await using forge = await standIn();
  const { workflow } = editorOf(forge, 'an');
  const moved = {
    ...change(forge, 'Một\n'),
    action: 'move' as const,
    previousPath: PATH,
    path: 'content/guides/ten-moi.mdx',
  };
  const draft = await saved(workflow, saveOf([moved]));
  expect(forge.state.repository.nameOf(`${BRANCH}:${PATH}`)).toBeUndefined();
  await saved(workflow, saveOf([{ ...moved, data: 'Một, lần hai\n' }], { pullRequest: draft }));
  expect(forge.state.repository.text(`${BRANCH}:content/guides/ten-moi.mdx`)).toBe('Một, lần hai\n');
});

describe('a merge that is refused says why, and the bar says it too', () => {
  test.each([
    ['not ready', FORGE_TEXT.notReady, () => undefined],
    ['without approval', FORGE_TEXT.needsApproval, 'pending_publish'],
  ] as const)('%s', async (name, sentence, status) => {
    await using forge = await standIn();
    const { workflow, told } = editorOf(forge, 'an');
    if (name === 'without approval') forge.state.requiredApprovals = 1;
    let draft = await saved(workflow, saveOf([change(forge, 'Mới\n')]));
    if (typeof status === 'string') draft = await workflow.updateStatus(draft, status);
    await expect(workflow.publish(draft)).rejects.toThrow(sentence);
    expect(told.at(-1)).toBe(sentence);
  });

  test('by someone who may not', async () => {
    await using forge = await standIn();
    const { workflow } = editorOf(forge, 'an', { mayMerge: false });
    const ready = await workflow.updateStatus(
      await saved(workflow, saveOf([change(forge, 'Mới\n')])),
      'pending_publish',
    );
    await expect(workflow.publish(ready)).rejects.toThrow(FORGE_TEXT.mayNotMerge);
  });

  test('of what nobody has read: a commit came after it', async () => {
    await using forge = await standIn();
    const { workflow } = editorOf(forge, 'an');
    const ready = await workflow.updateStatus(
      await saved(workflow, saveOf([change(forge, 'Mới\n')])),
      'pending_publish',
    );
    forge.state.repository.addCommit(BRANCH, [[PATH, 'Chen vào\n']], [], 'Người khác');
    await expect(workflow.publish(ready)).rejects.toThrow(FORGE_TEXT.changedSinceRead);
    expect(forge.state.repository.text(`main:${PATH}`)).not.toContain('Chen');
  });
});

test('a token that has ended, or may set no labels, is named as such, and nothing is written', async () => {
  await using forge = await standIn();
  const narrow = editorOf(forge, 'an', { scopes: ['write:repository', 'read:issue'] });
  await expect(narrow.workflow.savePullRequest(saveOf([change(forge, 'Mới\n')]))).rejects.toThrow(
    FORGE_TEXT.labelsForbidden,
  );
  expect([...forge.state.repository.branches().keys()]).toEqual(['main']);
  forge.people.delete(narrow.token);
  await expect(narrow.workflow.savePullRequest(saveOf([change(forge, 'Mới\n')]))).rejects.toThrow(
    FORGE_TEXT.signedOut,
  );
});

test('labels that people have set stay; a draft that lost its label is still a draft', async () => {
  await using forge = await standIn();
  const { workflow } = editorOf(forge, 'an');
  const draft = await saved(workflow, saveOf([change(forge, 'Mới\n')]));
  const [pull] = forge.state.openPulls;
  forge.state.labels.push({ id: 99, name: 'gấp' });
  if (pull) pull.labels = [99];
  expect((await workflow.fetchPullRequests())[0]?.status).toBe('draft');
  await workflow.updateStatus(draft, 'pending_review');
  expect(pull && forge.state.labelNames(pull)).toEqual(['gấp', 'bien-tap/pending_review']);
});

test('a discarded draft leaves nothing behind', async () => {
  await using forge = await standIn();
  const { workflow } = editorOf(forge, 'an');
  await workflow.discard(await saved(workflow, saveOf([change(forge, 'Mới\n')])));
  expect(forge.state.openPulls).toEqual([]);
  expect([...forge.state.repository.branches().keys()]).toEqual(['main']);
});

test('a picture travels as its bytes', async () => {
  await using forge = await standIn();
  const { workflow } = editorOf(forge, 'an');
  const bytes = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 255, 128]);
  const path = 'content/images/hinh.png';
  await saved(
    workflow,
    saveOf([{ action: 'create', path, data: new Blob([bytes]) }, change(forge, 'Có hình\n')]),
  );
  expect(forge.state.repository.bytes(`${BRANCH}:${path}`)).toEqual(bytes);
  const [found] = await workflow.fetchPullRequests();
  expect(found?.files.find((file) => file.path === path)).toMatchObject({
    size: bytes.length,
    deleted: false,
  });
  expect(found?.files.find((file) => file.path === path)?.text).toBeUndefined();
});
