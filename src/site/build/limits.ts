import { readLimits, readScoreScale } from './limits-file.ts';

/** The figures of the site that is built, for Node. A bundle has them written out: written-out.ts. */
export const LIMITS = readLimits();
export const SCORE_SCALE = readScoreScale();
