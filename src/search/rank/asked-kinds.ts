import type { Query } from '../read/query.ts';
import { isPlain, keysOf, type WordKeys } from '../../vietnamese/syllable.ts';
import { matchQuality } from './evidence.ts';

/** Kinds of page that a query asks for by name. */
export interface AskedKinds {
  /** A paper to fill in. */
  isPaper: boolean;
  /** Topics for some kind of cell or some subject. */
  isGroup: boolean;
  /** Topics by that name, so that those for some time of the year are meant too. */
  areTopics: boolean;
  /** Something is asked and not only named. */
  isQuestion: boolean;
}

const phrases = (text: string) => text.split(', ').map((phrase) => phrase.split(' ').map(keysOf));
const PAPERS = phrases(
  'mẫu, bản mẫu, biểu mẫu, phiếu, tờ giấy, tờ phiếu, biên bản, giấy mời, sổ theo dõi, file word',
);
const TOPICS = phrases('chuyên đề, chủ đề, đề tài, bài');
const CELLS = phrases('chi bộ');
const QUESTIONS = phrases(
  'bao nhiêu, bao lâu, nào, gì, sao, răng, ở đâu, có phải, có được, có cần, có bị, phải không, được không, ' +
    // Alone it makes a plural: `mấy cụ`.
    'mấy năm, mấy tháng, mấy ngày, mấy hôm, mấy tiếng, mấy phút, mấy lần, mấy buổi, mấy người, mấy phần, mấy phiếu',
);
/** Elsewhere it may be nobody: `không ai nói`. */
const FIRST_OF_QUESTIONS = phrases('ai');
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
  const areTopics = TOPICS.some(says);
  return {
    isPaper: PAPERS.some(says),
    isGroup: areTopics || CELLS.some(says),
    areTopics,
    isQuestion:
      QUESTIONS.some(says) ||
      FIRST_OF_QUESTIONS.some((phrase) => saysAt(phrase, 0)) ||
      LAST_OF_QUESTIONS.some((phrase) => saysAt(phrase, words.length - phrase.length)),
  };
}
