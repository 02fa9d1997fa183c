import { execFileSync } from 'node:child_process';

/** Git, asked about the merged proposal in `repository`; never about its working files. */
export function git(repository: string, ...args: string[]): Buffer {
  return execFileSync('git', ['-C', repository, ...args], { maxBuffer: 256 * 1024 * 1024 });
}

/** One entry of a git tree. */
export interface TreeEntry {
  /** `100644`, `100755`: a file; `120000`: a link; `160000`: another repository. */
  mode: string;
  object: string;
  /** Bytes; 0 for what is no file. */
  size: number;
  path: string;
}

/** Every entry below `content/` of the newest commit. */
export function contentEntries(repository: string): TreeEntry[] {
  return git(repository, 'ls-tree', '-r', '-z', '-l', '--full-tree', 'HEAD', 'content/')
    .toString('utf8')
    .split('\0')
    .filter(Boolean)
    .map((entry) => {
      // Only the first tab divides: a name may hold others, and everything behind them.
      const tab = entry.indexOf('\t');
      const [mode = '', , object = '', size = ''] = entry.slice(0, tab).split(/\s+/u);
      return { mode, object, size: Number(size) || 0, path: entry.slice(tab + 1) };
    });
}

export interface Change {
  /** `A`dded, `M`odified, `D`eleted, `T`: turned into something else. */
  status: string;
  path: string;
}

/**
 * What the proposal changes, compared with the commit that it is merged into. A rename is a `D` and an `A`. Throws where
 * the newest commit is no merge: Forgejo and Gitea check out the last commit of the proposal, and what the commits
 * before it change would go unseen (`merge-proposal.ts` makes the merge there).
 */
export function changesOf(repository: string): Change[] {
  const parents = git(repository, 'log', '-1', '--format=%P', 'HEAD').toString('utf8').trim().split(/\s+/u);
  if (parents.length !== 2) {
    throw new Error(
      'Bản đang xem không phải bản đã gộp với nhánh main: chạy scripts/forge/merge-proposal.ts trước.',
    );
  }
  const parts = git(repository, 'diff', '--name-status', '--no-renames', '-z', 'HEAD^1', 'HEAD')
    .toString('utf8')
    .split('\0')
    .filter(Boolean);
  return Array.from({ length: Math.floor(parts.length / 2) }, (_, index) => ({
    status: parts[index * 2] ?? '',
    path: parts[index * 2 + 1] ?? '',
  }));
}
