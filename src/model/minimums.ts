/** Shortest session and shortest regular-plus-thematic sitting: Hướng dẫn 42-HD/BTCTW of 28/10/2025. */
export const MINIMUM_MINUTES = { session: 90, withRegularSession: 120 } as const;

/** A discussion that asks only for understanding, or only for proposals, is not a Party discussion. */
export const MINIMUM_QUESTIONS = { count: 4, kinds: 3 } as const;
