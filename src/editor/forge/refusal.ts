import { FORGE_TEXT } from '../../text/editor-forge.ts';

/** An error whose message an editor can read; what the forge answered stays in its cause. */
export class Refusal extends Error {
  override readonly cause: { status?: number | undefined; message: string };

  constructor(sentence: string, status?: number) {
    super(sentence);
    // Sveltia shows the message of the cause.
    this.cause = { status, message: sentence };
  }
}

/** The answer behind an error of Sveltia's way of asking. */
export function answerBehind(error: unknown): { status?: number; message: string } {
  const cause = (error instanceof Error ? error.cause : undefined) as
    { status?: unknown; message?: unknown } | undefined;
  return {
    ...(typeof cause?.status === 'number' && { status: cause.status }),
    message: typeof cause?.message === 'string' ? cause.message : '',
  };
}

/** Sentences of GitHub, GitLab, Forgejo and Gitea that say more than their status does. */
const KNOWN: readonly (readonly [pattern: RegExp, sentence: string])[] = [
  [/Expected branch to point to|branch has moved/iu, FORGE_TEXT.draftMoved],
  [/sha does not match|file already exists|repository file already/iu, FORGE_TEXT.published],
  [/pull request already exists/iu, FORGE_TEXT.draftExists],
  [/still a draft|work in progress/iu, FORGE_TEXT.notReady],
  [/changes requested|official review requests|rejected reviews/iu, FORGE_TEXT.rejected],
  [/approv/iu, FORGE_TEXT.needsApproval],
  [
    /status check|required status|checks? (?:have|has|failed|are)|ci_must_pass|pipeline/iu,
    FORGE_TEXT.needsChecks,
  ],
  [/try again later/iu, FORGE_TEXT.stillComputing],
  [/not allowed to merge|not authorized to merge/iu, FORGE_TEXT.mayNotMerge],
  [/head (?:branch )?(?:was modified|out of date)|sha.*does not match head/iu, FORGE_TEXT.changedSinceRead],
  [/outdated|out of date|behind/iu, FORGE_TEXT.outdated],
  [/conflict|not mergeable/iu, FORGE_TEXT.conflict],
];

const BY_STATUS: Readonly<Record<number, string>> = {
  401: FORGE_TEXT.signedOut,
  403: FORGE_TEXT.forbidden,
  413: FORGE_TEXT.tooLarge,
  423: FORGE_TEXT.archived,
};

/** Any failure of the forge in the words of an editor. */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  const { status, message } = answerBehind(error);
  const refreshFailed = error instanceof Error && /refresh/iu.test(error.message);
  const sentence =
    (status === 401 || refreshFailed ? FORGE_TEXT.signedOut : undefined) ??
    KNOWN.find(([pattern]) => pattern.test(message))?.[1] ??
    (status === undefined
      ? message && !/fetch|network/iu.test(message)
        ? FORGE_TEXT.inForgesWords(message)
        : FORGE_TEXT.offline
      : (BY_STATUS[status] ?? FORGE_TEXT.inForgesWords(message || String(status))));
  return new Refusal(sentence, status);
}
