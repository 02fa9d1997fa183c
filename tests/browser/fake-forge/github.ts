import type { BareRepository } from '../../../scripts/forge/stand-in/bare-repository.ts';
import { described, node } from './github-answers.ts';
import { failure, StandInServer, type Answer, type Asked } from '../../../scripts/forge/stand-in/http.ts';

/** A pull request as this forge keeps it. */
export interface PullRequest {
  number: number;
  title: string;
  branch: string;
  isDraft: boolean;
  state: 'open' | 'closed' | 'merged';
  labels: string[];
  createdAt: string;
}

export type Json = Record<string, unknown>;

/** The part of GitHub's interface that the editor uses, over a real repository. An unknown request is an error. */
export class FakeGitHub {
  readonly repository: BareRepository;
  readonly pulls: PullRequest[] = [];
  /** Requests that this forge does not know; a test expects none. */
  readonly unknown: string[] = [];
  token = 'ma-truy-cap-de-thu';
  readonly #server = new StandInServer(['authorization', 'content-type'], (asked) => this.#answer(asked));

  constructor(repository: BareRepository) {
    this.repository = repository;
  }

  start(): Promise<void> {
    return this.#server.start();
  }

  async stop(): Promise<void> {
    await this.#server.stop();
    this.repository.remove();
  }

  get address(): string {
    return this.#server.address;
  }

  get openPulls(): PullRequest[] {
    return this.pulls.filter(({ state }) => state === 'open');
  }

