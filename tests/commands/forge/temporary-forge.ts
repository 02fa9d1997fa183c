import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** Who commits in a repository of the tests. */
export const GIT_IDENTITY = [
  '-c',
  'user.name=Biên tập',
  '-c',
  'user.email=bien-tap@example.vn',
  '-c',
  'commit.gpgsign=false',
];

/**
 * A repository of the project, with the few texts of the content corpus, as a forge would keep it. Its code is the
 * code of this project, by links. Everything stands below `folder` and goes with `remove`.
 */
export class TemporaryForge {
  readonly folder = mkdtempSync(join(tmpdir(), 'forge-'));
  /** Where the proposal is written. */
  readonly repository = join(this.folder, 'kho');

  constructor() {
    mkdirSync(this.repository);
    this.git('init', '-q', '-b', 'main');
    this.git('config', 'uploadpack.allowAnySHA1InWant', 'true');
    cpSync('tests/content-corpus/base', join(this.repository, 'content'), { recursive: true });
    for (const code of ['src', 'scripts']) symlinkSync(resolve(code), join(this.repository, code));
    this.commit();
  }

  git(...args: string[]): string {
    return execFileSync('git', ['-C', this.repository, ...GIT_IDENTITY, ...args], {
      encoding: 'utf8',
      env: this.environment(),
      stdio: ['ignore', 'pipe', 'pipe'],
    }).trim();
  }

  /** Commits every file; returns the name of the commit. */
  commit(): string {
    this.git('add', '-A');
    this.git('commit', '-q', '--allow-empty', '-m', 'Nội dung');
    return this.git('rev-parse', 'HEAD');
  }

  edit(file: string, change: (text: string) => string): void {
    const full = join(this.repository, file);
    writeFileSync(full, change(readFileSync(full, 'utf8')));
  }

  /** Takes one commit into a new folder, with as many of its ancestors as asked for; 0 for all. */
  checkOut(commit: string, folder: string, depth: number): void {
    mkdirSync(folder, { recursive: true });
    const run = (...args: string[]) =>
      execFileSync('git', ['-C', folder, ...args], { env: this.environment(), stdio: 'ignore' });
    run('init', '-q');
    run('remote', 'add', 'origin', `file://${this.repository}`);
    run('fetch', '-q', ...(depth > 0 ? [`--depth=${depth}`] : []), 'origin', commit);
    run('checkout', '-q', '--detach', 'FETCH_HEAD');
  }

  /**
   * Nothing of whoever runs the tests: a hook of theirs may have set GIT_DIR. Node keeps what it compiled, which is
   * most of a start.
   */
  environment(): Record<string, string> {
    return {
      PATH: process.env['PATH'] ?? '',
      HOME: this.folder,
      GIT_CONFIG_NOSYSTEM: '1',
      NODE_COMPILE_CACHE: resolve('.cache/node'),
    };
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
