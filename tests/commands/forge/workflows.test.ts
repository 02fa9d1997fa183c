import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readWorkflow, stepsOf, workflowFiles } from './workflow-files.ts';
import { faultsOf, pinsOf } from './workflow-rules.ts';

const files = workflowFiles();
const check = files.find(({ file }) => file === '.github/workflows/check.yml');
const forgejo = files.find(({ file }) => file === '.forgejo/workflows/check.yml');
const deploy = files.find(({ file }) => file.endsWith('/deploy.yml'));
const scripts = (JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> })
  .scripts;
const BUILT_IN = new Set(['ci', 'rebuild']);

/** Scripts of `package.json` and files that shell commands name. */
function namedBy(commands: readonly string[]): { npm: string[]; files: string[] } {
  const text = commands.join('\n');
  return {
    npm: [...text.matchAll(/npm (?:run )?(?<name>[a-z][\w:]*)/gu)]
      .map(({ groups }) => groups?.['name'] ?? '')
      .filter((name) => !BUILT_IN.has(name)),
    files: [...text.matchAll(/(?:scripts|src)\/[\w./-]+\.ts/gu)].map(([path]) => path),
  };
}

test.each(files)('$file breaks no rule', (workflow) => {
  expect(faultsOf(workflow)).toEqual([]);
});

test.each(files)('$file names only scripts and files that exist', (workflow) => {
  const { npm, files: paths } = namedBy(stepsOf(workflow).flatMap(({ run }) => run ?? []));
  expect(npm.filter((name) => scripts[name] === undefined)).toEqual([]);
  expect(paths.filter((path) => !existsSync(path))).toEqual([]);
});

test('one action has one pin, and docs/forge.md says where it was confirmed', () => {
  const pins = files.flatMap(({ text }) => pinsOf(text));
  const inDocs = readFileSync('docs/forge.md', 'utf8');
  expect(pins.length).toBeGreaterThan(5);
  for (const { action, sha, version } of pins) {
    const repository = action.split('/').slice(0, 2).join('/');
    expect(inDocs, action).toContain(`| ${repository} | ${version} | \`${sha}\` |`);
  }
});

describe('a proposal', () => {
  test('is checked by the main branch, as data, before any of its code runs', () => {
    const [first, ...others] = Object.entries(check?.data.jobs ?? {});
    const [checkouts, runs] = [
      first?.[1].steps.filter(({ uses }) => uses?.startsWith('actions/checkout@')) ?? [],
      first?.[1].steps.flatMap(({ run }) => run ?? []) ?? [],
    ];
    expect(checkouts.map(({ with: inputs }) => [inputs?.['ref'], inputs?.['path']])).toEqual([
      ['${{ github.event.pull_request.base.sha }}', undefined],
      [undefined, 'de-nghi'],
    ]);
    // Nothing below the folder of the proposal is a program here.
    expect(runs.filter((run) => /(?:node|sh|npm|npx|bash|cd) +\S*de-nghi/u.test(run))).toEqual([]);
    expect(runs.join('\n')).toContain('src/checks/cli.ts" --content content --format github');
    expect(others.length).toBeGreaterThan(0);
    for (const [name, { needs }] of others) expect([needs].flat(), name).toContain(first?.[0]);
  });

  test('is merged as data on Forgejo, which checks out its head, before anything is said of it', () => {
    const [first, ...others] = Object.entries(forgejo?.data.jobs ?? {});
    const runs = first?.[1].steps.flatMap(({ run }) => run ?? []) ?? [];
    const at = (name: string) => runs.findIndex((run) => run.includes(name));
    expect(at('merge-proposal.ts')).toBeGreaterThan(-1);
    expect(at('merge-proposal.ts')).toBeLessThan(at('proposal-summary.ts'));
    expect(at('merge-proposal.ts')).toBeLessThan(at('proposal-content.ts'));
    expect(at('proposal-content.ts')).toBeLessThan(at('src/checks/cli.ts'));
    for (const [name, { needs }] of others) expect([needs].flat(), name).toContain(first?.[0]);
  });

  test('is shown with its drafts', () => {
    const builds = (check ? stepsOf(check) : []).filter(({ run }) => run === 'npm run build');
    expect(builds.map(({ env }) => env)).toEqual([{ DRAFTS: '1' }]);
  });
});

