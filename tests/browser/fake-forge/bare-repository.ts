import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Files } from '../editor/local-repository.ts';

const PERSON = ['-c', 'user.name=Người biên tập', '-c', 'user.email=bien-tap@so-tay.example'];

/** A real bare Git repository, driven by the `git` program: what a forge keeps behind its interface. */
export class BareRepository {
  readonly folder: string;
  readonly #index: string;

  /** Holds one commit on `main` with these files. */
  constructor(files: Files) {
    this.folder = mkdtempSync(join(tmpdir(), 'kho-'));
    this.#index = join(this.folder, 'index-of-the-test');
    this.git(['init', '--bare', '--quiet', '--initial-branch=main']);
    this.git(['fast-import', '--quiet'], firstCommit(files));
  }

  git(args: readonly string[], input?: string): string {
    const output = execFileSync('git', [...PERSON, '-C', this.folder, ...args], {
      encoding: 'utf8',
      env: { ...process.env, GIT_INDEX_FILE: this.#index, GIT_CONFIG_GLOBAL: '/dev/null' },
      maxBuffer: 64_000_000,
      ...(input !== undefined && { input }),
    });
    return output.replace(/\n$/u, '');
  }

  /** The commit at the end of a branch; absent where there is no such branch. */
  head(branch: string): string | undefined {
    return this.branches().get(branch);
  }

  branches(): Map<string, string> {
    const lines = this.git(['for-each-ref', '--format=%(refname:short) %(objectname)', 'refs/heads']);
    return new Map(lines.split('\n').map((line) => line.split(' ') as [string, string]));
  }

  setHead(branch: string, commit: string): void {
    this.git(['update-ref', `refs/heads/${branch}`, commit]);
  }

  deleteBranch(branch: string): void {
    this.git(['update-ref', '-d', `refs/heads/${branch}`]);
  }

  /** Every file at a commit: path, name of its contents, size in bytes. */
  tree(commit: string): { path: string; sha: string; size: number }[] {
    const lines = this.git(['-c', 'core.quotePath=false', 'ls-tree', '-r', '-l', commit]).split('\n');
    return lines.map((line) => {
      const [, sha = '', size = '0', path = ''] = /^\d+ blob (\w+) +(\d+)\t(.*)$/u.exec(line) ?? [];
      return { path, sha, size: Number(size) };
    });
  }

  /** Text of a file, by the name of its contents or as `branch:path`. */
  text(object: string): string {
    return execFileSync('git', ['-C', this.folder, 'cat-file', 'blob', object], { encoding: 'utf8' });
  }

  nameOf(object: string): string | undefined {
    try {
      return this.git(['rev-parse', '--verify', '--quiet', object]);
    } catch {
      return undefined;
    }
  }

  /** Puts a commit on top of a branch. */
  addCommit(
    branch: string,
    written: [path: string, text: string][],
    deleted: string[],
    message: string,
  ): string {
    const commit = this.#commit(this.head(branch) ?? 'main', written, deleted, message);
    this.setHead(branch, commit);
    return commit;
  }

  /** Merges a branch into `main` with a merge commit. */
  merge(branch: string, message: string): string {
    const [ours = '', theirs = ''] = [this.head('main'), this.head(branch)];
    const tree = this.git(['merge-tree', '--write-tree', ours, theirs]).split('\n')[0] ?? '';
    const commit = this.git(['commit-tree', tree, '-p', ours, '-p', theirs, '-m', message]);
    this.setHead('main', commit);
    return commit;
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  #commit(parent: string, written: [string, string][], deleted: string[], message: string): string {
    this.git(['read-tree', parent]);
    for (const [path, text] of written) {
      const sha = this.git(['hash-object', '-w', '--stdin'], text);
      this.git(['update-index', '--add', '--cacheinfo', `100644,${sha},${path}`]);
    }
    for (const path of deleted) this.git(['update-index', '--force-remove', path]);
    return this.git(['commit-tree', this.git(['write-tree']), '-p', parent, '-m', message]);
  }
}

/** All files in one commit, in the language of `git fast-import`. */
function firstCommit(files: Files): string {
  const data = (text: string) => `data ${Buffer.byteLength(text)}\n${text}\n`;
  const head = `commit refs/heads/main\ncommitter Người biên tập <bien-tap@so-tay.example> 1795305600 +0700\n`;
  const all = Object.entries(files).map(([path, text]) => `M 100644 inline ${path}\n${data(text)}`);
  return `${head}${data('Nội dung ban đầu')}${all.join('')}\n`;
}
