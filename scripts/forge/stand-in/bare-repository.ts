import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Files of a checkout by path from its root: `content/topics/quy-khuyen-hoc.mdx`. */
export type Files = Record<string, string>;

/** What a commit writes. */
export type Written = readonly [path: string, contents: string | Buffer];

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

  git(args: readonly string[], input?: string | Buffer): string {
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
    return this.bytes(object).toString('utf8');
  }

  bytes(object: string): Buffer {
    return execFileSync('git', ['-C', this.folder, 'cat-file', 'blob', object], { maxBuffer: 64_000_000 });
  }

  nameOf(object: string): string | undefined {
    try {
      return this.git(['rev-parse', '--verify', '--quiet', object]);
    } catch {
      return undefined;
    }
  }

  /** Puts a commit on top of a branch, or of another that a new branch begins at. */
  addCommit(
    branch: string,
    written: readonly Written[],
    deleted: readonly string[],
    message: string,
    onto = branch,
  ): string {
    const commit = this.#commit(this.head(onto) ?? 'main', written, deleted, message);
    this.setHead(branch, commit);
    return commit;
  }

  /** Files that a branch changes since it left `main`: `A`dded, `M`odified, `D`eleted. */
  changes(branch: string): { status: string; path: string }[] {
    const parts = this.git(['diff', '--name-status', '--no-renames', '-z', `main...${branch}`]).split('\0');
    return Array.from({ length: Math.floor(parts.length / 2) }, (_, index) => ({
      status: parts[2 * index] ?? '',
      path: parts[2 * index + 1] ?? '',
    }));
  }

  /** False where both sides have changed the same lines. */
  mergesCleanly(branch: string): boolean {
    try {
      this.git(['merge-tree', '--write-tree', 'main', branch]);
      return true;
    } catch {
      return false;
    }
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

  #commit(parent: string, written: readonly Written[], deleted: readonly string[], message: string): string {
    this.git(['read-tree', parent]);
    for (const [path, contents] of written) {
      const sha = this.git(['hash-object', '-w', '--stdin'], contents);
      this.git(['update-index', '--add', '--cacheinfo', `100644,${sha},${path}`]);
    }
    // By its mode: to take a file out by its name, git wants a work tree.
    const gone = deleted.map((path) => `0 ${'0'.repeat(40)}\t${path}\0`).join('');
    this.git(['update-index', '-z', '--index-info'], gone);
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
