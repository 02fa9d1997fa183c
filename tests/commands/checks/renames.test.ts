import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { checkCommand } from '../../../src/checks/cli.ts';
import { GIT_IDENTITY } from '../forge/temporary-forge.ts';
import { KeptOutput } from '../kept-output.ts';

vi.setConfig({ testTimeout: 60_000 });

const ROOT = join(import.meta.dirname, '../../..');
const LINKED = 'content/guides/chuan-bi.mdx';
/** A guide that no other text names. */
const OLD = 'content/guides/phan-cong.mdx';
const NEW = 'content/guides/phan-cong-truoc-buoi-hop.mdx';
const LOST = `${OLD}:1:1 [mat-dia-chi] Mất địa chỉ /huong-dan/phan-cong/`;

let folder: string;

function git(...args: string[]): string {
  const { status, stdout, stderr } = spawnSync('git', [...GIT_IDENTITY, ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
  return stdout.trim();
}

function commit(): string {
  git('add', '-A');
  git('commit', '-q', '--allow-empty', '-m', 'Nội dung');
  return git('rev-parse', 'HEAD');
}

/** The command in this process, as if it were started in the repository. */
async function check(...options: string[]) {
  const output = new KeptOutput();
  process.chdir(folder);
  try {
    return { status: await checkCommand(options, output), ...output.said };
  } finally {
    process.chdir(ROOT);
  }
}

const edit = (file: string, change: (text: string) => string) =>
  writeFileSync(join(folder, file), change(readFileSync(join(folder, file), 'utf8')));
const rename = (from: string, to: string) => renameSync(join(folder, from), join(folder, to));
const withFormerId = (id: string) => (text: string) => text.replace('---\n', `---\nformerIds: [${id}]\n`);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'renames-'));
  cpSync(join(ROOT, 'tests/content-corpus/base'), join(folder, 'content'), { recursive: true });
  cpSync(join(folder, LINKED), join(folder, OLD));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('outside Git nothing is compared; the text says so and JSON does not', async () => {
  expect(await check()).toEqual({
    status: 0,
    stdout: '',
    stderr:
      'Không so được với bản đã đăng: thư mục này không nằm trong Git.\nNội dung hợp lệ: 10 tệp, không có lỗi.\n',
  });
  expect(await check('--format', 'json')).toMatchObject({
    status: 0,
    stdout: '[]\n',
    stderr: expect.not.stringContaining('Git') as unknown,
  });
});

