import { askForge } from '../../../scripts/forge/ask-forge.ts';
import { BareRepository } from '../../../scripts/forge/stand-in/bare-repository.ts';
import { StandInForgejo, type VERSIONS } from '../../../scripts/forge/stand-in/forgejo.ts';
import { forgejoWorkflow } from '../../../src/editor/forge/forgejo-workflow.ts';
import { explained } from '../../../src/editor/forge/guarded.ts';
import type { FileChange, Save, Workflow } from '../../../src/editor/forge/seam.ts';

export const PATH = 'content/guides/mo-rong.mdx';
export const OTHER = 'content/guides/chon.mdx';
export const BRANCH = 'cms/guides/mo-rong';
const FILES = { [PATH]: 'Một\nHai\nBa\n', [OTHER]: 'Khác\n' };

/** A stand-in with two texts on `main`; stopped by `await using`. */
export async function standIn(program: keyof typeof VERSIONS = 'forgejo') {
  const forge = new StandInForgejo(new BareRepository(FILES), program);
  await forge.start();
  return Object.assign(forge, { [Symbol.asyncDispose]: () => forge.stop() });
}

/** One person's editor: its workflow, and what the bar above it has said. */
export function editorOf(
  forge: StandInForgejo,
  login: string,
  rights?: Parameters<StandInForgejo['admit']>[2],
) {
  const token = forge.admit(login, login, rights);
  const repository = { owner: 'so-tay', repo: 'noi-dung', branch: 'main' };
  const told: (string | undefined)[] = [];
  const workflow = explained(forgejoWorkflow(repository, askForge(forge.apiRoot, token)), (sentence) =>
    told.push(sentence),
  );
  return { workflow, told, token };
}

/** The change of one text, named as Sveltia names it: by its contents on `main` as they were loaded. */
export function change(forge: StandInForgejo, data: string, path = PATH): FileChange {
  const previousSha = forge.state.repository.nameOf(`main:${path}`);
  return { action: 'update', path, data, ...(previousSha !== undefined && { previousSha }) };
}

export const saveOf = (changes: FileChange[], more: Partial<Save> = {}): Save => ({
  changes,
  options: {},
  branch: BRANCH,
  title: 'Sửa Hướng dẫn: mo-rong',
  status: 'draft',
  ...more,
});

/** Saves as Sveltia does: the proposal then carries the new commit. */
export async function saved(workflow: Workflow, save: Save) {
  const { commit, pullRequest } = await workflow.savePullRequest(save);
  return { ...pullRequest, headSHA: commit.sha };
}
