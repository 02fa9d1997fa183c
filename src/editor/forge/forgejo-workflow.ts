import type { ChangeFileOperation, ChangeFilesOptions, FilesResponse } from 'gitea-js';
import { EDITOR_TEXT } from '../../text/editor.ts';
import { FORGE_TEXT } from '../../text/editor-forge.ts';
import { toBase64 } from './base64.ts';
import { forgejoCalls, type ForgejoCalls } from './forgejo-calls.ts';
import { foreignIds, labelId } from './forgejo-labels.ts';
import { DRAFT_PREFIX, proposalOf, readProposals, titleAlone } from './forgejo-proposals.ts';
import { refuseOver } from './guarded.ts';
import { Refusal } from './refusal.ts';
import type { FetchApi, FileChange, Repository, Save, Saved, Stage, Workflow } from './seam.ts';

/**
 * Drafts and review as pull requests of Forgejo (≥ 12) and Gitea (≥ 1.24). A draft is a pull request whose title says
 * so, and which nobody can merge; its stage is a label. Every save names the contents that it replaces, and a merge
 * the commit that was read, so that the forge refuses what would take another person's work back.
 */
export function forgejoWorkflow(repository: Repository, fetchApi: FetchApi): Workflow {
  const calls = forgejoCalls(repository, fetchApi);
  const drafts = {
    head: calls.head,
    isProposed: async (branch: string) => (await calls.openPulls()).some(({ head }) => head?.ref === branch),
  };
  return {
    fetchPullRequests: () => readProposals(calls, repository),
    savePullRequest: async (save) => {
      await refuseOver(save, drafts);
      return save.pullRequest ? saveAgain(calls, save) : saveFirst(calls, repository.branch ?? 'main', save);
    },
    updateStatus: async (proposal, stage) => {
      const id = await labelId(calls, stage);
      const { labels = [], title } = await calls.pull(proposal.number);
      const changed = await calls.edit(proposal.number, {
        title: titleFor(stage, titleAlone(title)),
        labels: [...foreignIds(labels), id],
      });
      if (stage === 'draft' && !changed.draft) throw new Refusal(FORGE_TEXT.unsafeDraft);
      return { ...proposal, status: stage, updatedDate: new Date(changed.updated_at ?? Date.now()) };
    },
    publish: ({ number, title, headSHA }) =>
      calls.merge(number, {
        Do: 'merge',
        MergeTitleField: `${title} (#${number})`,
        // What was read is what is merged.
        head_commit_id: headSHA,
        delete_branch_after_merge: true,
      }),
    discard: async ({ number, branch }) => {
      await calls.edit(number, { state: 'closed' });
      await calls.deleteBranch(branch);
    },
  };
}

const titleFor = (stage: Stage, title: string) => (stage === 'draft' ? `${DRAFT_PREFIX}${title}` : title);

/** Another commit on the branch of a draft, over the contents that stand there. */
async function saveAgain(calls: ForgejoCalls, { changes, branch, title, pullRequest }: Save): Promise<Saved> {
  if (!pullRequest) throw new Error('There is no draft to save to.');
  const files = await Promise.all(changes.map((change) => operationOn(calls, change, branch, true)));
  return { commit: await commit(calls, { branch, message: title, files }), pullRequest };
}

/** The first commit of a draft, with its branch, and its pull request. */
async function saveFirst(
  calls: ForgejoCalls,
  published: string,
  { changes, branch, title, status }: Save,
): Promise<Saved> {
  // First what may fail without a trace: labels need a right of their own.
  const label = await labelId(calls, status);
  const files = await Promise.all(changes.map((change) => operationOn(calls, change, published, false)));
  // A branch that nothing is proposed from was left over by an earlier draft.
  if ((await calls.head(branch)) !== undefined) await calls.deleteBranch(branch);
  const made = await commit(calls, { branch: published, new_branch: branch, message: title, files });
  const pull = await calls.open({
    title: titleFor(status, title),
    head: branch,
    base: published,
    body: EDITOR_TEXT.proposalBody,
    labels: [label],
  });
  if (status === 'draft' && !pull.draft) throw new Refusal(FORGE_TEXT.unsafeDraft);
  return { commit: made, pullRequest: { ...proposalOf(pull), status, headSHA: made.sha } };
}

/**
 * One file as the forge takes it. On a draft the contents are named as they stand there, because the editor knows
 * only those of the published branch; on the published branch as they were read.
 */
async function operationOn(
  calls: ForgejoCalls,
  { action, path, previousPath, previousSha, data = '' }: FileChange,
  branch: string,
  isDraft: boolean,
): Promise<ChangeFileOperation> {
  const isNew = action === 'create' && !isDraft;
  const known =
    isDraft || previousSha === undefined ? undefined : { path: previousPath ?? path, sha: previousSha };
  const there = isNew ? undefined : (known ?? (await place()));
  const sha = there?.sha;
  const target = there && action === 'move' && there.path !== path ? { from_path: there.path } : {};
  if (action === 'delete') return { operation: 'delete', path, ...(sha && { sha }) };
  const content = await toBase64(data);
  return {
    operation: sha === undefined ? 'create' : 'update',
    path,
    content,
    ...target,
    ...(sha && { sha }),
  };

  /** Where the contents stand that are replaced: a draft may have moved them already. */
  async function place(): Promise<{ path: string; sha: string } | undefined> {
    for (const name of isDraft || previousPath === undefined ? [path, previousPath] : [previousPath]) {
      const found = name === undefined ? undefined : await calls.contents(name, branch);
      if (name !== undefined && found?.sha !== undefined) return { path: name, sha: found.sha };
    }
    return undefined;
  }
}

async function commit(calls: ForgejoCalls, body: ChangeFilesOptions): Promise<Saved['commit']> {
  const { commit: made, files = [] }: FilesResponse = await calls.change(body);
  const named = body.files.map(({ path }, index) => {
    const file = files[index];
    return [file?.path ?? path, { sha: file?.sha ?? '' }] as const;
  });
  return {
    sha: made?.sha ?? '',
    date: new Date(made?.created ?? Date.now()),
    files: Object.fromEntries(named),
  };
}