describe('in a repository', () => {
  beforeEach(() => {
    git('init', '-q', '-b', 'main');
  });

  test('before its first commit nothing was published', async () => {
    expect(await check()).toMatchObject({
      status: 0,
      stderr: expect.stringContaining('chưa có lần lưu nào') as unknown,
    });
  });

  test('a text that stayed is no problem', async () => {
    commit();
    edit(OLD, (text) => text.replace('gửi sớm', 'gửi thật sớm'));
    expect(await check()).toMatchObject({ status: 0, stdout: '' });
  });

  test('a renamed text without a former name is an error that names address and remedy', async () => {
    commit();
    rename(OLD, NEW);
    const { status, stdout } = await check();
    expect(status).toBe(1);
    expect(stdout).toContain(LOST);
    expect(stdout).toContain('thêm formerIds: [phan-cong] vào tệp mới');
  });

  test('a removed text is the same error', async () => {
    commit();
    rmSync(join(folder, OLD));
    expect((await check()).stdout).toContain(LOST);
  });

  test('a former name in the new file mends it, before and after the commit', async () => {
    const before = commit();
    rename(OLD, NEW);
    edit(NEW, withFormerId('phan-cong'));
    expect(await check()).toMatchObject({ status: 0, stdout: '' });
    commit();
    expect(await check('--since', before)).toMatchObject({ status: 0, stdout: '' });
  });

  test('links to the former address are refused with the new one', async () => {
    commit();
    rename(LINKED, NEW);
    edit(NEW, withFormerId('chuan-bi'));
    const { status, stdout } = await check();
    expect(status).toBe(1);
    expect(stdout).not.toContain('mat-dia-chi');
    expect(stdout).toContain(
      '[lien-ket] /huong-dan/chuan-bi/ đã đổi thành /huong-dan/phan-cong-truoc-buoi-hop/.',
    );
    expect(stdout).toContain('[tham-chieu] /huong-dan/chuan-bi/ đã đổi thành');
  });

  test('a former name in a text of another kind does not', async () => {
    commit();
    rename(OLD, NEW);
    edit('content/topics/giam-ngheo.mdx', withFormerId('phan-cong'));
    expect((await check()).stdout).toContain(LOST);
  });

  test('a redirect that was published may not be dropped either', async () => {
    edit(OLD, withFormerId('ten-rat-cu'));
    const before = commit();
    edit(OLD, (text) => text.replace('formerIds: [ten-rat-cu]\n', ''));
    const { status, stdout } = await check('--since', before);
    expect(status).toBe(1);
    expect(stdout).toContain(`${OLD}:1:1 [mat-dia-chi] Mất địa chỉ /huong-dan/ten-rat-cu/`);
  });

  test('a second rename keeps both addresses', async () => {
    edit(OLD, withFormerId('ten-rat-cu'));
    commit();
    rename(OLD, NEW);
    edit(NEW, (text) => text.replace('formerIds: [ten-rat-cu]', 'formerIds: [ten-rat-cu, phan-cong]'));
    expect(await check()).toMatchObject({ status: 0, stdout: '' });
  });

  test('a text that was never published may go', async () => {
    cpSync(join(folder, OLD), join(folder, 'content/guides/_nhap.mdx'));
    commit();
    rmSync(join(folder, 'content/guides/_nhap.mdx'));
    expect(await check()).toMatchObject({ status: 0, stdout: '' });
  });

  test('a draft that was never published may go', async () => {
    cpSync(join(folder, OLD), join(folder, 'content/guides/nhap.mdx'));
    edit('content/guides/nhap.mdx', (text) => text.replace('---\n', '---\nisDraft: true\n'));
    commit();
    rmSync(join(folder, 'content/guides/nhap.mdx'));
    expect(await check()).toMatchObject({ status: 0, stdout: '' });
  });

  test('a published text may not become a draft: its page would be gone', async () => {
    commit();
    edit(OLD, (text) => text.replace('---\n', '---\nisDraft: true\n'));
    expect((await check()).stdout).toContain(LOST);
  });

  test('a letter has no page and may go', async () => {
    commit();
    rmSync(join(folder, 'content/feedback/2026-01-15-ban-doc.md'));
    expect(await check()).toMatchObject({ status: 0, stdout: '' });
  });

  test('after the commit, only the main branch of the remote still knows the address', async () => {
    const before = commit();
    git('remote', 'add', 'origin', 'https://example.vn/kho.git');
    git('update-ref', 'refs/remotes/origin/main', before);
    rename(OLD, NEW);
    commit();
    expect((await check()).stdout).toContain(LOST);
    git('update-ref', '-d', 'refs/remotes/origin/main');
    expect(await check()).toMatchObject({ status: 0, stdout: '' });
  });

  test('--since also reminds of what others changed and this content takes back; without it nothing is said', async () => {
    commit();
    const older = readFileSync(join(folder, OLD), 'utf8');
    edit(OLD, (text) => text.replace('gửi sớm, mời góp ý', 'gửi thật sớm, đọc kỹ'));
    const published = commit();
    writeFileSync(join(folder, OLD), `${older}\nThêm một đoạn vào cuối bài này.\n`);
    expect(await check()).toMatchObject({ status: 0, stdout: '' });
    const { status, stdout } = await check('--since', published);
    expect(status).toBe(0);
    expect(stdout).toContain(`${OLD}:23:1 [ban-cu]`);
    expect(stdout).toContain('2 dòng, ví dụ “Viết đề cương trước, gửi sớm, mời góp ý.”');
  });

  test('--since compares with the commit named, and only with it', async () => {
    const before = commit();
    rename(OLD, NEW);
    const after = commit();
    expect((await check('--since', before)).status).toBe(1);
    expect((await check('--since', after)).status).toBe(0);
  });

  test.each(['khong-co', '--output=x', ''])(
    '--since=%s, which is no commit, is a wrong command',
    async (name) => {
      commit();
      const { status, stdout, stderr } = await check(`--since=${name}`);
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(stderr).toContain('--since');
      expect(stderr).not.toContain('    at ');
    },
  );

  test('names with spaces and letters of other alphabets do not confuse the reading of Git', async () => {
    cpSync(join(folder, OLD), join(folder, 'content/guides/chuẩn bị\tmới.mdx'));
    commit();
    rmSync(join(folder, 'content/guides/chuẩn bị\tmới.mdx'));
    rename(OLD, NEW);
    expect((await check()).stdout).toContain(LOST);
  });
});

test('a word whose page is a group of topics is not lost either', async () => {
  const list = 'content/vocabulary/linh-vuc.yaml';
  cpSync(join(ROOT, 'tests/fixture-site/content/vocabulary'), join(folder, 'content/vocabulary'), {
    recursive: true,
  });
  git('init', '-q');
  commit();
  const [, word = ''] = /^ {2}- id: (\S+)$/mu.exec(readFileSync(join(folder, list), 'utf8')) ?? [];
  expect(word).not.toBe('');
  edit(list, (text) => text.replace(`id: ${word}\n`, 'id: ten-moi\n'));
  const lost = `${list}:1:1 [mat-dia-chi] Mất địa chỉ /chuyen-de/linh-vuc/${word}/`;
  expect((await check()).stdout).toContain(lost);
  edit(list, (text) => text.replace('id: ten-moi\n', `id: ten-moi\n    formerIds: [${word}]\n`));
  expect((await check()).stdout).not.toContain('mat-dia-chi');
});
