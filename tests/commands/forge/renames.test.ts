import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { TemporaryForge } from './temporary-forge.ts';
import { workflowFiles, type Step } from './workflow-files.ts';

/** What the forges are told to run, run: on proposals that rename a topic, or take back what others changed. */
vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

const OLD = 'quy-vi-nguoi-ngheo';
const NEW = 'chung-tay-vi-nguoi-ngheo';
const file = (name: string) => `content/topics/${name}.mdx`;
const LOST = `Mất địa chỉ /chuyen-de/${OLD}/ đã đăng`;

let forge: TemporaryForge;
let base: string;

beforeEach(() => {
  forge = new TemporaryForge();
  base = forge.git('rev-parse', 'HEAD');
  forge.git('checkout', '-q', '-b', 'de-nghi');
});
afterEach(() => forge.remove());

function rename(formerIds: readonly string[]): void {
  forge.git('mv', file(OLD), file(NEW));
  forge.edit('content/shelves/quy-mot.yaml', (text) => text.replace(OLD, NEW));
  if (formerIds.length > 0) {
    forge.edit(file(NEW), (text) => text.replace('---\n', `---\nformerIds: [${formerIds.join(', ')}]\n`));
  }
  forge.commit();
}

/** The main branch as it is when others publish meanwhile. */
function publishMeanwhile(): void {
  forge.git('checkout', '-q', 'main');
  const guide = join(forge.repository, 'content/guides/chuan-bi.mdx');
  cpSync(guide, join(forge.repository, 'content/guides/phan-cong.mdx'));
  forge.commit();
  forge.git('checkout', '-q', 'de-nghi');
}

const GUIDE = 'content/guides/chuan-bi.mdx';
const UNDONE = 'Bản này bỏ mất điều đã sửa ngày';

/** A guide is changed and published; an editor who had opened it before saves the older copy, as a web editor does. */
function saveOlderCopy(): void {
  const older = readFileSync(join(forge.repository, GUIDE), 'utf8');
  forge.git('checkout', '-q', 'main');
  forge.edit(GUIDE, (text) =>
    text.replace('Viết đề cương trước, gửi sớm, mời góp ý.', 'Chi ủy duyệt dự thảo trước.'),
  );
  base = forge.commit();
  forge.git('checkout', '-q', '-B', 'de-nghi');
  forge.edit(GUIDE, () => `${older}\nThêm một đoạn vào cuối bài này.\n`);
  forge.commit();
}

interface Outcome {
  status: number | null;
  said: string;
}

function bash(script: string, cwd: string, environment: Readonly<Record<string, string>>): Outcome {
  const { status, stdout, stderr } = spawnSync('bash', ['-e', '-o', 'pipefail', '-c', script], {
    cwd,
    encoding: 'utf8',
    env: { ...forge.environment(), ...environment },
  });
  return { status, said: `${stdout}${stderr}` };
}

const isInstall = (command: string) => command.startsWith('npm ci');

