import { githubDrafts, gitlabDrafts } from './drafts.ts';
import { forgejoWorkflow } from './forgejo-workflow.ts';
import { following } from './following.ts';
import { explained, guarded } from './guarded.ts';
import { publishedTexts, textsOf, type KeptEntry } from './published-texts.ts';
import type { FetchApi, Service } from './seam.ts';

/** Sends a failure that Sveltia does not show to the bar above the editor. Set by the page; nothing listens elsewhere. */
export const forgeNotice: { tell: (sentence: string | undefined) => void } = { tell: () => undefined };

/**
 * Completes Sveltia's table of services: drafts and review for Forgejo and Gitea, which have none, and for all three
 * a guard against saving over another person's draft, with failures in the words of an editor. Called by Sveltia's
 * own code, which `src/editor/build/sveltia-patches.ts` makes call it, once, before any service is used.
 */
export function withReview(
  services: Record<string, Service>,
  fetchApi: FetchApi,
  keptEntries: () => readonly KeptEntry[],
): void {
  publishedTexts.read = () => textsOf(keptEntries());
  const { github, gitlab, gitea } = services;
  const tell = (sentence: string | undefined) => {
    forgeNotice.tell(sentence);
  };
  if (!github?.workflow || !gitlab?.workflow || !gitea) throw new Error('Sveltia has other services now.');
  const githubWorkflow = guarded(github.workflow, githubDrafts(github.repository, fetchApi));
  github.workflow = following(explained(githubWorkflow, tell), tell);
  const gitlabWorkflow = guarded(gitlab.workflow, gitlabDrafts(gitlab.repository, fetchApi));
  gitlab.workflow = following(explained(gitlabWorkflow, tell), tell);
  gitea.workflow = following(explained(forgejoWorkflow(gitea.repository, fetchApi), tell), tell);
  const { fetchBlob } = gitea;
  // Pictures of a draft are on its branch alone.
  if (fetchBlob) {
    gitea.fetchBlob = async (asset) => {
      const { owner, repo } = gitea.repository;
      const branch = asset.workflow?.branch;
      return branch
        ? fetchApi(
            `/repos/${owner}/${repo}/media/${encodeURI(asset.path)}?ref=${encodeURIComponent(branch)}`,
            {
              responseType: 'blob',
            },
          )
        : fetchBlob(asset);
    };
  }
}
