import type { Output } from '../../src/checks/cli.ts';
import { forgejoWorkflow } from '../../src/editor/forge/forgejo-workflow.ts';
import { explained } from '../../src/editor/forge/guarded.ts';
import type { Proposal, Save, Workflow } from '../../src/editor/forge/seam.ts';
import { SITE } from '../../src/site/identity.ts';
import { FORGE_TEXT } from '../../src/text/editor-forge.ts';
import { askForge } from './ask-forge.ts';

const HELP = `Thử máy chủ Forgejo hoặc Gitea của mình: FORGE_TOKEN=… npm run check:forge -- https://git.example/api/v1 tổ-chức/kho-thử [--merge]
Dùng một kho thử, không dùng kho thật. Lệnh chỉ ghi vào nhánh cms/thu-nghiem/… rồi dọn; có --merge thì gộp một tệp thử vào nhánh chính.
`;

/** One thing that the editor needs of a forge, and what came of trying it. */
interface Trial {
  what: string;
  try: () => Promise<string | undefined>;
}

/** Everything that the editor needs of Forgejo or Gitea, tried in order on a scratch repository. */
function trials(apiRoot: string, name: string, token: string, isMerged: boolean): Trial[] {
  const [owner = '', repo = ''] = name.split('/');
  const ask = askForge(apiRoot, token);
  const repository = { owner, repo, branch: 'main' };
  const workflow: Workflow = explained(forgejoWorkflow(repository, ask), () => undefined);
  const stamp = Date.now().toString(36);
  const branch = `cms/thu-nghiem/${stamp}`;
  const path = `thu-nghiem/${stamp}.txt`;
  const save = (data: string, pullRequest?: Proposal): Save => ({
    changes: [{ action: 'create', path, data }],
    options: {},
    branch,
    title: `Thử máy chủ ${stamp}`,
    status: 'draft',
    ...(pullRequest && { pullRequest }),
  });
  let draft: Proposal | undefined;
  let stale: Proposal | undefined;
  const known = () => {
    if (!draft) throw new Error('chưa có bản nháp để thử');
    return draft;
  };
  const keep = async (from: Save) => {
    const { commit, pullRequest } = await workflow.savePullRequest(from);
    draft = { ...pullRequest, headSHA: commit.sha };
  };
  return [
    {
      what: 'phiên bản máy chủ (Forgejo từ 12, Gitea từ 1.24)',
      try: async () => {
        const { version } = (await ask('/version')) as { version: string };
        const number = Number.parseFloat(version);
        if (number < 1.24 || (number > 10 && number < 12)) throw new Error(`bản ${version} quá cũ`);
        return version;
      },
    },
    {
      what: `trang ${SITE.origin} được gọi máy chủ từ trình duyệt (CORS)`,
      try: async () => {
        const answer = await fetch(`${apiRoot}/repos/${name}`, {
          method: 'OPTIONS',
          headers: {
            origin: SITE.origin,
            'access-control-request-method': 'POST',
            'access-control-request-headers': 'authorization,content-type',
          },
        });
        const allowed = answer.headers.get('access-control-allow-origin');
        const headers = answer.headers.get('access-control-allow-headers')?.toLowerCase() ?? '';
        if (allowed !== '*' && allowed !== SITE.origin)
          throw new Error('bật [cors] trong app.ini, ALLOW_DOMAIN là địa chỉ trang');
        if (!headers.includes('authorization')) throw new Error('[cors] chưa cho tiêu đề Authorization');
        return undefined;
      },
    },
    {
      what: 'mã truy cập đọc được hồ sơ người dùng (read:user)',
      try: async () => ((await ask('/user')) as { login: string }).login,
    },
    {
      what: 'nhánh main được bảo vệ: người biên tập không đẩy thẳng được',
      try: async () => {
        const main = (await ask(`/repos/${name}/branches/main`)) as { user_can_push?: boolean };
        if (main.user_can_push !== false) throw new Error('đặt bảo vệ nhánh main: docs/forge.md');
        return undefined;
      },
    },
    { what: 'lưu bản nháp: nhánh, đề nghị, nhãn', try: () => nothing(keep(save('một\n'))) },
    {
      what: 'bản nháp chưa đăng được',
      try: () => refused(workflow.publish(known()), FORGE_TEXT.notReady),
    },
    {
      what: 'chuyển sang chờ duyệt',
      try: async () => void (draft = await workflow.updateStatus(known(), 'pending_review')),
    },
    {
      what: 'lưu lần hai',
      try: async () => {
        stale = known();
        await keep(save('hai\n', stale));
        return undefined;
      },
    },
    {
      what: 'lưu đè lên bản người khác vừa lưu thì bị từ chối',
      try: () => refused(workflow.savePullRequest(save('ba\n', stale)), FORGE_TEXT.draftMoved),
    },
    {
      what: 'bản nháp có trong danh sách, đọc lại đủ chữ',
      try: async () => {
        const found = (await workflow.fetchPullRequests()).find((each) => each.branch === branch);
        if (found?.files[0]?.text !== 'hai\n') throw new Error(`đọc được ${JSON.stringify(found?.files)}`);
        return undefined;
      },
    },
    {
      what: 'chuyển sang sẵn sàng',
      try: async () => void (draft = { ...(await workflow.updateStatus(known(), 'pending_publish')) }),
    },
    isMerged
      ? { what: 'đăng (gộp vào main)', try: () => nothing(workflow.publish(known())) }
      : { what: 'bỏ bản nháp, dọn nhánh', try: () => nothing(workflow.discard(known())) },
    {
      what: 'không còn nhánh thử',
      try: async () => {
        const left = await ask(`/repos/${name}/branches/${branch}`).catch(() => undefined);
        if (left) throw new Error(`xóa nhánh ${branch} bằng tay`);
        return undefined;
      },
    },
  ];
}

async function nothing(act: Promise<void>): Promise<undefined> {
  await act;
  return undefined;
}

async function refused(attempt: Promise<unknown>, sentence: string): Promise<undefined> {
  try {
    await attempt;
  } catch (error) {
    if (error instanceof Error && error.message === sentence) return undefined;
    throw error;
  }
  throw new Error('máy chủ đã nhận');
}

/** Runs the command. Exit codes: 0 everything works, 1 something does not, 2 wrong command. */
export async function checkForge(
  args: readonly string[],
  token: string | undefined,
  { stdout, stderr }: Output,
): Promise<number> {
  const [apiRoot, name, option, ...others] = args;
  const isRight =
    apiRoot && /^https?:\/\/.+\/api\/v1\/?$/u.test(apiRoot) && /^[\w.-]+\/[\w.-]+$/u.test(name ?? '');
  if (!isRight || !name || !token || (option && option !== '--merge') || others.length > 0) {
    stderr.write(HELP);
    return 2;
  }
  let failed = 0;
  for (const trial of trials(apiRoot.replace(/\/$/u, ''), name, token, option === '--merge')) {
    try {
      const said = await trial.try();
      stdout.write(`✓ ${trial.what}${said ? `: ${said}` : ''}\n`);
    } catch (error) {
      failed += 1;
      stdout.write(`✗ ${trial.what}: ${error instanceof Error ? error.message : String(error)}\n`);
    }
  }
  stdout.write(failed === 0 ? 'Máy chủ này dùng được.\n' : `${failed} điều chưa được.\n`);
  return failed === 0 ? 0 : 1;
}

if (import.meta.main)
  process.exitCode = await checkForge(process.argv.slice(2), process.env['FORGE_TOKEN'], process);
