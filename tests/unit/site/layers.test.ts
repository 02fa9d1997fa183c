import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { checkContent } from '../../../src/checks/build/check-content.ts';
import { formatReport } from '../../../src/checks/build/report.ts';
import { contentLayers } from '../../../src/site/build/site-folder.ts';
import { folderOf } from '../../../src/checks/build/folder-of.ts';

vi.setConfig({ testTimeout: 60_000 });

const root = mkdtempSync(join(tmpdir(), 'lop-'));
const common = join(root, 'chung');
const department = join(root, 'tinh');
afterAll(() => rmSync(root, { recursive: true }));

const GUIDE = 'guides/chon-chuyen-de.mdx';
const siteYaml = readFileSync('tests/fixture-site/site.yaml', 'utf8');
const extended = (lines: string) => `${siteYaml}extends:\n${lines}`;

beforeEach(() => {
  rmSync(common, { recursive: true, force: true });
  rmSync(department, { recursive: true, force: true });
  cpSync('tests/fixture-site', common, { recursive: true });
  mkdirSync(join(department, 'content/guides'), { recursive: true });
  writeFileSync(join(department, 'site.yaml'), extended('  from: ../chung\n'));
});

const own = (text: (before: string) => string) =>
  writeFileSync(
    join(department, 'content', GUIDE),
    text(readFileSync(join(common, 'content', GUIDE), 'utf8')),
  );

test('a folder over a library holds every file of it, its own in place of those of the same name', () => {
  own((text) => text.replace(/^title: .*$/mu, 'title: "Chọn chuyên đề ở tỉnh"'));
  const { files, problems, replaced } = checkContent(contentLayers(department));
  expect(problems).toEqual([]);
  expect(replaced).toEqual([GUIDE]);
  expect(files).toHaveLength(checkContent(join(common, 'content')).files.length);
  const guide = files.find(({ source }) => source.path === GUIDE);
  expect(guide?.data?.['title']).toBe('Chọn chuyên đề ở tỉnh');
});

test('what is wrong is told by the folder that holds it', () => {
  own((text) => text.replace(/^title: .*$/mu, 'title: ""'));
  const layers = contentLayers(department);
  expect(formatReport(checkContent(layers).problems, 'text', layers)).toContain(
    `${join(department, 'content', GUIDE)}:`,
  );
  expect(folderOf(layers, 'topics/quy-khuyen-hoc.mdx')).toBe(join(common, 'content'));
});

test('only the kinds that are asked for come from below, and each layer names its own repository', () => {
  writeFileSync(
    join(department, 'site.yaml'),
    extended('  from: ../chung\n  kinds: [regulations, templates]\n'),
  );
  const layers = contentLayers(department);
  const kinds = new Set(checkContent(layers).files.map(({ source }) => source.kind));
  expect(kinds).toEqual(new Set(['regulations', 'templates']));
  expect(layers.map(({ repository }) => repository)).toEqual([
    'https://github.com/thu-nghiem/noi-dung',
    undefined,
  ]);
});

test('a site over a site over a library takes no kind that the one between leaves out', () => {
  const district = join(root, 'huyen');
  mkdirSync(join(district, 'content'), { recursive: true });
  writeFileSync(join(department, 'site.yaml'), extended('  from: ../chung\n  kinds: [regulations]\n'));
  writeFileSync(join(district, 'site.yaml'), extended('  from: ../tinh\n  kinds: [regulations, guides]\n'));
  expect(contentLayers(district).map(({ kinds }) => kinds)).toEqual([
    ['regulations'],
    ['regulations', 'guides'],
    undefined,
  ]);
});

test('sites that build on each other in a circle are refused', () => {
  writeFileSync(join(common, 'site.yaml'), extended('  from: ../tinh\n'));
  expect(() => contentLayers(department)).toThrow(/thành vòng/u);
});
