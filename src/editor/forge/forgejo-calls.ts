import type {
  Branch,
  ChangedFile,
  ChangeFilesOptions,
  ContentsResponse,
  CreateLabelOption,
  CreatePullRequestOption,
  EditPullRequestOption,
  FilesResponse,
  Label,
  MergePullRequestOption,
  PullRequest,
} from 'gitea-js';
import { unlessMissing } from './drafts.ts';
import { answerBehind } from './refusal.ts';
import type { FetchApi, Repository } from './seam.ts';

/** As many as an instance gives by default; one that gives fewer is asked until a page is empty. */
const PAGE_SIZE = 50;
const MERGE_TRIES = 10;
const MERGE_PAUSE_MS = 1_000;

/** The calls of Forgejo (≥ 12) and Gitea (≥ 1.24) that drafts and review need, one function each. */
export type ForgejoCalls = ReturnType<typeof forgejoCalls>;

export function forgejoCalls(repository: Repository, fetchApi: FetchApi) {
  const at = (path: string) => `/repos/${repository.owner}/${repository.repo}${path}`;
  const ask = async <Answer>(path: string, options?: Parameters<FetchApi>[1]) =>
    (await fetchApi(at(path), options)) as Answer;
  /** Every item of a list. How many a page holds is the instance's to say, so only an empty page is the last. */
  const all = async <Item>(path: string): Promise<Item[]> => {
    const found: Item[] = [];
    for (let page = 1; ; page += 1) {
      const items = await ask<Item[]>(
        `${path}${path.includes('?') ? '&' : '?'}limit=${PAGE_SIZE}&page=${page}`,
      );
      if (items.length === 0) return found;
      found.push(...items);
    }
  };
  const below = (path: string) => path.split('/').map(encodeURIComponent).join('/');
  return {
    openPulls: () => all<PullRequest>('/pulls?state=open&sort=recentupdate'),
    pull: (number: number) => ask<PullRequest>(`/pulls/${number}`),
    filesOf: (number: number) => all<ChangedFile>(`/pulls/${number}/files`),
    labels: () => all<Label>('/labels'),
    createLabel: (body: CreateLabelOption) => ask<Label>('/labels', { method: 'POST', body }),
    head: async (branch: string) =>
      (await unlessMissing(ask<Branch>(`/branches/${below(branch)}`)))?.commit?.id,
    contents: (path: string, ref: string) =>
      unlessMissing(ask<ContentsResponse>(`/contents/${below(path)}?ref=${encodeURIComponent(ref)}`)),
    /** Text above the size that `contents` gives. */
    raw: (path: string, ref: string) =>
      ask<string>(`/raw/${below(path)}?ref=${encodeURIComponent(ref)}`, { responseType: 'text' }),
    change: (body: ChangeFilesOptions) => ask<FilesResponse>('/contents', { method: 'POST', body }),
    deleteBranch: (branch: string) =>
      unlessMissing(ask(`/branches/${below(branch)}`, { method: 'DELETE', responseType: 'text' })),
    open: (body: CreatePullRequestOption) => ask<PullRequest>('/pulls', { method: 'POST', body }),
    edit: (number: number, body: EditPullRequestOption) =>
      ask<PullRequest>(`/pulls/${number}`, { method: 'PATCH', body }),
    /** Merges; asks again while the forge is still comparing the two branches, which it does after every push. */
    merge: async (number: number, body: MergePullRequestOption): Promise<void> => {
      for (let tries = 1; ; tries += 1) {
        try {
          // The answer is empty, which is no JSON.
          await ask(`/pulls/${number}/merge`, { method: 'POST', body, responseType: 'text' });
          return;
        } catch (error) {
          const { status, message } = answerBehind(error);
          if (status !== 405 || !/try again later/iu.test(message) || tries === MERGE_TRIES) throw error;
          await new Promise((resolve) => setTimeout(resolve, MERGE_PAUSE_MS));
        }
      }
    },
  };
}
