import type { Query } from '../read/query.ts';
import { isPlain, keysOf, type WordKeys } from '../../vietnamese/syllable.ts';
import { matchQuality } from './evidence.ts';

/** Kinds of page that a query asks for by name. */
export interface AskedKinds {
  /** A paper to fill in. */
  isPaper: boolean;
  /** Topics for some kind of cell, some subject or some time of the year. */
  isGroup: boolean;
}

const phrases = (text: string) => text.split(', ').map((phrase) => phrase.split(' ').map(keysOf));
const PAPERS = phrases(
  'mẫu, bản mẫu, biểu mẫu, phiếu, tờ giấy, tờ phiếu, biên bản, giấy mời, sổ theo dõi, file word',
);
const GROUPS = phrases('chi bộ, chuyên đề, chủ đề, đề tài');

/** What kinds of page the query names. */
export function askedKinds({ words }: Query): AskedKinds {
  const says = (phrase: readonly WordKeys[]) =>
    words.some((_, first) =>
      phrase.every((wanted, offset) => {
        const word = words[first + offset];
        if (!word || word.regulation !== undefined) return false;
        return isPlain(word.keys) ? word.keys.bare === wanted.bare : matchQuality(word.keys, wanted) === 1;
      }),
    );
  return { isPaper: PAPERS.some(says), isGroup: GROUPS.some(says) };
}
