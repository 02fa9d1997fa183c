import { FORGE_TEXT } from '../../text/editor-forge.ts';
import { Refusal, refusalOf } from './refusal.ts';
import type { Save, Workflow } from './seam.ts';

/** What a guard asks of a forge before a draft is saved. */
export interface DraftsOfForge {
  /** The commit at the end of a branch; absent where there is no such branch. */
  head: (branch: string) => Promise<string | undefined>;
  isProposed: (branch: string) => Promise<boolean>;
}

/**
 * Refuses a save over what somebody else has saved: a draft that has moved since it was read, one that came into
 * being meanwhile, one that is published. The first person's work stays as it is.
 */
export async function refuseOver({ branch, pullRequest }: Save, forge: DraftsOfForge): Promise<void> {
  if (!pullRequest) {
    if (await forge.isProposed(branch)) throw new Refusal(FORGE_TEXT.draftExists);
    return;
  }
  const head = await forge.head(branch);
  if (head === undefined) throw new Refusal(FORGE_TEXT.draftGone);
  if (head !== pullRequest.headSHA) throw new Refusal(FORGE_TEXT.draftMoved);
}

/** The same workflow with that guard in front of every save. */
export function guarded(workflow: Workflow, forge: DraftsOfForge): Workflow {
  return {
    ...workflow,
    savePullRequest: async (save) => {
      await refuseOver(save, forge);
      return workflow.savePullRequest(save);
    },
  };
}

/**
 * The same workflow, its failures in the words of an editor. `tell` gets each of them, because Sveltia shows the
 * reason of a failed save only; it gets nothing when something has succeeded again.
 */
export function explained(workflow: Workflow, tell: (sentence: string | undefined) => void): Workflow {
  const explain =
    <Given extends unknown[], Answer>(act: (...given: Given) => Promise<Answer>, isShown = false) =>
    async (...given: Given): Promise<Answer> => {
      try {
        const answer = await act(...given);
        tell(undefined);
        return answer;
      } catch (error) {
        const refusal = refusalOf(error);
        if (!isShown) tell(refusal.message);
        throw refusal;
      }
    };
  return {
    fetchPullRequests: explain(workflow.fetchPullRequests),
    savePullRequest: explain(workflow.savePullRequest, true),
    updateStatus: explain(workflow.updateStatus),
    publish: explain(workflow.publish),
    discard: explain(workflow.discard),
  };
}
