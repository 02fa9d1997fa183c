import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { mergeProposal } from '../../../scripts/forge/merge-proposal.ts';
import { changesOf } from '../../../scripts/forge/proposal.ts';
import { takeContent } from '../../../scripts/forge/proposal-content.ts';
import { summarise } from '../../../scripts/forge/proposal-summary.ts';

let folder = '';
let repository = '';
let target = '';

const git = (...args: string[]) =>
  execFileSync('git', ['-C', repository, '-c', 'user.name=x', '-c', 'user.email=x@example.vn', ...args]);
const write = (path: string, text: string) => {
  mkdirSync(join(repository, path, '..'), { recursive: true });
  writeFileSync(join(repository, path), text);
};
const commit = () => {
  git('add', '-A');
  git('commit', '-q', '--allow-empty', '-m', 'x');
};

/** What a proposal of everything committed since `base` changes, merged as the check merges it. */
const proposed = (base: string) => {
  mergeProposal(repository, base, revision('HEAD'));
  return changesOf(repository);
};
const revision = (name: string) => git('rev-parse', name).toString('utf8').trim();

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'de-nghi-'));
  [repository, target] = [join(folder, 'kho'), join(folder, 'lay')];
  execFileSync('git', ['init', '-q', repository]);
  write('content/guides/a.mdx', 'một');
  write('content/topics/b.mdx', 'hai');
  write('src/site/identity.ts', '1');
  commit();
});
afterEach(() => rmSync(folder, { recursive: true }));

test('files come as git holds them, with nothing else of the repository', () => {
  write('content/guides/a.mdx', 'một, sửa');
  commit();
  write('content/guides/a.mdx', 'not committed');
  expect(takeContent(repository, target)).toEqual([]);
  expect(readdirSync(target, { recursive: true }).map(String).sort()).toEqual([
    'guides',
    'guides/a.mdx',
    'topics',
    'topics/b.mdx',
  ]);
  expect(readFileSync(join(target, 'guides/a.mdx'), 'utf8')).toBe('một, sửa');
});

test('links are not followed, not copied, and reported', () => {
  symlinkSync('/etc/passwd', join(repository, 'content/guides/c.mdx'));
  symlinkSync('/etc', join(repository, 'content/etc'));
  commit();
  expect(takeContent(repository, target)).toEqual([
    expect.stringContaining('"content/etc" là liên kết tệp'),
    expect.stringContaining('"content/guides/c.mdx" là liên kết tệp'),
  ]);
  expect(existsSync(join(target, 'etc'))).toBe(false);
  expect(existsSync(join(target, 'guides/c.mdx'))).toBe(false);
});

test('content/ that is itself a link, or gone, is refused', () => {
  rmSync(join(repository, 'content'), { recursive: true });
  commit();
  expect(takeContent(repository, target)).toEqual([expect.stringContaining('không còn thư mục content/')]);
  symlinkSync('/etc', join(repository, 'content'));
  commit();
  expect(takeContent(repository, target)).toEqual([expect.stringContaining('không còn thư mục content/')]);
  expect(existsSync(target)).toBe(false);
});

test('the summary names pages, and every file outside content/', () => {
  const base = revision('HEAD');
  write('content/guides/a.mdx', 'khác');
  write('content/topics/moi.mdx', 'mới');
  write('src/site/identity.ts', '2');
  write('.github/workflows/x.yml', 'on: push');
  rmSync(join(repository, 'content/topics/b.mdx'));
  commit();
  const summary = summarise(proposed(base));
  expect(summary).toContain('| `content/guides/a.mdx` | sửa | `/huong-dan/a/` |');
  expect(summary).toContain('| `content/topics/moi.mdx` | thêm | `/chuyen-de/moi/` |');
  expect(summary).toContain('| `content/topics/b.mdx` | xóa |  |');
  expect(summary).toContain('2 tệp ngoài content/');
  expect(summary).toContain('- `.github/workflows/x.yml` (thêm)');
  expect(summary).toContain('- `src/site/identity.ts` (sửa)');
});

