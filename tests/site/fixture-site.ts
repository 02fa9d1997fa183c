import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSiteFile } from '../../src/site/build/site-file.ts';
import { filesIn } from './built-site.ts';
import { ASTRO, MADE_EARLIER, run } from './project-copy.ts';

/** A small site of its own, on which tests of the code stand. */
export const FIXTURE = 'tests/fixture-site';

/** Whose site it is. */
export const FIXTURE_SITE = readSiteFile(FIXTURE);

const OUTPUT = 'tests/.output';

/** One way of building the fixture site. */
export interface FixtureBuild {
  dist: string;
  environment: Readonly<Record<string, string>>;
}

export const FIXTURE_DIST = join(OUTPUT, 'fixture-dist');

/** The fixture site at the root of its host. */
export const AT_ROOT: FixtureBuild = { dist: FIXTURE_DIST, environment: {} };

/** The fixture site below a path of its host, as a forge's free pages give it. */
export const BELOW = {
  dist: join(OUTPUT, 'fixture-below'),
  base: '/so-tay/',
  environment: { SITE_ORIGIN: `${FIXTURE_SITE.origin}/so-tay/` },
} satisfies FixtureBuild & { base: string };

/** What a build reads. */
const SOURCES = [FIXTURE, 'src', 'public', 'astro.config.mjs', 'package-lock.json'];

/** Builds the fixture site, unless what was built last is of the same sources. Throws where it cannot be built. */
export async function buildFixture({ dist, environment }: FixtureBuild): Promise<void> {
  const keyFile = `${dist}.key`;
  const key = keyOf(environment);
  if (existsSync(keyFile) && readFileSync(keyFile, 'utf8') === key) return;
  rmSync(keyFile, { force: true });
  mkdirSync(OUTPUT, { recursive: true });
  const config = `${dist}.config.mjs`;
  writeFileSync(config, configFor(dist));
  const { status, output } = await run('.', [ASTRO, 'build', '--config', config], {
    ...MADE_EARLIER,
    ...environment,
    NODE_ENV: 'production',
    SITE_DIR: FIXTURE,
  });
  if (status !== 0) throw new Error(`The fixture site could not be built.\n${output}`);
  writeFileSync(keyFile, key);
}

/** Two builds must never share what Astro and Vite store of a site. */
const configFor = (dist: string) => `import config from '../../astro.config.mjs';
export default {
  ...config,
  cacheDir: './${dist}.cache',
  outDir: './${dist}',
  vite: { ...config.vite, cacheDir: './${dist}.cache/vite' },
};
`;

function keyOf(environment: FixtureBuild['environment']): string {
  const hash = createHash('sha256').update(JSON.stringify(environment));
  for (const source of SOURCES) {
    const files = statSync(source).isDirectory()
      ? filesIn(source).map((name) => join(source, name))
      : [source];
    for (const file of files) hash.update(file).update(readFileSync(file));
  }
  return hash.digest('hex');
}
