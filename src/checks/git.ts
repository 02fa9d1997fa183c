import { spawnSync } from 'node:child_process';

const LARGEST_ANSWER_BYTES = 256 * 1024 * 1024;

/** What Git answers in a folder; `undefined` where Git is not installed, does not know the folder, or refuses. */
function ask(folder: string, args: readonly string[], input = ''): Buffer | undefined {
  const { status, stdout } = spawnSync('git', ['-C', folder, ...args], {
    input,
    maxBuffer: LARGEST_ANSWER_BYTES,
    env: { ...process.env, GIT_OPTIONAL_LOCKS: '0' },
  });
  return status === 0 ? stdout : undefined;
}

const line = (answer: Buffer | undefined) => answer?.toString().trim();

/** True where a folder lies in the work tree of a repository that Git may read. */
export function isCheckout(folder: string): boolean {
  return line(ask(folder, ['rev-parse', '--is-inside-work-tree'])) === 'true';
}

/** The full name of a commit; `undefined` where there is none of that name. */
export function commitOf(folder: string, revision: string): string | undefined {
  return line(ask(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]));
}

/** The main branch of `origin`, or of the only other remote, as it was last fetched. */
export function mainBranch(folder: string): string | undefined {
  const remotes = line(ask(folder, ['remote']))?.split('\n') ?? [];
  const remote = remotes.includes('origin') ? 'origin' : remotes[0];
  return ['HEAD', 'main', 'master']
    .map((branch) => `refs/remotes/${remote}/${branch}`)
    .find((name) => commitOf(folder, name) !== undefined);
}

/** Every file below a folder at a commit: its path from the folder, and its text. */
export function blobsAt(folder: string, commit: string): { path: string; text: string }[] {
  const tree = ask(folder, ['ls-tree', '-r', '-z', commit, '--', '.'])?.toString() ?? '';
  const files = tree.split('\0').flatMap((entry) => {
    const { name, path } = /^\d+ blob (?<name>[\da-f]+)\t(?<path>.+)$/su.exec(entry)?.groups ?? {};
    return name && path ? [{ name, path }] : [];
  });
  const answer = ask(folder, ['cat-file', '--batch'], files.map(({ name }) => `${name}\n`).join(''));
  if (!answer) return [];
  let offset = 0;
  return files.map(({ path }) => {
    // Each object: `<name> <type> <size>`, a line break, its bytes, a line break.
    const start = answer.indexOf('\n', offset) + 1;
    const size = Number(answer.toString('utf8', offset, start).trim().split(' ')[2]);
    offset = start + size + 1;
    return { path, text: answer.toString('utf8', start, start + size) };
  });
}
