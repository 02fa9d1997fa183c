import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
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
  readonly #trees = new Map<string, { path: string; sha: string; size: number }[]>();
  readonly #blobs = new Map<string, Buffer>();

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
    const file = join(this.folder, 'refs/heads', branch);
    const commit =
      existsSync(file) && statSync(file).isFile() ? readFileSync(file, 'utf8').trim() : undefined;
    return commit;
  }

  branches(): Map<string, string> {
    const heads = join(this.folder, 'refs/heads');
    const names = readdirSync(heads, { recursive: true, encoding: 'utf8' }).sort();
    return new Map(
      names.flatMap((name) => [this.head(name)].flatMap((commit) => (commit ? [[name, commit]] : []))),
    );
  }

  setHead(branch: string, commit: string): void {
    this.git(['update-ref', `refs/heads/${branch}`, commit]);
  }

  deleteBranch(branch: string): void {
    this.git(['update-ref', '-d', `refs/heads/${branch}`]);
  }

  /** Every file at a commit: path, name of its contents, size in bytes. */
  tree(commit: string): { path: string; sha: string; size: number }[] {
    const known = this.#trees.get(commit);
    if (known) return known;
    const lines = this.git(['ls-tree', '-r', '-l', '-z', commit]).split('\0').filter(Boolean);
    const files = lines.map((line) => {
      const [, sha = '', size = '0', path = ''] = /^\d+ blob (\w+) +(\d+)\t(.*)$/su.exec(line) ?? [];
      return { path, sha, size: Number(size) };
    });
    this.#trees.set(commit, files);
    this.#read(files.map(({ sha }) => sha));
    return files;
  }

  /** Reads contents in one call of git: a stand-in is asked for hundreds at once. */
  #read(names: readonly string[]): void {
    const wanted = [...new Set(names)].filter((name) => !this.#blobs.has(name));
    if (wanted.length === 0) return;
    const output = execFileSync('git', ['-C', this.folder, 'cat-file', '--batch'], {
      input: `${wanted.join('\n')}\n`,
      maxBuffer: 256_000_000,
    });
    let at = 0;
    for (const name of wanted) {
      const end = output.indexOf(0x0a, at);
      const size = Number(output.subarray(at, end).toString('utf8').split(' ')[2]);
      this.#blobs.set(name, output.subarray(end + 1, end + 1 + size));
      at = end + size + 2;
    }
  }

  /** Text of a file, by the name of its contents or as `branch:path`. */
  text(object: string): string {
    return this.bytes(object).toString('utf8');
  }

  bytes(object: string): Buffer {
    const name = this.nameOf(object);
    if (name === undefined) throw new Error(`The repository has no ${object}.`);
    this.#read([name]);
    return this.#blobs.get(name) ?? Buffer.alloc(0);
  }

  /** Name of the contents at `branch:path` or `commit:path`; undefined where there is no such file. */
  nameOf(object: string): string | undefined {
    const colon = object.indexOf(':');
    if (colon < 0) return object;
    const place = object.slice(0, colon);
    const commit = this.head(place) ?? (/^[\da-f]{40}$/u.test(place) ? place : undefined);
    return commit && this.tree(commit).find(({ path }) => path === object.slice(colon + 1))?.sha;
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
