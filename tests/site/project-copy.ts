import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { SOURCES } from '../../bench/copied-site.ts';

/** Where a copy takes what makes it a site of its own. */
const PLACES: Readonly<Record<'library' | 'fixture' | 'small', Partial<Record<string, string>>>> = {
  library: {},
  fixture: { content: 'tests/fixture-site/content', 'site.yaml': 'tests/fixture-site/site.yaml' },
  // Few texts of every kind that fit together: for what does not depend on how many there are.
  small: { content: 'tests/content-corpus/base' },
};

/** Only where it stores what it knows differs: two builds must never share that (architecture.md). */
const CONFIG = `import config from './astro.config.mjs';
export default { ...config, cacheDir: './.cache/astro', devToolbar: { enabled: false }, outDir: './dist' };
`;

/**
 * What earlier builds have made of the same words and the same code, each file under the digest of what it was
 * made of: several builds may read and add at once.
 */
export const MADE_EARLIER = { PAPER_CACHE: resolve('.cache/papers'), EDITOR_CACHE: resolve('.cache/editor') };

export const ASTRO = resolve('node_modules/astro/bin/astro.mjs');

export interface CommandResult {
  status: number | null;
  output: string;
}

/** A throw-away copy of the project that can be spoilt and built without touching the real one. */
export interface ProjectCopy {
  folder: string;
  build(environment?: Readonly<Record<string, string>>): Promise<CommandResult>;
  remove(): void;
}

interface CopyOptions {
  /** `fixture`: the site of the tests. `small`: the few texts of the content corpus. `library`: what is published. */
  content?: keyof typeof PLACES;
  /** Makes its papers and its editor itself. */
  fromNothing?: boolean;
}

export function copyProject({ content = 'fixture', fromNothing = false }: CopyOptions = {}): ProjectCopy {
  const folder = mkdtempSync(join(tmpdir(), 'so-tay-'));
  for (const source of SOURCES.filter((name) => existsSync(name))) {
    cpSync(PLACES[content][source] ?? source, join(folder, source), { recursive: true });
  }
  // The texts of the content corpus are of no site: they take the words by which they are sorted from the fixture.
  const words = join(folder, 'content', 'vocabulary');
  if (!existsSync(words)) cpSync('tests/fixture-site/content/vocabulary', words, { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  writeFileSync(join(folder, 'copy.config.mjs'), CONFIG);
  return {
    folder,
    build: (environment = {}) =>
      run(folder, [ASTRO, 'build', '--config', 'copy.config.mjs'], {
        ...address(),
        NODE_ENV: 'production',
        ...(fromNothing ? {} : MADE_EARLIER),
        ...environment,
      }),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Runs a script of Node in a folder to its end. */
export function run(
  folder: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = MADE_EARLIER,
): Promise<CommandResult> {
  const { child, said } = start(folder, args, environment);
  return new Promise((done, reject) => {
    child.on('error', reject);
    child.on('close', (status) => done({ status, output: said() }));
  });
}

/** Starts a script of Node in a folder; `said` is everything that it has written so far. */
export function start(
  folder: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = MADE_EARLIER,
): { child: ChildProcessByStdio<null, Readable, Readable>; said: () => string } {
  // Vitest sets DEV, MODE and more in its environment, and pages would be built for them.
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(process.execPath, args, {
    cwd: folder,
    env: { PATH, HOME, ASTRO_TELEMETRY_DISABLED: '1', ASTRO_DEV_BACKGROUND: '0', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (part: string) => (text += part));
  }
  return { child, said: () => text };
}

/** Where the site stands, as the built site was told. */
function address(): Record<string, string> {
  const variables = Object.entries(process.env).filter(
    ([name]) => name.startsWith('SITE_') && name !== 'SITE_DIR',
  );
  return Object.fromEntries(variables) as Record<string, string>;
}
