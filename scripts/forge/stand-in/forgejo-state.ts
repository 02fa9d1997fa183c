import type { ChangedFile, ChangeFileOperation, ContentsResponse, Label, PullRequest, User } from 'gitea-js';
import type { BareRepository, Written } from './bare-repository.ts';
import { failure, type Answer } from './http.ts';

/** Who may do what at the stand-in. */
export interface Person {
  login: string;
  name: string;
  scopes: readonly string[];
  mayMerge: boolean;
}

interface Kept {
  number: number;
  title: string;
  branch: string;
  state: 'open' | 'closed' | 'merged';
  labels: number[];
  author: Person;
  createdAt: string;
  approvals: number;
  /** How often a merge is still answered with “try again later”. */
  comparing: number;
}

const REPOSITORY_ID = 7;
const COMPARED_AFTER = 2;
const WIP = /^\s*(?:WIP:|\[WIP\])/iu;
const CHANGE = { A: 'added', M: 'changed', D: 'deleted' } as const;

/** Pull requests and labels over a repository, with the refusals of Forgejo and Gitea in their own sentences. */
export class ForgejoState {
  readonly repository: BareRepository;
  readonly pulls: Kept[] = [];
  readonly labels: Label[] = [];
  requiredApprovals = 0;
  address = '';

  constructor(repository: BareRepository) {
    this.repository = repository;
  }

  get openPulls(): Kept[] {
    return this.pulls.filter(({ state }) => state === 'open');
  }

  pull(number: string | undefined): Kept | undefined {
    return this.pulls.find((pull) => String(pull.number) === number);
  }

  /** A branch has been written to: what was compared is compared again. */
  pushed(branch: string): void {
    for (const pull of this.openPulls) if (pull.branch === branch) pull.comparing = COMPARED_AFTER;
  }

  labelNames({ labels }: Kept): string[] {
    return labels.map((id) => this.labels.find((label) => label.id === id)?.name ?? '');
  }

  /** Contents at a branch or commit; undefined where there is no such file. */
  contents(path: string, ref: string): ContentsResponse | undefined {
    const sha = this.repository.nameOf(`${ref}:${path}`);
    if (sha === undefined) return undefined;
    const bytes = this.repository.bytes(sha);
    return {
      path,
      sha,
      size: bytes.length,
      type: 'file',
      encoding: 'base64',
      content: bytes.toString('base64'),
    };
  }

  /** Writes files in one commit, or says why not. */
  change(files: readonly ChangeFileOperation[], from: string, to: string, message: string): Answer {
    const { repository } = this;
    if (repository.head(from) === undefined) return failure(404, `branch does not exist [name: ${from}]`);
    if (from !== to && repository.head(to) !== undefined)
      return failure(422, `branch already exists [name: ${to}]`);
    const written: Written[] = [];
    const deleted: string[] = [];
    for (const { operation, path, from_path: source = path, sha, content = '' } of files) {
      const there = this.contents(source, from);
      if (operation === 'create') {
        if (there) return failure(422, `repository file already exists [path: ${path}]`);
      } else {
        if (!there) return failure(404, `repository file does not exist [path: ${source}]`);
        // Gitea takes a change without a name blindly; nobody here may.
        if (sha === undefined) return failure(422, `sha or commit id must be given [path: ${source}]`);
        if (sha !== there.sha)
          return failure(422, `sha does not match [given: ${sha}, expected: ${there.sha ?? ''}]`);
      }
      if (operation === 'delete') deleted.push(path);
      else written.push([path, Buffer.from(content, 'base64')]);
      if (source !== path) deleted.push(source);
    }
    const commit = repository.addCommit(to, written, deleted, message, from);
    this.pushed(to);
    const created = new Date().toISOString();
    const made = files.map(({ operation, path }) =>
      operation === 'delete' ? null : (this.contents(path, commit) ?? null),
    );
    return { status: 201, body: { commit: { sha: commit, created }, files: made } };
  }

  open(title: string, branch: string, base: string, labels: number[], author: Person): Answer {
    if (!this.repository.head(branch) || base !== 'main')
      return failure(404, "The target couldn't be found.");
    const twin = this.openPulls.find((pull) => pull.branch === branch);
    if (twin) {
      return failure(
        409,
        `pull request already exists for these targets [id: ${twin.number}, issue_id: ${twin.number}, head_repo_id: ${REPOSITORY_ID}, base_repo_id: ${REPOSITORY_ID}, head_branch: ${branch}, base_branch: main]`,
      );
    }
    const pull: Kept = {
      number: this.pulls.length + 1,
      title,
      branch,
      state: 'open',
      labels,
      author,
      createdAt: new Date().toISOString(),
      approvals: 0,
      comparing: COMPARED_AFTER,
    };
    this.pulls.push(pull);
    return { status: 201, body: this.described(pull) };
  }

  merge(pull: Kept, message: string, head: string | undefined, person: Person): Answer {
    if (!person.mayMerge) return failure(405, 'User not allowed to merge PR');
    if (WIP.test(pull.title)) return failure(405, 'Work in progress PRs cannot be merged');
    if (pull.comparing > 0) {
      pull.comparing -= 1;
      return failure(405, 'Please try again later');
    }
    if (pull.approvals < this.requiredApprovals) return failure(405, 'Does not have enough approvals');
    if (head !== undefined && head !== this.repository.head(pull.branch))
      return failure(409, 'head out of date');
    if (!this.repository.mergesCleanly(pull.branch)) return failure(409, 'merge conflict');
    this.repository.merge(pull.branch, message);
    pull.state = 'merged';
    for (const other of this.openPulls) other.comparing = COMPARED_AFTER;
    return { status: 200, text: '' };
  }

  files({ branch }: Kept): ChangedFile[] {
    return this.repository
      .changes(branch)
      .map(({ status, path }) => ({ filename: path, status: CHANGE[status as keyof typeof CHANGE] }));
  }

  described(pull: Kept): PullRequest {
    const { number, title, branch, author, createdAt, labels, state } = pull;
    const isMerged = state === 'merged';
    return {
      id: 100 + number,
      number,
      title,
      state: state === 'open' ? 'open' : 'closed',
      merged: isMerged,
      html_url: `${this.address}/so-tay/noi-dung/pulls/${number}`,
      user: userOf(author),
      labels: this.labels.filter(({ id }) => id !== undefined && labels.includes(id)),
      // The forge knows a draft by its title alone.
      ...{ draft: WIP.test(title) },
      created_at: createdAt,
      updated_at: createdAt,
      head: { ref: branch, label: branch, sha: this.repository.head(branch) ?? '', repo_id: REPOSITORY_ID },
      base: { ref: 'main', label: 'main', sha: this.repository.head('main') ?? '', repo_id: REPOSITORY_ID },
    };
  }
}

export function userOf({ login, name }: Person): User {
  return { id: 1, login, full_name: name, email: `${login}@so-tay.example`, avatar_url: '' };
}