test('what is published is built from the main branch without drafts', () => {
  expect(deploy?.data.on).toEqual({ push: { branches: ['main'] }, workflow_dispatch: null });
  expect(deploy?.text).not.toContain('DRAFTS');
  expect(deploy?.text).not.toContain('download-artifact');
});

describe('the rules find what they are for', () => {
  const sound = check?.text ?? '';
  test.each([
    ['runs on', sound.replace('  pull_request:', '  pull_request_target:')],
    ['contents: read', sound.replace('  contents: read', '  contents: write')],
    ['contents: read', sound.replace('permissions:\n  contents: read\n', '')],
    [
      'may packages: write',
      sound.replace('    needs: noi-dung', '    needs: noi-dung\n    permissions: { packages: write }'),
    ],
    [
      'has write-all',
      sound.replace('    needs: noi-dung', '    needs: noi-dung\n    permissions: write-all'),
    ],
    ['no timeout', sound.replace('    timeout-minutes: 20\n', '')],
    ['not pinned', sound.replace(/@[\da-f]{40} # v7\.0\.1/u, '@v7')],
    ['not pinned', sound.replace(/ # v7\.0\.1/u, '')],
    ['not pinned', sound.replace(/@[\da-f]{40}/u, '@3d3c42e')],
    ['a value inside run', sound.replace('run: npm test', 'run: npm test ${{ github.sha }}')],
    [
      'strangers choose',
      sound.replace('github.event.pull_request.base.sha', 'github.event.pull_request.title'),
    ],
    ['strangers choose', sound.replace('github.event.pull_request.base.sha', 'github.head_ref')],
    ['a secret', sound.replace("DRAFTS: '1'", 'DRAFTS: ${{ secrets.X }}')],
    ['keeps the token', sound.replace('persist-credentials: false', 'persist-credentials: true')],
    ['may keep a cache', sound.replace('package-manager-cache: false', 'package-manager-cache: true')],
    [
      'keeps a cache',
      sound.replace('package-manager-cache: false', 'package-manager-cache: false\n          cache: npm'),
    ],
    ['install scripts', sound.replace('npm ci --ignore-scripts', 'npm ci')],
    [
      'an environment',
      sound.replace('    needs: noi-dung', '    needs: noi-dung\n    environment: github-pages'),
    ],
  ])('%s', (fault, text) => {
    expect(text).not.toBe(sound);
    expect(faultsOf(readWorkflow('x.yml', text)).join('\n')).toContain(fault);
  });
});

test('the example for GitLab names what exists, and publishes only the protected main branch', () => {
  const jobs = parse(readFileSync('docs/forge/gitlab-ci.yml', 'utf8')) as Record<
    string,
    { script?: string[]; rules?: { if: string }[]; extends?: string }
  >;
  const { npm, files: paths } = namedBy(Object.values(jobs).flatMap(({ script }) => script ?? []));
  expect(npm.filter((name) => scripts[name] === undefined)).toEqual([]);
  expect(paths.length).toBeGreaterThan(1);
  expect(paths.filter((path) => !existsSync(path))).toEqual([]);
  expect(jobs['pages']?.rules?.map((rule) => rule.if).join()).toContain('$CI_COMMIT_REF_PROTECTED == "true"');
  expect(Object.entries(jobs).filter(([, { extends: parent }]) => parent === '.de-nghi')).toHaveLength(3);
});

test('both forges ask reviewers the same', () => {
  expect(readFileSync('docs/forge/gitlab-merge-request.md', 'utf8')).toBe(
    readFileSync('.github/pull_request_template.md', 'utf8'),
  );
});
