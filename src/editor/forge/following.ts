import { PAGE_KIND_NAMES, type ContentKindName } from '../../kinds/content-kind.ts';
import { FORGE_TEXT } from '../../text/editor-forge.ts';
import { writeEntry } from '../entry-file.ts';
import { followName, type NameChange } from '../follow-name.ts';
import { placeOfText, publishedTexts, type PublishedText } from './published-texts.ts';
import { Refusal } from './refusal.ts';
import type { FileChange, Proposal, Workflow } from './seam.ts';

/** Texts that the next save takes out, because the one that is saved stands for them: by the path of that one. */
export const withdrawals = new Map<string, string[]>();

/**
 * The same workflow, in which a save that gives a text another name, or puts it in the place of another, changes
 * in the same proposal whatever names the old one. A text is never taken out without one in its place.
 */
export function following(workflow: Workflow, tell: (sentence: string) => void): Workflow {
  return {
    ...workflow,
    fetchPullRequests: async () => (await workflow.fetchPullRequests()).map(withoutFollowers),
    savePullRequest: async (save) => {
      if (save.status === 'pending_deletion') refuseToLoseAddresses(save.changes, tell);
      const { changes, followers } = withFollowers(save.changes, publishedTexts.read());
      const saved = await workflow.savePullRequest({ ...save, changes });
      if (followers.length > 0) tell(FORGE_TEXT.followed(followers));
      return saved;
    },
  };
}

function refuseToLoseAddresses(changes: readonly FileChange[], tell: (sentence: string) => void): void {
  const pages: readonly ContentKindName[] = PAGE_KIND_NAMES;
  const isLost = changes.some(({ action, path }) => {
    const place = placeOfText(path);
    return action === 'delete' && place && pages.includes(place.kind);
  });
  if (!isLost) return;
  tell(FORGE_TEXT.needsSuccessor);
  throw new Refusal(FORGE_TEXT.needsSuccessor);
}

/** The changes of a save with those that follow from them, and the paths of the files beside its own. */
export function withFollowers(
  changes: readonly FileChange[],
  texts: readonly PublishedText[],
): { changes: FileChange[]; followers: string[] } {
  const taken = changes.flatMap(({ path }) => {
    const names = withdrawals.get(path) ?? [];
    withdrawals.delete(path);
    const place = placeOfText(path);
    return texts.filter(({ kind, id }) => kind === place?.kind && names.includes(id));
  });
  const names = [
    ...changes.flatMap(renameOf),
    ...taken.flatMap(({ kind, id }) => takenBy(changes, kind, id)),
  ];
  if (names.length === 0) return { changes: [...changes], followers: [] };
  const follow = (kind: ContentKindName, text: string) =>
    names.reduce((followed, name) => followName(kind, followed, name), text);
  const own = changes.map((change) => {
    const place = placeOfText(change.path);
    return place && typeof change.data === 'string'
      ? { ...change, data: follow(place.kind, change.data) }
      : change;
  });
  const gone = new Set([
    ...changes.map(({ path, previousPath }) => previousPath ?? path),
    ...taken.map(({ path }) => path),
  ]);
  const followers = texts.flatMap(({ kind, path, entry }): FileChange[] => {
    if (gone.has(path)) return [];
    const before = writeEntry(kind, entry);
    const data = follow(kind, before);
    return data === before ? [] : [{ action: 'update', path, data }];
  });
  const cascaded = own.filter(
    ({ action, path }) => action === 'update' && placeOfText(path) && taken.length === 0,
  );
  const deleted = taken.map(({ path }): FileChange => ({ action: 'delete', path }));
  return {
    changes: [...own, ...followers, ...deleted],
    followers: [...cascaded, ...followers].map(({ path }) => path),
  };
}

function renameOf({ action, path, previousPath }: FileChange): NameChange[] {
  const [now, before] = [placeOfText(path), placeOfText(previousPath ?? path)];
  return action === 'move' && now && before ? [{ kind: now.kind, from: before.id, to: now.id }] : [];
}

function takenBy(changes: readonly FileChange[], kind: ContentKindName, from: string): NameChange[] {
  const to = changes.map(({ path }) => placeOfText(path)).find((place) => place?.kind === kind)?.id;
  return to === undefined ? [] : [{ kind, from, to }];
}

/** A proposal as its one text: what only follows from it is no draft of its own. */
function withoutFollowers(proposal: Proposal): Proposal {
  const [, kind, id] = /^cms\/([^/]+)\/(.+)$/u.exec(proposal.branch) ?? [];
  const isOwn = ({ path }: { path: string }) => {
    const place = placeOfText(path);
    return place?.kind === kind && place?.id === id;
  };
  const own = proposal.files.find((file) => isOwn(file) && !file.deleted);
  if (!own) return proposal;
  return {
    ...proposal,
    files: proposal.files.filter((file) => file === own || file.deleted || !placeOfText(file.path)),
  };
}
