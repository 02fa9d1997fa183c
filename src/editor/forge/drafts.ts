import { answerBehind } from './refusal.ts';
import type { DraftsOfForge } from './guarded.ts';
import type { FetchApi, Repository } from './seam.ts';

/** Undefined where the forge has no such thing; every other failure is thrown on. */
export async function unlessMissing<Value>(asked: Promise<Value>): Promise<Value | undefined> {
  try {
    return await asked;
  } catch (error) {
    if (answerBehind(error).status === 404) return undefined;
    throw error;
  }
}

/** Drafts as GitHub tells of them. */
export function githubDrafts(repository: Repository, fetchApi: FetchApi): DraftsOfForge {
  const at = (path: string) => `/repos/${repository.owner}/${repository.repo}${path}`;
  return {
    head: async (branch) => {
      const found = await unlessMissing(fetchApi(at(`/git/ref/heads/${encodeURI(branch)}`)));
      return (found as { object: { sha: string } } | undefined)?.object.sha;
    },
    isProposed: async (branch) => {
      const head = encodeURIComponent(`${repository.owner}:${branch}`);
      return ((await fetchApi(at(`/pulls?state=open&per_page=1&head=${head}`))) as unknown[]).length > 0;
    },
  };
}

/** Drafts as GitLab tells of them. */
export function gitlabDrafts(repository: Repository, fetchApi: FetchApi): DraftsOfForge {
  const at = (path: string) =>
    `/projects/${encodeURIComponent(`${repository.owner}/${repository.repo}`)}${path}`;
  return {
    head: async (branch) => {
      const found = await unlessMissing(fetchApi(at(`/repository/branches/${encodeURIComponent(branch)}`)));
      return (found as { commit: { id: string } } | undefined)?.commit.id;
    },
    isProposed: async (branch) => {
      const query = `state=opened&per_page=1&source_branch=${encodeURIComponent(branch)}`;
      return ((await fetchApi(at(`/merge_requests?${query}`))) as unknown[]).length > 0;
    },
  };
}
