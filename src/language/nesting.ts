/** Deeper than this, a reader is lost and a parser is being tested. */
export const DEEPEST_NESTING = 12;
