import type {
  ChangeFilesOptions,
  CreateLabelOption,
  CreatePullRequestOption,
  EditPullRequestOption,
  MergePullRequestOption,
  Repository,
} from 'gitea-js';
import { userOf, type ForgejoState, type Person } from './forgejo-state.ts';
import { failure, type Answer, type Asked } from './http.ts';

/** Fields of the published interface that a body may have; a field beyond them is a fault of ours. */
const FIELDS = {
  change: ['branch', 'new_branch', 'message', 'files'] satisfies (keyof ChangeFilesOptions)[],
  open: ['title', 'head', 'base', 'body', 'labels'] satisfies (keyof CreatePullRequestOption)[],
  edit: ['title', 'labels', 'state'] satisfies (keyof EditPullRequestOption)[],
  label: ['name', 'color', 'exclusive'] satisfies (keyof CreateLabelOption)[],
  merge: [
    'Do',
    'MergeTitleField',
    'head_commit_id',
    'delete_branch_after_merge',
  ] satisfies (keyof MergePullRequestOption)[],
  texts: ['files'],
};

export type Ask = Asked & { person: Person; rest: string; match: readonly string[] };
export type Route = readonly [
  method: string,
  path: RegExp,
  scope: string,
  answer: (ask: Ask) => Answer,
  fields?: string[],
];

const REPOSITORY_ANSWER: Repository = {
  id: 7,
  full_name: 'so-tay/noi-dung',
  default_branch: 'main',
  permissions: { admin: false, push: true, pull: true },
};

