/**
 * What Sveltia CMS 0.221.1 asks of a forge for drafts and review, as its sources say (`services/workflow/save.js`,
 * `services/backends/git/github/workflow.js`). It publishes no types of it.
 */
export interface Workflow {
  /** Open proposals of the editor, with their files and the text of these. */
  fetchPullRequests: () => Promise<Proposal[]>;
  savePullRequest: (save: Save) => Promise<Saved>;
  updateStatus: (proposal: Proposal, status: Stage) => Promise<Proposal>;
  /** Resolves only when the proposal is merged. */
  publish: (proposal: Proposal) => Promise<void>;
  /** Closes the proposal and deletes its branch. */
  discard: (proposal: Proposal) => Promise<void>;
}

export const STAGES = ['draft', 'pending_review', 'pending_publish', 'pending_deletion'] as const;
export type Stage = (typeof STAGES)[number];

export interface Proposal {
  number: number;
  nodeId: string;
  title: string;
  url: string;
  branch: string;
  /** The commit that the editor has read, or has saved last. */
  headSHA: string;
  status: Stage;
  createdDate: Date;
  updatedDate: Date;
  author?: { name: string; email: string; id: number; login: string };
  files: ProposalFile[];
}

export interface ProposalFile {
  path: string;
  sha: string;
  size: number;
  deleted: boolean;
  previousPath?: string;
  /** Absent for a file that is no text. */
  text?: string;
}

export interface Save {
  changes: FileChange[];
  options: object;
  branch: string;
  /** The message of this commit; of the proposal too where it is new. */
  title: string;
  status: Stage;
  /** The proposal that is saved to; absent where the editor knows of none. */
  pullRequest?: Proposal;
}

export interface FileChange {
  action: 'create' | 'update' | 'move' | 'delete';
  path: string;
  previousPath?: string;
  /** Name of the contents on the published branch as it was loaded; also where a draft is saved again. */
  previousSha?: string;
  data?: string | Blob;
}

export interface Saved {
  commit: { sha: string; date: Date; files: Record<string, { sha: string }> };
  pullRequest: Proposal;
}

/** Asks the forge as the person who signed in. Throws an error with the cause `{status, message}`. */
export type FetchApi = (
  path: string,
  options?: { method?: string; body?: object; responseType?: 'json' | 'text' | 'blob' },
) => Promise<unknown>;

export interface Repository {
  owner: string;
  repo: string;
  branch?: string;
}

/** A forge as Sveltia keeps it in its table of services. */
export interface Service {
  repository: Repository;
  workflow?: Workflow;
  fetchBlob?: (asset: Asset) => Promise<unknown>;
}

export interface Asset {
  path: string;
  workflow?: { branch: string };
}
