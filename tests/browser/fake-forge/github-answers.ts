import type { BareRepository } from '../../../scripts/forge/stand-in/bare-repository.ts';
import type { Json, PullRequest } from './github.ts';

/** A pull request as GitHub’s REST interface tells of it. */
export function described(
  { number, title, branch, createdAt }: PullRequest,
  repository: BareRepository,
  address: string,
): Json {
  return {
    number,
    title,
    node_id: `PR_${number}`,
    html_url: `${address}/pull/${number}`,
    head: { sha: repository.head(branch) },
    created_at: createdAt,
    updated_at: createdAt,
  };
}

/** The same as its GraphQL interface does. */
export function node(pull: PullRequest, repository: BareRepository, address: string): Json {
  const files = repository.changes(pull.branch).map(({ status, path }) => ({
    path,
    changeType: { A: 'ADDED', D: 'DELETED' }[status] ?? 'MODIFIED',
  }));
  return {
    id: `PR_${pull.number}`,
    number: pull.number,
    title: pull.title,
    url: `${address}/pull/${pull.number}`,
    isDraft: pull.isDraft,
    isCrossRepository: false,
    createdAt: pull.createdAt,
    updatedAt: pull.createdAt,
    headRefName: pull.branch,
    headRefOid: repository.head(pull.branch),
    author: { login: 'bien-tap', avatarUrl: '', name: 'Người biên tập', email: '', databaseId: 1 },
    labels: { nodes: pull.labels.map((name) => ({ name })) },
    files: { nodes: files },
  };
}
