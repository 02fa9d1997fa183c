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
  const texts = textsOf(
    folder,
    files.map(({ name }) => name),
  );
  return files.flatMap(({ path, name }) => {
    const text = texts.get(name);
    return text === undefined ? [] : [{ path, text }];
  });
}

/**
 * What happened to files below a folder in the last `days` before a commit, newest first: path from the folder,
 * day (`YYYY-MM-DD`) and the text before. New files have none and are left out.
 */
export function changesBefore(
  folder: string,
  commit: string,
  days: number,
  paths: ReadonlySet<string>,
): { path: string; on: string; before: string }[] {
  const end = Number(line(ask(folder, ['log', '-1', '--format=%ct', commit])));
  const log = ask(folder, [
    ...['log', '--raw', '--no-abbrev', '--no-renames', '--relative', '-z', '--format=%x01%cs'],
    ...[`--since=${end - days * 86_400}`, commit, '--', '.'],
  ])?.toString();
  // Only NUL divides: a name may hold everything else.
  const fields = (log ?? '').split('\0');
  let on = '';
  const changes = fields.flatMap((field, index) => {
    on = /^\n?\x01(?<day>[\d-]{10})$/u.exec(field)?.groups?.['day'] ?? on;
    const name = /^\n?:\d+ \d+ (?<name>[\da-f]+) [\da-f]+ M$/u.exec(field)?.groups?.['name'];
    const path = fields[index + 1] ?? '';
    return name && paths.has(path) ? [{ on, name, path }] : [];
  });
  const texts = textsOf(folder, [...new Set(changes.map(({ name }) => name))]);
  return changes.flatMap(({ on, name, path }) => {
    const before = texts.get(name);
    return before === undefined ? [] : [{ path, on, before }];
  });
}

/** The texts of blobs by their names; those that are not here are left out. */
function textsOf(folder: string, names: readonly string[]): Map<string, string> {
  const texts = new Map<string, string>();
  const answer = ask(folder, ['cat-file', '--batch'], names.map((name) => `${name}\n`).join(''));
  let offset = 0;
  for (const name of answer ? names : []) {
    // Each object: `<name> <type> <size>`, a line break, its bytes, a line break; or `<name> missing`.
    const start = (answer?.indexOf('\n', offset) ?? 0) + 1;
    const [, type, size] = answer?.toString('utf8', offset, start).trim().split(' ') ?? [];
    const end = start + Number(size);
    if (type === 'blob') texts.set(name, answer?.toString('utf8', start, end) ?? '');
    offset = type === 'blob' ? end + 1 : start;
  }
  return texts;
}
