import type { Query } from '../read/query.ts';
import { isPlain, keysOf, type WordKeys } from '../../vietnamese/syllable.ts';
import { matchQuality } from './evidence.ts';

/** Kinds of page that a query asks for by name. */
export interface AskedKinds {
  /** A paper to fill in. */
  isPaper: boolean;
  /** Topics for some kind of cell, some subject or some time of the year. */
  isGroup: boolean;
  /** Something is asked and not only named. */
  isQuestion: boolean;
}

const phrases = (text: string) => text.split(', ').map((phrase) => phrase.split(' ').map(keysOf));
const PAPERS = phrases(
  'mẫu, bản mẫu, biểu mẫu, phiếu, tờ giấy, tờ phiếu, biên bản, giấy mời, sổ theo dõi, file word',
);
const GROUPS = phrases('chi bộ, chuyên đề, chủ đề, đề tài');
const QUESTIONS = phrases(
  'bao nhiêu, bao lâu, mấy, ai, nào, gì, sao, răng, ở đâu, có phải, có được, có cần, có bị, phải không, được không',
);
/** At the end of a query; elsewhere they deny, or say what is not yet. */
const LAST_OF_QUESTIONS = phrases('không, hông, hổng, chưa, à, hả, mô');

/** What kinds of page the query names. */
export function askedKinds({ words }: Query): AskedKinds {
  const saysAt = (phrase: readonly WordKeys[], first: number) =>
    phrase.every((wanted, offset) => {
      const word = words[first + offset];
      if (!word || word.regulation !== undefined) return false;
      return isPlain(word.keys) ? word.keys.bare === wanted.bare : matchQuality(word.keys, wanted) === 1;
    });
  const says = (phrase: readonly WordKeys[]) => words.some((_, first) => saysAt(phrase, first));
  return {
    isPaper: PAPERS.some(says),
    isGroup: GROUPS.some(says),
    isQuestion:
      QUESTIONS.some(says) ||
      LAST_OF_QUESTIONS.some((phrase) => saysAt(phrase, words.length - phrase.length)),
  };
}
