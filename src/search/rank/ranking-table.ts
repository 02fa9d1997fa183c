/**
 * Every number of the ranking that was chosen and not derived: on the development queries of `bench/search`, where a
 * change of a single one moves the mean by a few thousandths.
 */

/** How well one word, or one pair of neighbours, answers another; 1 is the same. */
export const MATCH = {
  /** Same letters, other marks: nothing lost where the query carries none, a slip where it does. */
  plain: 0.95,
  otherMarks: 0.55,
  /** A phrase counts as one only where every word of it is this good. */
  phrase: 0.9,
  /** Neighbours that stand up to `nearWords` words apart, or in the other order. */
  near: 0.6,
  nearWords: 3,
  reversed: 0.4,
  /** So many words in one row are a quotation, and no chance. */
  quotedWords: 8,
  /** A longer word that begins with an unfinished one: at least, and more by how much of it is typed. */
  beginning: 0.3,
  typedShare: 0.55,
} as const;

/** How much a word of the query counts. */
export const WORD_WEIGHTS = {
  /** A word that only frames a question. */
  stopWord: 0.1,
  /** What such a word counts at least where query and way of asking are alike. */
  frameOfAsk: 0.5,
  /** A word without marks that may frame the question or name something. */
  doubtful: 0.5,
  /** What an unfinished word counts; less where it is already a word of its own. */
  unfinished: 1,
  perhapsUnfinished: 0.5,
  /** A regulation's number says more than any word beside it. */
  regulation: 10,
  /** Phrases of near meaning, and phrases of which a word has the initials. */
  synonym: 0.75,
  initialism: 0.95,
} as const;

/** How much a match in a field tells of the page. */
export const FIELD_WEIGHTS = {
  title: 1,
  keyword: 0.9,
  summary: 0.55,
  heading: 0.6,
  label: 0.35,
  kin: 0.5,
} as const;

/** What is measured of a page; most between 0 and 1. */
export interface PageEvidence {
  /** How fully title, keywords, summary and headings say the words of the query, and its neighbours together. */
  words: number;
  pairs: number;
  /** How much of the query one of them says word for word. */
  run: number;
  /** Share of the title that the query says, where it says the title's words. */
  titleShare: number;
  /** Likeness of title and query. */
  titleMatch: number;
  /** How fully the article says the neighbours together, how surely the query quotes it. */
  bodyPairs: number;
  bodyQuote: number;
  /** Most of the query that stands within one passage of the article. */
  bodyClosest: number;
  /** Most of the query that one of the ways of asking for the page says, and how alike the two are. */
  ask: number;
  askLikeness: number;
  /** How fully they say the neighbours together, and how alike the few likest are. */
  askPairs: number;
  askSeveral: number;
  /** For what a page is, where its title says the words: short pages have fewer words to be found by. */
  template: number;
  regulation: number;
  /** A paper, where the query asks for one: `mẫu`, `phiếu`, `biên bản`. */
  paperNamed: number;
  /** An answer, where the query is a question. */
  answerAsked: number;
  /** How alike the query and a name of a group are, where the query asks for one: `chi bộ …`, `chuyên đề …`. */
  groupAsked: number;
  /** Above 0 for a page that is no content itself, a list or a group; below where it is what was asked for. */
  listing: number;
  /** For being the regulation whose number the query says. */
  namedByNumber: number;
  /** 1 for a regulation that no longer governs. */
  old: number;
}

/** How much each kind of evidence counts; `old` is the share that a regulation loses that no longer governs. */
export const RANK_WEIGHTS: Readonly<Record<keyof PageEvidence, number>> = {
  words: 1,
  pairs: 1.2,
  run: 0.5,
  titleShare: 0.85,
  titleMatch: 0.17,
  bodyPairs: 0.6,
  bodyQuote: 2.75,
  bodyClosest: 0.5,
  ask: 0.8,
  askLikeness: 0.6,
  askPairs: 0.4,
  askSeveral: 0.5,
  template: 0.85,
  regulation: 0.4,
  paperNamed: 0.9,
  answerAsked: 0.2,
  groupAsked: 1.8,
  listing: -2.5,
  namedByNumber: 3,
  old: 0.25,
};

/** Title and query, or a way of asking and query, are as good as one. */
export const SAME = 0.9;
/** Words that stand this close together are one passage. */
export const CLOSE_WORDS = 24;

/** What tells a query that the site answers from one that only shares words with it; see `certainty.ts`. */
export const CERTAINTY_WEIGHTS = {
  score: 1,
  /** How far the best page is ahead of the one that many places behind; see `BEHIND`. */
  lead: 2.5,
  askLikeness: 1.3,
  /** Each word of the query, up to `mostWords`: the longer a query, the less of it is met by chance. */
  word: 0.6,
  mostWords: 12,
} as const;

/** The page that the best one is compared with: this far down, as a share of all pages, or at least this place. */
export const BEHIND = { share: 0.04, leastPlace: 9 } as const;

/** Least certainty for results, and for results that are said to be doubtful; below, the site has nothing. */
export const LEAST_CERTAINTY = { sure: 9, doubtful: 8.1 } as const;
/** A query of so few words, on its way perhaps, tells too little to be called off topic where a page scores this. */
export const SHORT_QUERY = { mostWords: 2, leastScore: 1.5 } as const;
/** The same by score alone, where only titles are at hand. */
export const LEAST_TITLE_SCORE = 0.8;
/** A query read otherwise than typed must be this much surer. */
export const READ_AGAIN = 1.4;

/** Pages far behind the best only lengthen the list; the `first` few may lie further behind. */
export const LIST = { first: 10, leastOfFirst: 0.2, leastOfBest: 0.45, mostDoubtful: 5 } as const;
