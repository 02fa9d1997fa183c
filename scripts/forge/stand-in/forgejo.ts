import type { GeneralAPISettings } from 'gitea-js';
import type { BareRepository } from './bare-repository.ts';
import { forgejoRoutes } from './forgejo-routes.ts';
import { ForgejoState, type Person } from './forgejo-state.ts';
import { failure, StandInServer, type Answer, type Asked } from './http.ts';

/** How a version says which of the two programs answers; Sveltia reads it the same way. */
export const VERSIONS = { forgejo: '15.0.0+gitea-1.22.0', gitea: '1.24.7' };

const ROOT = '/api/v1';
const REPOSITORY = '/repos/so-tay/noi-dung';
const ALL_SCOPES = ['read:user', 'write:repository', 'write:issue'];

/**
 * The part of Forgejo and Gitea that the editor uses, over a real repository: their refusals, their paging, their
 * scopes, nothing else. What it does not know is kept in `unknown`, where a test finds it.
 */
export class StandInForgejo {
  readonly state: ForgejoState;
  readonly unknown: string[] = [];
  readonly people = new Map<string, Person>();
  /** Most items of a page, whatever is asked for. */
  pageSize = 50;
  readonly #version: string;
  readonly #server = new StandInServer(['authorization', 'content-type'], (asked) => this.#answer(asked));

  constructor(repository: BareRepository, program: keyof typeof VERSIONS = 'forgejo') {
    this.state = new ForgejoState(repository);
    this.#version = VERSIONS[program];
  }

  async start(port?: number): Promise<void> {
    await this.#server.start(port);
    this.state.address = this.#server.address;
  }

  async stop(): Promise<void> {
    await this.#server.stop();
    this.state.repository.remove();
  }

  /** Answers one request of another server, for a site and a forge at one address. */
  respond(...request: Parameters<StandInServer['respond']>): void {
    this.#server.respond(...request);
  }

  get apiRoot(): string {
    return `${this.#server.address}${ROOT}`;
  }

  /** Lets somebody in, and returns their access token. */
  admit(login: string, name: string, { mayMerge = true, scopes = ALL_SCOPES } = {}): string {
    const token = `ma-truy-cap-${login}-${this.people.size}`;
    this.people.set(token, { login, name, mayMerge, scopes });
    return token;
  }

  #answer(asked: Asked): Answer {
    const path = asked.path.startsWith(ROOT) ? asked.path.slice(ROOT.length) : undefined;
    if (path === '/version') return { status: 200, body: { version: this.#version } };
    if (path === '/settings/api') return { status: 200, body: this.#settings() };
    const person = this.people.get(asked.authorization.replace(/^token /u, ''));
    if (!person) return failure(401, 'invalid username, password or token');
    const rest = path?.startsWith(REPOSITORY) ? path.slice(REPOSITORY.length) : `/..${path ?? asked.path}`;
    for (const [method, pattern, scope, answer, fields = []] of forgejoRoutes(this.state, this.pageSize)) {
      const match = method === asked.method ? pattern.exec(rest) : null;
      if (!match) continue;
      const strange = Object.keys(asked.body).filter((field) => !fields.includes(field));
      if (strange.length > 0) return this.#unknown(asked, `fields ${strange.join(', ')}`);
      if (!allows(person, scope))
        return failure(403, `token does not have at least one of required scope(s): [${scope}]`);
      return answer({ ...asked, person, rest, match });
    }
    return this.#unknown(asked, 'path');
  }

  #unknown({ method, path }: Asked, what: string): Answer {
    this.unknown.push(`${method} ${path}: ${what}`);
    return failure(404, 'not found');
  }

  #settings(): GeneralAPISettings {
    return { max_response_items: this.pageSize, default_paging_num: 30, default_max_blob_size: 10_485_760 };
  }
}

/** A right to write is a right to read. */
function allows({ scopes }: Person, scope: string): boolean {
  return scopes.includes(scope) || scopes.includes(scope.replace('read:', 'write:'));
}
