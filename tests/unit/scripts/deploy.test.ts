import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { CURRENT, deploy } from '../../../scripts/deploy.ts';

let folder: string;
let dist: string;
let target: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dang-'));
  dist = join(folder, 'dist');
  target = join(folder, 'web');
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A built site of one page and one script. */
function build(script: string): void {
  rmSync(dist, { recursive: true, force: true });
  mkdirSync(join(dist, '_astro'), { recursive: true });
  writeFileSync(join(dist, 'index.html'), `<script src="${script}"></script>`.repeat(50));
  writeFileSync(join(dist, '_astro', script), 'x'.repeat(500));
}

const shown = (file: string) => existsSync(join(target, CURRENT, file));

test('a release is shown whole, its texts compressed beside them', async () => {
  build('a.js');
  await deploy(dist, target, 'ban-20261130-000001');
  const page = readFileSync(join(target, CURRENT, 'index.html'));
  expect(brotliDecompressSync(readFileSync(join(target, CURRENT, 'index.html.br')))).toEqual(page);
  expect(gunzipSync(readFileSync(join(target, CURRENT, 'index.html.gz')))).toEqual(page);
});

test('files that pages of the former release ask for stay for one release more', async () => {
  build('a.js');
  await deploy(dist, target, 'ban-20261130-000001');
  build('b.js');
  await deploy(dist, target, 'ban-20261130-000002');
  expect(readlinkSync(join(target, CURRENT))).toBe('ban-20261130-000002');
  expect([shown('_astro/a.js'), shown('_astro/b.js')]).toEqual([true, true]);
  build('c.js');
  await deploy(dist, target, 'ban-20261130-000003');
  expect([shown('_astro/a.js'), shown('_astro/b.js'), shown('_astro/c.js')]).toEqual([false, true, true]);
  // The release before it stays to go back to, those before that go.
  expect(existsSync(join(target, 'ban-20261130-000002'))).toBe(true);
  expect(existsSync(join(target, 'ban-20261130-000001'))).toBe(false);
});

test('what it did not make is left alone, and no built site is no release', async () => {
  await expect(deploy(dist, target)).rejects.toThrow(/no built site/u);
  build('a.js');
  mkdirSync(join(target, CURRENT), { recursive: true });
  await expect(deploy(dist, target)).rejects.toThrow(/no link/u);
});
