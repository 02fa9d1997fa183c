import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { checkContent } from '../../../src/checks/build/check-content.ts';
import { contentLayers } from '../../../src/site/build/site-folder.ts';

vi.setConfig({ testTimeout: 120_000 });

const root = mkdtempSync(join(tmpdir(), 'trang-moi-'));
const folder = join(root, 'tinh');
afterAll(() => rmSync(root, { recursive: true }));

const make = (...names: string[]) =>
  spawnSync(process.execPath, ['scripts/new-site.ts', ...names], { encoding: 'utf8' });

test('a new site has one topic and one guide, and passes the check', () => {
  expect(make(folder)).toMatchObject({ status: 0, stderr: '' });
  const { files, problems } = checkContent(contentLayers(folder));
  expect(problems).toEqual([]);
  const published = (kind: string) =>
    files.filter(({ source }) => source.kind === kind && source.isPublished).map(({ source }) => source.id);
  expect(published('topics')).toEqual(['chuyen-de-dau-tien']);
  expect(published('guides')).toEqual(['huong-dan-dau-tien']);
  expect(published('shelves')).toEqual([]);
  expect(published('templates')).not.toEqual([]);
});

test.each([[[folder]], [[]], [['a', 'b']]])('refuses %j without writing anything', (names) => {
  make(folder);
  const { status, stdout, stderr } = make(...names);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).not.toBe('');
});
