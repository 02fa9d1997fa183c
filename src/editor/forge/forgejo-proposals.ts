import type { ChangedFile, PullRequest } from 'gitea-js';
import { textOf } from './base64.ts';
import type { ForgejoCalls } from './forgejo-calls.ts';
import { stageOf } from './forgejo-labels.ts';
import type { Proposal, ProposalFile, Repository } from './seam.ts';

const AT_ONCE = 5;
const WIP = /^\s*(?:\[wip\]|wip:)\s*/iu;

/** How the title of a draft begins, so that nobody can merge it; the default of these forges knows it. */
export const DRAFT_PREFIX = 'WIP: ';

/** The title without any sign of a draft. */
export const titleAlone = (title = ''): string =>
  WIP.test(title) ? titleAlone(title.replace(WIP, '')) : title;

/** A pull request as the editor keeps it, its files still to be read. A draft stays one whatever its label says. */
export function proposalOf(pull: PullRequest): Proposal {
  const { user, head, draft } = pull;
  const stage = stageOf(pull.labels ?? []);
  return {
    number: pull.number ?? 0,
    nodeId: String(pull.id ?? pull.number),
    title: titleAlone(pull.title),
    url: pull.html_url ?? '',
    branch: head?.ref ?? '',
    headSHA: head?.sha ?? '',
    // Who has lost the label by hand has not lost the draft.
    status: draft ? 'draft' : stage === undefined || stage === 'draft' ? 'pending_review' : stage,
    createdDate: new Date(pull.created_at ?? 0),
    updatedDate: new Date(pull.updated_at ?? 0),
    ...(user?.login && {
      author: {
        name: user.full_name || user.login,
        email: user.email ?? '',
        id: user.id ?? 0,
        login: user.login,
      },
    }),
    files: [],
  };
}

/** True for proposals of the editor: from a branch of its own in this repository, into the published one. */
export function isOurs({ head, base }: PullRequest, repository: Repository): boolean {
  return (
    !!head?.ref?.startsWith('cms/') &&
    head.repo_id === base?.repo_id &&
    (repository.branch === undefined || base?.ref === repository.branch)
  );
}

/** Every open proposal of the editor, with its files and their text. */
export async function readProposals(calls: ForgejoCalls, repository: Repository): Promise<Proposal[]> {
  const pulls = (await calls.openPulls()).filter((pull) => isOurs(pull, repository));
  return inTurns(pulls, async (pull) => {
    const proposal = proposalOf(pull);
    const files = await calls.filesOf(proposal.number);
    return { ...proposal, files: await inTurns(files, (file) => readFile(calls, proposal.headSHA, file)) };
  });
}

async function readFile(calls: ForgejoCalls, commit: string, changed: ChangedFile): Promise<ProposalFile> {
  const { filename: path = '', status, previous_filename: previousPath } = changed;
  const file = {
    path,
    sha: '',
    size: 0,
    deleted: status === 'deleted',
    ...(previousPath && { previousPath }),
  };
  if (file.deleted) return file;
  const found = await calls.contents(path, commit);
  // Gone from the branch between the two questions.
  if (!found) return { ...file, deleted: true };
  const text = found.content ? textOf(found.content) : found.size ? await calls.raw(path, commit) : '';
  return { ...file, sha: found.sha ?? '', size: found.size ?? 0, ...(text !== undefined && { text }) };
}

/** The same work on each, a few at a time, so that no forge takes it for an attack. */
async function inTurns<Given, Made>(
  items: readonly Given[],
  make: (item: Given) => Promise<Made>,
): Promise<Made[]> {
  const made: Made[] = [];
  for (let start = 0; start < items.length; start += AT_ONCE) {
    made.push(...(await Promise.all(items.slice(start, start + AT_ONCE).map(make))));
  }
  return made;
}
