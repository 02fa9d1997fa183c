import type { Lexicon } from './lexicon.ts';
import { keysOf } from '../../vietnamese/syllable.ts';

/**
 * Cuts letters typed without spaces into words that the site says in this order: `quykhuyenhoc` → `quy khuyen hoc`.
 * Of several ways, takes the one with the longest words. Returns `undefined` where letters would be left over.
 */
export function splitJoinedWords(letters: string, lexicon: Lexicon): string[] | undefined {
  // best[n]: the best cut of the first n letters; longer words square to more.
  const best: ({ parts: string[]; score: number } | undefined)[] = [{ parts: [], score: 0 }];
  for (let end = 1; end <= letters.length; end += 1) {
    for (let start = Math.max(0, end - LONGEST_SYLLABLE); start < end; start += 1) {
      const before = best[start];
      const part = letters.slice(start, end);
      if (!before || part.length < SHORTEST_PART || !lexicon.has(keysOf(part).bare)) continue;
      const left = before.parts[before.parts.length - 1];
      if (left !== undefined && !lexicon.areNeighbours(keysOf(left).bare, keysOf(part).bare)) continue;
      const score = before.score + part.length ** 2;
      if (score > (best[end]?.score ?? 0)) best[end] = { parts: [...before.parts, part], score };
    }
  }
  const parts = best[letters.length]?.parts ?? [];
  return parts.length > 1 ? parts : undefined;
}

const LONGEST_SYLLABLE = 7;
const SHORTEST_PART = 2;
