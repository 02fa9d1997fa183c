import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { checkCommand } from '../../../src/checks/cli.ts';
import { KeptOutput } from '../kept-output.ts';

// Some tests start Node, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const ROOT = join(import.meta.dirname, '../../..');
const BASE = 'tests/content-corpus/base';

/** Folders of the corpus that stand alone as content folders. */
const BROKEN = 'tests/content-corpus/bad/tone-new-style';
const IMPORTING = 'tests/content-corpus/bad/body-import';

/** The command in this process. */
async function check(...options: string[]) {
  const output = new KeptOutput();
  const status = await checkCommand(options, output);
  return { status, ...output.said };
}

/** The program, as npm and the forges start it: one start for each exit code. */
function start(...options: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/checks/cli.ts', ...options], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

const reported = z.array(
  z.strictObject({
    file: z.string(),
    line: z.int().min(1),
    column: z.int().min(1),
    rule: z.string().regex(/^[a-z-]+$/u),
    severity: z.enum(['error', 'warning']),
    message: z.string().min(10),
  }),
);

describe('exit code', () => {
  test('is 0 for a valid folder, which prints nothing but the summary', () => {
    expect(start('--content', BASE)).toEqual({
      status: 0,
      stdout: '',
      // Outside Git, a line before it says that nothing could be compared.
      stderr: expect.stringMatching(
        /^(?:Không so được .+\n)?Nội dung hợp lệ: 9 tệp, không có lỗi\.\n$/u,
      ) as unknown,
    });
  });

  test('is 1 for a broken folder, and every problem is one line of text', () => {
    const { status, stdout, stderr } = start('--content', IMPORTING);
    expect(status).toBe(1);
    expect(stdout).toMatch(/^\S+\/guides\/x\.mdx:\d+:\d+ \[ma-lenh\] .+$/mu);
    expect(stderr).toMatch(/^Đã kiểm tra 1 tệp: \d+ lỗi phải sửa, 0 nhắc nhở\.\n$/mu);
  });

  test.each([
    [['--content', 'khong-co']],
    [['--content', 'package.json']],
    [['--format', 'xml']],
    [['--khong-co']],
    [['content']],
    [['--content']],
  ])('is 2 for the wrong command %j, which says how to write it', async (options) => {
    const { status, stdout, stderr } = await check(...options);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('npm run check:content');
    expect(stderr).not.toContain('    at ');
  });

  test('is 2 for the program too, which names its command and shows no stack', () => {
    const { status, stdout, stderr } = start('--content');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('npm run check:content');
    expect(stderr).not.toContain('    at ');
  });

  test('is 0 for --help', async () => {
    const { status, stdout } = await check('--help');
    expect(status).toBe(0);
    expect(stdout).toContain('--content');
  });
});

describe('--format json', () => {
  test('is an empty array for a valid folder', async () => {
    expect(await check('--content', `${BASE}/`, '--format', 'json')).toMatchObject({
      status: 0,
      stdout: '[]\n',
    });
  });

  test('is an array of problems with a path that opens from here', async () => {
    const { status, stdout } = await check('--content', `${IMPORTING}/`, '--format=json');
    const problems = reported.parse(JSON.parse(stdout));
    expect(status).toBe(1);
    expect(problems.map(({ file }) => file)).toContain(`${IMPORTING}/guides/x.mdx`);
  });

  test('keeps reminders apart', async () => {
    const problems = reported.parse(
      JSON.parse((await check('--content', BROKEN, '--format', 'json')).stdout),
    );
    expect(problems.filter(({ rule }) => rule === 'dau-thanh').map(({ severity }) => severity)).toEqual([
      'warning',
    ]);
  });
});
