/** Full members who count in a vote, and what they voted. */
export interface VoteCount {
  yes: number;
  no: number;
  other: number;
}

/**
 * The number that a share of a vote is taken of: full members summoned, less those exempted or away who did not come.
 * Whoever came and voted counts.
 */
export function voteBase(summoned: number, notCounted = 0): number {
  return Math.max(0, summoned - notCounted);
}

/** The base of a session's votes; `undefined` where nobody has said how many were summoned. */
export function baseOf(session: { fullMembers?: number | undefined; notCounted?: number | undefined }) {
  const { fullMembers, notCounted } = session;
  return fullMembers === undefined ? undefined : voteBase(fullMembers, notCounted);
}

/** `84%`, `84,2%`: a share as papers write it. */
export function shareInWords(count: number, base: number): string {
  if (base <= 0) return '……%';
  const rounded = Math.round((count / base) * 1000) / 10;
  return `${String(rounded).replace('.', ',')}%`;
}

/** True where more votes are written down than there are voters. */
export function isImpossible({ yes, no, other }: VoteCount, base: number): boolean {
  return yes + no + other > base;
}

/** More than half of the base, not of those present. */
export function isCarried({ yes }: VoteCount, base: number): boolean {
  return base > 0 && yes * 2 > base;
}
