/** What the import `#limits` gives: src/site/build/limits.ts in Node, its figures written out in a bundle. */
import type { Limits } from './limits.ts';
import type { ScoreScale } from './score-scale.ts';

export const LIMITS: Limits;
export const SCORE_SCALE: ScoreScale;
