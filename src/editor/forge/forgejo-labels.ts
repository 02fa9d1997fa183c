import type { Label } from 'gitea-js';
import { FORGE_TEXT } from '../../text/editor-forge.ts';
import type { ForgejoCalls } from './forgejo-calls.ts';
import { answerBehind, Refusal } from './refusal.ts';
import { STAGES, type Stage } from './seam.ts';

export const LABEL_PREFIX = 'bien-tap/';
const COLOUR = '#7a4a00';

export const labelOf = (stage: Stage) => `${LABEL_PREFIX}${stage}`;

/** The stage that labels tell of; undefined where none is ours. */
export function stageOf(labels: readonly Label[]): Stage | undefined {
  return STAGES.find((stage) => labels.some(({ name }) => name === labelOf(stage)));
}

/** The number of a stage's label; it is made where the repository has none. */
export async function labelId(calls: ForgejoCalls, stage: Stage): Promise<number> {
  const known = (await calls.labels()).find(({ name }) => name === labelOf(stage));
  try {
    // Exclusive: of labels with this beginning, a proposal has one at a time, also where people set them.
    const { id } =
      known ?? (await calls.createLabel({ name: labelOf(stage), color: COLOUR, exclusive: true }));
    return id ?? 0;
  } catch (error) {
    throw answerBehind(error).status === 403 ? new Refusal(FORGE_TEXT.labelsForbidden, 403) : error;
  }
}

/** Numbers of the labels that are not ours, which stay. */
export function foreignIds(labels: readonly Label[]): number[] {
  return labels.filter(({ name }) => !name?.startsWith(LABEL_PREFIX)).map(({ id }) => id ?? 0);
}