test('of several commits the summary names what the first changed, and refuses to look at the last alone', () => {
  const base = revision('HEAD');
  write('src/site/identity.ts', '2');
  commit();
  write('content/guides/a.mdx', 'khác');
  commit();
  expect(() => changesOf(repository)).toThrow('merge-proposal');
  expect(summarise(proposed(base))).toContain('- `src/site/identity.ts` (sửa)');
});

test('a proposal and a main branch that have changed the same lines are not merged, and no file is written', () => {
  const start = revision('HEAD');
  write('content/guides/a.mdx', 'của đề nghị');
  commit();
  const head = revision('HEAD');
  git('checkout', '-q', '--detach', start);
  write('content/guides/a.mdx', 'của main');
  commit();
  expect(mergeProposal(repository, revision('HEAD'), head)).toBe(false);
  expect(readFileSync(join(repository, 'content/guides/a.mdx'), 'utf8')).toBe('của main');
  expect(() => mergeProposal(repository, start, '0'.repeat(40))).toThrow();
});

test('a proposal of words alone says so', () => {
  const base = revision('HEAD');
  write('content/guides/a.mdx', 'khác');
  commit();
  expect(summarise(proposed(base))).toContain('Không tệp nào ngoài `content/`.');
});

test('a name that a stranger chose cannot write into the summary', () => {
  const hostile = 'content/`</td>\n# Đã duyệt | [x](http://x)\u202E<img src=x>.mdx';
  const summary = summarise([{ status: 'A', path: hostile }]);
  const row = summary.split('\n').find((line) => line.includes('Đã duyệt')) ?? '';
  expect(row).toMatch(/^\| `[^`|<>\n\u202E]+` \| thêm \| {2}\|$/u);
});

/** A commit of entries that no working folder of every system can hold. */
const commitTree = (entries: readonly [mode: string, text: string, path: string][]) => {
  const lines = entries.map(([mode, text, path]) => {
    const object = execFileSync('git', ['-C', repository, 'hash-object', '-w', '--stdin'], { input: text });
    return `${mode} ${object.toString().trim()}\t${path}`;
  });
  git('read-tree', '--empty');
  execFileSync('git', ['-C', repository, 'update-index', '-z', '--add', '--index-info'], {
    input: lines.map((line) => `${line}\0`).join(''),
  });
  git('commit', '-q', '-m', 'x');
};

test.each(['\tz', '\u202Ez', '\nz', '\u200B', '\u007F'])(
  'a good file whose name goes on behind %j does not stand in for the bad one',
  (rest) => {
    commitTree([
      ['100644', 'import x from "y"', 'content/guides/x.mdx'],
      ['100644', 'tốt', `content/guides/x.mdx${rest}`],
    ]);
    const refused = takeContent(repository, target);
    expect(refused).toEqual([expect.stringContaining('ký tự ẩn hoặc ký tự điều khiển trong tên')]);
    expect(refused.join('')).not.toMatch(/[\p{C}]/u);
    expect(readFileSync(join(target, 'guides/x.mdx'), 'utf8')).toBe('import x from "y"');
    expect(readdirSync(join(target, 'guides'))).toEqual(['x.mdx']);
  },
);

test.each([
  ['content/guides/x.mdx', 'content/guides/X.mdx'],
  ['content/guides/x.mdx', 'content/Guides/x.mdx'],
  ['content/guides/ế.mdx', 'content/guides/ế.mdx'.normalize('NFD')],
])('%s and %s are one file to some systems: both are refused', (one, other) => {
  commitTree([
    ['100644', 'một', one],
    ['100644', 'hai', other],
    ['100644', 'ba', 'content/guides/y.mdx'],
  ]);
  expect(takeContent(repository, target)).toEqual([
    expect.stringContaining('trùng tên'),
    expect.stringContaining('trùng tên'),
  ]);
  expect(readdirSync(target, { recursive: true }).map(String).sort()).toEqual(['guides', 'guides/y.mdx']);
});

test('a folder that already holds a file of that name is not written over', () => {
  mkdirSync(join(target, 'guides'), { recursive: true });
  writeFileSync(join(target, 'guides/a.mdx'), 'khác');
  expect(() => takeContent(repository, target)).toThrow(/EEXIST/u);
  expect(readFileSync(join(target, 'guides/a.mdx'), 'utf8')).toBe('khác');
});
