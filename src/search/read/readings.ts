import { fold } from '../../vietnamese/letters.ts';
import type { Lexicon } from './lexicon.ts';
import type { Query } from './query.ts';
import { understand } from './understand.ts';

/**
 * The ways to read a query, the likeliest first: as typed; with misheard syllables mended; without its marks, which
 * may be the wrong ones. The others are for where the first finds nothing for sure. Each says something else.
 */
export function readings(typed: string, lexicon: Lexicon): Query[] {
  const all = [
    understand(typed, lexicon),
    understand(typed, lexicon, true),
    understand(fold(typed), lexicon),
  ];
  const different = new Map<string, Query>();
  for (const query of all) if (!different.has(saidBy(query))) different.set(saidBy(query), query);
  return [...different.values()].filter(({ words }) => words.length > 0);
}

/** What two readings share that are one: capitals alone say nothing more. */
function saidBy({ words, rewrites }: Query): string {
  return JSON.stringify([words.map(({ keys, regulation }) => [keys.key, regulation]), rewrites]);
}