  #answer({ method, path: asked, query, authorization, body }: Asked): Answer {
    if (authorization !== `token ${this.token}`) return failure(401, 'Bad credentials');
    const path = asked.replace(/^\/api(?:\/v3)?/u, '');
    const answer =
      path === '/graphql'
        ? this.#graphql(body as { query: string; variables: Json })
        : this.#rest(method, path, body, query);
    if (answer) return answer;
    this.unknown.push(`${method} ${path} ${JSON.stringify(body).slice(0, 400)}`);
    return failure(404, 'Not Found');
  }

  #rest(method: string, path: string, body: Json, query: URLSearchParams): Answer | undefined {
    if (path === '/user') {
      return {
        status: 200,
        body: { id: 1, login: 'bien-tap', name: 'Người biên tập', email: 'bien-tap@so-tay.example' },
      };
    }
    const [, rest = ''] = /^\/repos\/[^/]+\/[^/]+(\/.*)?$/u.exec(path) ?? [];
    const ref = /^\/git\/refs?\/heads\/(?<branch>.+)$/u.exec(rest)?.groups?.['branch'];
    const pull = this.#pull(/^\/(?:pulls|issues)\/(?<number>\d+)/u.exec(rest)?.groups?.['number']);
    switch (
      `${method} ${rest
        .replace(/\d+/u, 'N')
        .replace(/heads\/.+/u, 'heads')
        .replace(/(collaborators|trees)\/.+/u, '$1')}`
    ) {
      case 'GET /collaborators':
        return { status: 204 };
      case 'GET /git/trees': {
        const tree = this.repository.tree(rest.split('/').at(-1) ?? '');
        return { status: 200, body: { tree: tree.map((file) => ({ type: 'blob', ...file })) } };
      }
      case 'GET /git/ref/heads': {
        const sha = this.repository.head(ref ?? '');
        return sha ? { status: 200, body: { object: { sha } } } : failure(404, 'Not Found');
      }
      case 'GET /pulls': {
        const branch = query.get('head')?.replace(/^[^:]*:/u, '');
        const found = this.openPulls.filter((each) => each.branch === branch);
        return { status: 200, body: found.map((each) => described(each, this.repository, this.address)) };
      }
      case 'POST /pulls':
        return this.openPulls.some(({ branch }) => branch === body['head'])
          ? failure(422, `A pull request already exists for so-tay:${String(body['head'])}.`)
          : { status: 201, body: described(this.#openPull(body), this.repository, this.address) };
      case 'GET /issues/N':
        return { status: 200, body: { labels: pull?.labels.map((name) => ({ name })) ?? [] } };
      case 'POST /issues/N/labels':
      case 'PATCH /issues/N':
        if (pull) pull.labels = body['labels'] as string[];
        return { status: 200, body: [] };
      case 'PATCH /pulls/N':
        if (pull && body['state'] === 'closed') pull.state = 'closed';
        return { status: 200, body: {} };
      case 'PUT /pulls/N/merge': {
        // As on GitHub: a draft cannot be merged.
        if (!pull || pull.isDraft) return failure(405, 'Pull Request is still a draft');
        if (!this.repository.mergesCleanly(pull.branch)) return failure(405, 'Pull Request is not mergeable');
        const sha = this.repository.merge(pull.branch, `${String(body['commit_title'])} (#${pull.number})`);
        pull.state = 'merged';
        return { status: 200, body: { merged: true, sha } };
      }
      case 'DELETE /git/refs/heads':
        if (!this.repository.head(ref ?? '')) return failure(422, 'Reference does not exist');
        this.repository.deleteBranch(ref ?? '');
        return { status: 204 };
      case 'PATCH /git/refs/heads':
        this.repository.setHead(ref ?? '', String(body['sha']));
        return { status: 200, body: {} };
      default:
        return undefined;
    }
  }

  #graphql({
    query,
    variables,
  }: {
    query: string;
    variables: Json;
  }): { status: number; body?: unknown } | undefined {
    const data = query.trimStart().startsWith('mutation')
      ? this.#mutate(query, variables)
      : this.#query(query, variables);
    return data && { status: 200, body: data };
  }

  #mutate(query: string, variables: Json): Json | undefined {
    const input = variables['input'] as Json;
    if (query.includes('createRef')) {
      const branch = String(input['name']).replace('refs/heads/', '');
      if (this.repository.head(branch)) {
        return {
          data: null,
          errors: [{ message: `A ref named "${branch}" already exists in the repository.` }],
        };
      }
      this.repository.setHead(branch, String(input['oid']));
      return { data: { createRef: { ref: { name: branch } } } };
    }
    if (query.includes('createCommitOnBranch')) return this.#addCommit(query, input);
    const pull = this.#pull(String(input['pullRequestId']).replace('PR_', ''));
    if (!pull) return undefined;
    pull.isDraft = query.includes('convertPullRequestToDraft');
    const name = pull.isDraft ? 'convertPullRequestToDraft' : 'markPullRequestReadyForReview';
    return { data: { [name]: { pullRequest: { isDraft: pull.isDraft } } } };
  }

  #addCommit(query: string, input: Json): Json {
    const { branchName } = input['branch'] as { branchName: string };
    const head = this.repository.head(branchName) ?? '';
    if (head !== input['expectedHeadOid']) {
      const message = `Expected branch to point to "${head}" but it did not. Pull and try again.`;
      return { data: null, errors: [{ type: 'STALE_DATA', message }] };
    }
    const { additions, deletions } = input['fileChanges'] as {
      additions: { path: string; contents: string }[];
      deletions: { path: string }[];
    };
    const { headline } = input['message'] as { headline: string };
    const oid = this.repository.addCommit(
      branchName,
      additions.map(({ path, contents }) => [path, Buffer.from(contents, 'base64')]),
      deletions.map(({ path }) => path),
      headline,
    );
    const files = [...query.matchAll(/(file_\d+): file\(path: ("[^"]+")\)/gu)].map(
      ([, alias = '', path = '""']) => [
        alias,
        { oid: this.repository.nameOf(`${oid}:${JSON.parse(path) as string}`) },
      ],
    );
    const commit = { oid, committedDate: new Date().toISOString(), ...(Object.fromEntries(files) as Json) };
    return { data: { createCommitOnBranch: { commit } } };
  }

  #query(query: string, variables: Json): Json | undefined {
    const main = this.repository.head('main') ?? '';
    if (query.includes('defaultBranchRef'))
      return { data: { repository: { defaultBranchRef: { name: 'main' } } } };
    if (query.includes('fork: repository')) {
      return { data: { fork: { id: 'R_1' }, base: { ref: { target: { oid: main } } } } };
    }
    if (query.includes('pullRequests( states: OPEN')) {
      return {
        data: {
          repository: {
            pullRequests: { nodes: this.openPulls.map((pull) => node(pull, this.repository, this.address)) },
          },
        },
      };
    }
    if (query.includes('pullRequests(headRefName')) {
      const totalCount = this.openPulls.filter(({ branch }) => branch === variables['branch']).length;
      return { data: { repository: { pullRequests: { totalCount } } } };
    }
    const aliases = [
      ...query.matchAll(
        /\b(?<alias>[a-z]+_\d+): +(?<kind>\w+)\((?<what>oid|expression|qualifiedName): (?<value>"[^"]*"|\$branch)/gu,
      ),
    ];
    if (aliases.length > 0) {
      const entries = aliases.map(({ groups = {} }) => [groups['alias'], this.#object(groups)]);
      return { data: { repository: Object.fromEntries(entries) as Json } };
    }
    if (query.includes('ref(qualifiedName: $branch)')) {
      const oid = this.repository.head(String(variables['branch']));
      const history = {
        nodes: [{ oid, message: oid && this.repository.git(['log', '-1', '--format=%s', oid]) }],
      };
      return { data: { repository: { ref: oid ? { target: { oid, history } } : null } } };
    }
    return undefined;
  }

  /** One of many objects asked for at once: contents by name or by place, the last change of a file, builds of a commit. */
  #object({ alias = '', what, value = '' }: Record<string, string>): unknown {
    if (what === 'qualifiedName') {
      const author = {
        name: 'Người biên tập',
        email: 'bien-tap@so-tay.example',
        user: { id: 1, login: 'bien-tap' },
      };
      return { target: { history: { nodes: [{ author, committedDate: '2026-11-22T00:00:00Z' }] } } };
    }
    if (alias.startsWith('commit_'))
      return { status: null, deployments: { nodes: [] }, checkSuites: { nodes: [] } };
    const oid = this.repository.nameOf(JSON.parse(value) as string);
    if (!oid) return null;
    const text = this.repository.text(oid);
    return { oid, text, byteSize: Buffer.byteLength(text), isBinary: false, isTruncated: false };
  }

  #pull(number: string | undefined): PullRequest | undefined {
    return this.pulls.find((pull) => String(pull.number) === number);
  }

  #openPull(body: Json): PullRequest {
    const pull: PullRequest = {
      number: this.pulls.length + 1,
      title: String(body['title']),
      branch: String(body['head']),
      isDraft: body['draft'] === true,
      state: 'open',
      labels: [],
      createdAt: new Date().toISOString(),
    };
    this.pulls.push(pull);
    return pull;
  }
}