describe('check.yml', () => {
  const steps = workflowFiles().find(({ file: name }) => name.endsWith('/check.yml'))?.data.jobs['noi-dung']
    ?.steps;

  /** Runs the job that checks content, step after step as GitHub would, to the first that fails. */
  function runJob(baseSha = base): Outcome {
    const workspace = join(forge.folder, 'workspace');
    const temp = join(forge.folder, 'temp');
    mkdirSync(temp);
    forge.git('checkout', '-q', 'main');
    forge.git('merge', '-q', '--no-ff', '-m', 'Nhận', 'de-nghi');
    const merged = forge.git('rev-parse', 'HEAD');
    const known: Readonly<Record<string, string>> = {
      'github.workspace': workspace,
      'runner.temp': temp,
      'github.event.pull_request.base.sha': baseSha,
    };
    const fill = (text: string) =>
      text.replace(/\$\{\{ *(.*?) *\}\}/gu, (_, name: string) => {
        const value = known[name];
        if (value === undefined) throw new Error(`The test does not know \${{ ${name} }}.`);
        return value;
      });
    const runStep = ({
      uses,
      run,
      env = {},
      with: inputs = {},
      'working-directory': place,
    }: Step): Outcome => {
      if (uses?.startsWith('actions/checkout@')) {
        const commit = typeof inputs['ref'] === 'string' ? base : merged;
        forge.checkOut(
          commit,
          join(workspace, typeof inputs['path'] === 'string' ? inputs['path'] : ''),
          Number(inputs['fetch-depth'] ?? 1),
        );
      }
      if (run === undefined || isInstall(run)) return { status: 0, said: '' };
      return bash(fill(run), fill(place ?? workspace), {
        GITHUB_WORKSPACE: workspace,
        GITHUB_STEP_SUMMARY: join(temp, 'summary.md'),
        RUNNER_TEMP: temp,
        ...Object.fromEntries(Object.entries(env).map(([name, value]) => [name, fill(String(value))])),
      });
    };
    let last: Outcome = { status: null, said: 'There is no such job.' };
    for (const step of steps ?? []) {
      last = runStep(step);
      if (last.status !== 0) return last;
    }
    return last;
  }

  test('without formerIds, the file that is gone is annotated and the job fails', () => {
    rename([]);
    const { status, said } = runJob();
    expect(status, said).toBe(1);
    expect(said).toContain(`::error file=${file(OLD)},line=1,col=1,title=mat-dia-chi::${LOST}`);
    expect(readFileSync(join(forge.folder, 'temp/summary.md'), 'utf8')).toContain(`\`${file(OLD)}\` | xóa`);
  });

  test('with formerIds it passes', () => {
    rename([OLD]);
    const { status, said } = runJob();
    expect(status, said).toBe(0);
    expect(said).not.toContain('::error');
  });

  test('an older copy that takes back what was published meanwhile passes with a reminder', () => {
    saveOlderCopy();
    const { status, said } = runJob();
    expect(status, said).toBe(0);
    expect(said).toContain(`::warning file=${GUIDE},line=23,col=1,title=ban-cu::${UNDONE}`);
  });

  test('where the base is not there to compare with, the job fails', () => {
    rename([OLD]);
    const { status, said } = runJob('1'.repeat(40));
    expect(status, said).toBe(2);
    expect(said).toContain('--since');
  });
});

describe('the example for GitLab', () => {
  const text = readFileSync('docs/forge/gitlab-ci.yml', 'utf8');
  const job = (
    parse(text) as Record<string, { script: string[]; variables: Record<string, string> } | undefined>
  )['noi-dung'];

  /** Runs the job on the branch itself, which is what GitLab does where merged results are off. */
  function runJob(): Outcome {
    const project = join(forge.folder, 'project');
    forge.checkOut('de-nghi', project, Number(job?.variables['GIT_DEPTH']));
    const script = (job?.script ?? []).filter((command) => !isInstall(command)).join('\n');
    return bash(script.replaceAll('/tmp/', `${forge.folder}/`), project, {
      CI_PROJECT_DIR: project,
      CI_MERGE_REQUEST_TARGET_BRANCH_NAME: 'main',
      CI_MERGE_REQUEST_DIFF_BASE_SHA: forge.git('merge-base', 'main', 'de-nghi'),
    });
  }

  test('without formerIds the job fails and names the address', () => {
    rename([]);
    const { status, said } = runJob();
    expect(status, said).toBe(1);
    expect(said).toContain(`${file(OLD)}:1:1 [mat-dia-chi] ${LOST}`);
  });

  test('with formerIds it passes, and so does what was published after the proposal went out', () => {
    rename([OLD]);
    publishMeanwhile();
    const { status, said } = runJob();
    expect(status, said).toBe(0);
  });

  test('an older copy that takes back what was published meanwhile passes with a reminder', () => {
    saveOlderCopy();
    const { status, said } = runJob();
    expect(status, said).toBe(0);
    expect(said).toContain(`${GUIDE}:23:1 [ban-cu] nhắc nhở: ${UNDONE}`);
  });
});
