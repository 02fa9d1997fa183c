import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** What a build reads, where it is there. Tests are left out. */
const SOURCES = ['astro.config.mjs', 'content', 'data', 'package.json', 'public', 'src', 'tsconfig.json'];

/** Only where it stores what it knows differs: two builds must never share that (architecture.md). */
const CONFIG = `import config from './astro.config.mjs';
export default { ...config, cacheDir: './.cache/astro', outDir: './dist' };
`;

export interface BuildResult {
  status: number | null;
  output: string;
}

/** A throw-away copy of the project that can be spoilt and built without touching the real one. */
export interface ProjectCopy {
  folder: string;
  build(environment?: Readonly<Record<string, string>>): Promise<BuildResult>;
  remove(): void;
}

export function copyProject(): ProjectCopy {
  const folder = mkdtempSync(join(tmpdir(), 'so-tay-'));
  for (const source of SOURCES.filter((name) => existsSync(name)))
    cpSync(source, join(folder, source), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  writeFileSync(join(folder, 'copy.config.mjs'), CONFIG);
  return {
    folder,
    build: (environment = {}) => build(folder, environment),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function build(folder: string, environment: Readonly<Record<string, string>>): Promise<BuildResult> {
  const child = spawn(
    process.execPath,
    [resolve('node_modules/astro/bin/astro.mjs'), 'build', '--config', 'copy.config.mjs'],
    {
      cwd: folder,
      // Vitest sets DEV, MODE and more in its environment, and pages would be built for them.
      env: { ...ownEnvironment(), ...environment },
    },
  );
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  }
  return new Promise((resolveBuild, reject) => {
    child.on('error', reject);
    child.on('close', (status) => resolveBuild({ status, output }));
  });
}

/** What a build needs of the environment of these tests. */
function ownEnvironment(): Record<string, string> {
  const { PATH = '', HOME = '' } = process.env;
  const address = Object.entries(process.env).filter(([name]) => name.startsWith('SITE_'));
  return {
    ...(Object.fromEntries(address) as Record<string, string>),
    PATH,
    HOME,
    NODE_ENV: 'production',
    ASTRO_TELEMETRY_DISABLED: '1',
  };
}
