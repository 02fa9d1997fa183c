import { expect, test } from 'vitest';
import { checkForge } from '../../../scripts/forge/check-forge.ts';
import { KeptOutput } from '../kept-output.ts';
import { standIn } from '../editor/at-stand-in.ts';

async function run(args: readonly string[], token: string | undefined) {
  const output = new KeptOutput();
  return { status: await checkForge(args, token, output), ...output.said };
}

test.each([[[]], [['--merge']]])(
  'of a sound server nothing is wrong, and nothing is left: %j',
  async (options) => {
    await using forge = await standIn();
    const { status, stdout } = await run(
      [forge.apiRoot, 'so-tay/noi-dung', ...options],
      forge.admit('an', 'An'),
    );
    expect(stdout).not.toContain('✗');
    expect(status).toBe(0);
    expect([...forge.state.repository.branches().keys()]).toEqual(['main']);
    expect(forge.state.pulls.map(({ state }) => state)).toEqual([options.length > 0 ? 'merged' : 'closed']);
    expect(forge.unknown).toEqual([]);
  },
);

test('a token without the right to labels is named', async () => {
  await using forge = await standIn();
  const token = forge.admit('an', 'An', { scopes: ['read:user', 'write:repository', 'read:issue'] });
  const { status, stdout } = await run([forge.apiRoot, 'so-tay/noi-dung'], token);
  expect(status).toBe(1);
  expect(stdout).toContain('✗ lưu bản nháp: nhánh, đề nghị, nhãn: Chưa lưu: kho chưa có bốn nhãn');
});

test.each([
  [[], 'mã'],
  [['https://git.example', 'a/b'], 'mã'],
  [['https://git.example/api/v1', 'a/b'], undefined],
])('a wrong command asks nothing of any server: %j', async (args, token) => {
  expect((await run(args, token)).status).toBe(2);
});