/** What the stand-in answers, route by route: method, path below the repository, right, answer, fields of the body. */
export function forgejoRoutes(state: ForgejoState, pageSize: number): Route[] {
  const page = (items: readonly unknown[], { query }: Ask): Answer => {
    const size = Math.min(Number(query.get('limit') ?? 30), pageSize);
    const start = (Number(query.get('page') ?? 1) - 1) * size;
    return { status: 200, body: items.slice(start, start + size) };
  };
  const onPull = (
    number: string | undefined,
    act: (pull: ForgejoState['pulls'][number]) => Answer,
  ): Answer => {
    const pull = state.pull(number);
    return pull ? act(pull) : failure(404, "The target couldn't be found.");
  };
  const branchNamed = (name: string): Answer => {
    const id = state.repository.head(name);
    if (id === undefined) return failure(404, 'branch does not exist');
    const message = state.repository.git(['log', '-1', '--format=%s', id]);
    return { status: 200, body: { name, commit: { id, message }, user_can_push: name !== 'main' } };
  };
  const blob = (sha: string): object => {
    const bytes = state.repository.bytes(sha);
    return { sha, size: bytes.length, encoding: 'base64', content: bytes.toString('base64') };
  };
  const routes: Route[] = [
    ['GET', /^\/\.\.\/user$/u, 'read:user', ({ person }) => ({ status: 200, body: userOf(person) })],
    ['GET', /^$/u, 'read:repository', () => ({ status: 200, body: REPOSITORY_ANSWER })],
    ['GET', /^\/branches\/(.+)$/u, 'read:repository', ({ match: [, name = ''] }) => branchNamed(name)],
    [
      'DELETE',
      /^\/branches\/(.+)$/u,
      'write:repository',
      ({ match: [, name = ''] }) => {
        if (state.repository.head(name) === undefined) return failure(404, 'branch not found');
        state.repository.deleteBranch(name);
        return { status: 204, text: '' };
      },
    ],
    [
      'GET',
      /^\/git\/trees\/(.+)$/u,
      'read:repository',
      ({ match: [, commit = ''] }) => ({
        status: 200,
        body: {
          tree: state.repository.tree(commit).map((file) => ({ type: 'blob', ...file })),
          truncated: false,
        },
      }),
    ],
    [
      'GET',
      /^\/git\/blobs$/u,
      'read:repository',
      ({ query }) => ({
        status: 200,
        body: (query.get('shas') ?? '').split(',').map((sha) => blob(sha)),
      }),
    ],
    [
      'POST',
      /^\/file-contents$/u,
      'read:repository',
      ({ body, query }) => ({
        status: 200,
        body: (body['files'] as string[]).map(
          (path) => state.contents(path, query.get('ref') ?? 'main') ?? null,
        ),
      }),
      FIELDS.texts,
    ],
    [
      'GET',
      /^\/contents\/(.+)$/u,
      'read:repository',
      ({ match: [, path = ''], query }) => {
        const found = state.contents(path, query.get('ref') ?? 'main');
        return found ? { status: 200, body: found } : failure(404, "The target couldn't be found.");
      },
    ],
    [
      'GET',
      /^\/(?:raw|media)\/(.+)$/u,
      'read:repository',
      ({ match: [, path = ''], query }) => {
        const sha = state.repository.nameOf(`${query.get('ref') ?? 'main'}:${path.replace(/^main\//u, '')}`);
        return sha ? { status: 200, text: state.repository.bytes(sha) } : failure(404, 'not found');
      },
    ],
    [
      'POST',
      /^\/contents$/u,
      'write:repository',
      ({ body }) => {
        const {
          branch = 'main',
          new_branch: to = branch,
          message = '',
          files,
        } = body as unknown as ChangeFilesOptions;
        if (to === 'main') return failure(403, 'branch main is protected from changing files');
        return state.change(files, branch, to, message);
      },
      FIELDS.change,
    ],
    ['GET', /^\/labels$/u, 'read:issue', (ask) => page(state.labels, ask)],
    [
      'POST',
      /^\/labels$/u,
      'write:issue',
      ({ body }) => {
        const label = { id: 40 + state.labels.length, ...(body as unknown as CreateLabelOption) };
        state.labels.push(label);
        return { status: 201, body: label };
      },
      FIELDS.label,
    ],
    [
      'GET',
      /^\/pulls$/u,
      'read:repository',
      (ask) =>
        page(
          [...state.openPulls].reverse().map((pull) => state.described(pull)),
          ask,
        ),
    ],
    [
      'POST',
      /^\/pulls$/u,
      'write:repository',
      ({ body, person }) => {
        const { title = '', head = '', base = '', labels = [] } = body as CreatePullRequestOption;
        return state.open(title, head, base, labels, person);
      },
      FIELDS.open,
    ],
    [
      'GET',
      /^\/pulls\/(\d+)$/u,
      'read:repository',
      ({ match: [, number] }) => onPull(number, (pull) => ({ status: 200, body: state.described(pull) })),
    ],
    [
      'GET',
      /^\/pulls\/(\d+)\/files$/u,
      'read:repository',
      (ask) => onPull(ask.match[1], (pull) => page(state.files(pull), ask)),
    ],
    [
      'PATCH',
      /^\/pulls\/(\d+)$/u,
      'write:repository',
      ({ match: [, number], body }) =>
        onPull(number, (pull) => {
          const { title, labels, state: asked } = body as EditPullRequestOption;
          if (asked === 'closed' && pull.state === 'merged')
            return failure(412, 'The pull request is already merged');
          if (asked === 'closed') pull.state = 'closed';
          Object.assign(pull, { title: title ?? pull.title, labels: labels ?? pull.labels });
          return { status: 201, body: state.described(pull) };
        }),
      FIELDS.edit,
    ],
    [
      'POST',
      /^\/pulls\/(\d+)\/merge$/u,
      'write:repository',
      ({ match: [, number], body, person }) =>
        onPull(number, (pull) => {
          const { MergeTitleField: title, head_commit_id: head } = body as unknown as MergePullRequestOption;
          const answer = state.merge(pull, title ?? pull.title, head, person);
          if (answer.status === 200 && body['delete_branch_after_merge'])
            state.repository.deleteBranch(pull.branch);
          return answer;
        }),
      FIELDS.merge,
    ],
  ];

  return routes;
}
