import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkContent } from '../../../src/checks/build/check-content.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'check-content-'));
  cpSync(join(import.meta.dirname, '../../content-corpus/base'), folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

const GUIDE = 'guides/chuan-bi.mdx';
const read = () => readFileSync(join(folder, GUIDE), 'utf8');
const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
const rules = () => checkContent(folder).problems.map(({ file, rule }) => `${file} ${rule}`);

test('a second look sees what changed, what came and what went', () => {
  const sound = read();
  expect(rules()).toEqual([]);
  write(GUIDE, sound.replace('Viết đề cương', '{Viết} đề cương'));
  expect(rules()).toEqual([`${GUIDE} bieu-thuc`]);
  write(GUIDE, sound);
  expect(rules()).toEqual([]);
  write('guides/x.mdx', sound.replace('related: []', 'related: [chuan-bi]'));
  expect(rules()).toEqual([]);
  rmSync(join(folder, GUIDE));
  expect(rules()).toContain('guides/x.mdx tham-chieu');
});

test('an unchanged file is not read twice', () => {
  const first = checkContent(folder).files.find(({ source }) => source.path === GUIDE);
  const second = checkContent(folder).files.find(({ source }) => source.path === GUIDE);
  expect(first?.tree).toBeDefined();
  expect(second).toBe(first);
});

test('problems of all files come at once, by file, line and column', () => {
  write(
    'guides/x.mdx',
    read().replace('Viết đề', '{a} {b}\n\n![c](d)\n\nViết đề').replace('order: 1', 'order: 0'),
  );
  write('guides/A.mdx', 'x');
  write('regulations/x.yaml', 'number: 1\n');
  const found = checkContent(folder).problems;
  const keys = found.map(({ file, line, column }) => [file, line, column] as const);
  const sorted = keys.toSorted(
    (a, b) => (a[0] < b[0] ? -1 : Number(a[0] > b[0])) || a[1] - b[1] || a[2] - b[2],
  );
  expect(keys).toEqual(sorted);
  expect([...new Set(found.map(({ file }) => file))]).toEqual([
    'guides/A.mdx',
    'guides/x.mdx',
    'regulations/x.yaml',
  ]);
});

test('checking writes nothing', () => {
  const listing = () => readdirSync(folder, { recursive: true }).map(String).sort();
  const before = listing();
  write('guides/x.mdx', 'import { writeFileSync } from "node:fs"\n\n{writeFileSync("marker", "")}\n');
  checkContent(folder);
  expect(listing()).toEqual([...before, 'guides/x.mdx'].sort());
});

test('a file that starts with an underscore is checked and never published', () => {
  write('guides/_nhap.mdx', read().replace('order: 1', 'order: 0'));
  const { files, problems } = checkContent(folder);
  expect(problems.map(({ file }) => file)).toEqual(['guides/_nhap.mdx']);
  expect(files.filter(({ source }) => !source.isPublished).map(({ source }) => source.id)).toEqual(['_nhap']);
});

test('an empty folder gives an empty report', () => {
  rmSync(folder, { recursive: true });
  folder = mkdtempSync(join(tmpdir(), 'check-content-'));
  expect(checkContent(folder)).toEqual({ files: [], images: [], problems: [], replaced: [] });
});

test('an address of another page that a file refers to must be published', () => {
  write('guides/_nhap.mdx', read());
  write(
    'guides/x.mdx',
    read().replace('Viết đề cương', '[Viết](/huong-dan/_nhap/) [đề](/huong-dan/chuan-bi/) cương'),
  );
  expect(rules()).toEqual(['guides/x.mdx lien-ket']);
});
