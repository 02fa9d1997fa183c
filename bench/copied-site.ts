import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { measured, type Measured } from './measured-build.ts';

/** What a build reads, where it is there. */
export const SOURCES = [
  'astro.config.mjs',
  'content',
  'data',
  'package.json',
  'public',
  'site.yaml',
  'src',
  'tsconfig.json',
];

/** Nothing of another build is found, and nothing is left for one. */
const CONFIG = `import config from './astro.config.mjs';
export default {
  ...config,
  cacheDir: './.cache/astro',
  outDir: './dist',
  vite: { ...config.vite, cacheDir: './.cache/vite' },
};
`;

/** A copy of a checkout, to be edited and built. */
export interface CopiedSite {
  folder: string;
  /** `npm run build`, as whoever runs the site calls it. */
  build: () => Promise<Measured>;
  /** Every file of the built site, by what it holds. */
  files: () => BuiltFiles;
  remove: () => void;
}

export type BuiltFiles = ReadonlyMap<string, { digest: string; bytes: number }>;

export function copySite(root: string): CopiedSite {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  for (const name of SOURCES.filter((each) => existsSync(join(root, each))))
    cpSync(join(root, name), join(folder, name), { recursive: true });
  symlinkSync(resolve(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  writeFileSync(join(folder, 'bench.config.mjs'), CONFIG);
  return {
    folder,
    build: () => measured(folder, ['npm', 'run', 'build', '--', '--config', 'bench.config.mjs']),
    files: () => filesIn(join(folder, 'dist')),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

export function filesIn(folder: string): BuiltFiles {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    files.map((entry) => {
      const file = join(entry.parentPath, entry.name);
      const content = readFileSync(file);
      const digest = createHash('sha256').update(content).digest('base64');
      return [file.slice(folder.length + 1), { digest, bytes: content.length }];
    }),
  );
}

/** What a host that knows the old build must be sent, and what it must forget. */
export function changeBetween(old: BuiltFiles, now: BuiltFiles) {
  const sent = [...now].filter(([name, { digest }]) => old.get(name)?.digest !== digest);
  return {
    files: sent.length,
    bytes: sent.reduce((sum, [, { bytes }]) => sum + bytes, 0),
    gone: [...old.keys()].filter((name) => !now.has(name)).length,
  };
}
