import type { Backend, GiteaBackend, GitHubBackend, GitLabBackend } from '@sveltia/cms';
import { LABEL_PREFIX } from './forge/forgejo-labels.ts';

/** Where the editor sends what is saved. Travels to the browser in the page, so it holds no secret. */
export interface EditorSettings {
  /** `gitea`: Forgejo too. */
  backend: 'github' | 'gitlab' | 'gitea';
  /** `owner/name`, or `group/subgroup/name` on GitLab. */
  repository: string;
  branch: string;
  /** Address of the forge's interface; absent for github.com and gitlab.com alone. */
  apiRoot?: string;
  /** Name of the application registered at GitLab, Forgejo or Gitea for signing in. */
  appId?: string;
  siteUrl: string;
  siteName: string;
}

const GITHUB_API = 'https://api.github.com';
const GITLAB = 'https://gitlab.com';

/** Names of `EDITOR_BACKEND`; Sveltia knows Forgejo by the name of the program that it comes from. */
const BACKENDS: Readonly<Record<string, EditorSettings['backend']>> = {
  github: 'github',
  gitlab: 'gitlab',
  forgejo: 'gitea',
  gitea: 'gitea',
};

/** Reads EDITOR_* variables; what they do not say follows from the address of the repository. Throws on nonsense. */
export function readEditorSettings(
  environment: Readonly<Record<string, string | undefined>>,
  site: { name: string; address: string; repository: string },
): EditorSettings {
  const repository = new URL(site.repository);
  const named = environment['EDITOR_BACKEND'] ?? (/gitlab/u.test(repository.host) ? 'gitlab' : 'github');
  const backend = BACKENDS[named];
  if (!backend) {
    throw new Error(`EDITOR_BACKEND is “${named}”; it must be one of ${Object.keys(BACKENDS).join(', ')}.`);
  }
  const apiRoot = environment['EDITOR_API_ROOT'];
  if (backend === 'gitea' && !apiRoot) {
    throw new Error('EDITOR_API_ROOT must say where Forgejo or Gitea is: https://git.example/api/v1.');
  }
  const appId = environment['EDITOR_APP_ID'] ?? environment['EDITOR_GITLAB_APP_ID'];
  return {
    backend,
    repository:
      environment['EDITOR_REPOSITORY'] ??
      repository.pathname.replace(/^\/+|\/+$/gu, '').replace(/\.git$/u, ''),
    branch: environment['EDITOR_BRANCH'] ?? 'main',
    ...(apiRoot && { apiRoot: new URL(apiRoot).href.replace(/\/+$/u, '') }),
    ...(appId && { appId }),
    siteUrl: site.address,
    siteName: site.name,
  };
}

const COMMIT_MESSAGES = {
  create: 'Thêm {{collection}}: {{slug}}',
  update: 'Sửa {{collection}}: {{slug}}',
  delete: 'Xóa {{collection}}: {{slug}}',
  uploadMedia: 'Thêm ảnh {{path}}',
  deleteMedia: 'Xóa ảnh {{path}}',
};

/** The forge as Sveltia is told of it. Signing in needs no server of ours. */
export function backendOf(settings: EditorSettings): Backend {
  const common = {
    repo: settings.repository,
    branch: settings.branch,
    commit_messages: COMMIT_MESSAGES,
    ...(settings.apiRoot && { api_root: settings.apiRoot }),
  };
  const labelled = { ...common, cms_label_prefix: LABEL_PREFIX };
  if (settings.backend === 'github') {
    return { name: 'github', ...labelled, auth_methods: ['token'] } satisfies GitHubBackend;
  }
  if (settings.backend === 'gitea') {
    // Its labels are ours to set: Sveltia's schema knows no prefix for this forge.
    return {
      name: 'gitea',
      ...common,
      ...(settings.apiRoot && { base_url: settings.apiRoot.replace(/\/api\/v1$/u, '') }),
      ...(settings.appId ? { app_id: settings.appId } : { auth_methods: ['token' as const] }),
    } satisfies GiteaBackend;
  }
  return {
    name: 'gitlab',
    ...labelled,
    ...(settings.apiRoot && { base_url: new URL(settings.apiRoot).origin }),
    ...(settings.appId
      ? { auth_type: 'pkce' as const, app_id: settings.appId }
      : { auth_methods: ['token' as const] }),
  } satisfies GitLabBackend;
}

/** What the policy of the editor's page must allow for the forge: its interface, and its pictures of people. */
export function forgeSources({ backend, apiRoot }: EditorSettings): { connect: string[]; image: string[] } {
  const own = apiRoot ? [new URL(apiRoot).origin] : [];
  if (backend === 'github') {
    const isPublic = own.length === 0;
    return {
      connect: isPublic ? [GITHUB_API] : own,
      image: isPublic ? ['https://avatars.githubusercontent.com'] : own,
    };
  }
  // Their own address is where Forgejo and Gitea keep pictures of people; Gravatar only where the administrator says so.
  if (backend === 'gitea') return { connect: own, image: own };
  const forge = own.length > 0 ? own : [GITLAB];
  return { connect: forge, image: [...forge, 'https://secure.gravatar.com'] };
}

/** The policy of the editor's page: its own scripts, styles that it sets itself, the forge, and nobody else. */
export function editorPolicy(settings: EditorSettings): string {
  const { connect, image } = forgeSources(settings);
  return [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self' blob: 'unsafe-inline'",
    `connect-src 'self' blob: data: ${connect.join(' ')}`,
    `img-src 'self' blob: data: ${image.join(' ')}`,
    "font-src 'self' data:",
    "media-src 'self' blob:",
    "worker-src 'self' blob:",
    "frame-src 'self' blob:",
    "manifest-src 'self'",
    "form-action 'self'",
    // The frame of the preview names the site as its base.
    "base-uri 'self'",
    "object-src 'none'",
  ].join('; ');
}
