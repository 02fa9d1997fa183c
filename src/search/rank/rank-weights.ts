/** How much each kind of evidence counts; chosen on the development half of the judged queries. */
export interface RankWeights {
  /** How fully title, keywords, summary and headings say the words of the query, and its neighbours together. */
  words: number;
  pairs: number;
  /** How much of the query one of them says word for word. */
  run: number;
  /** Share of the title that the query says, where it says the title's words. */
  titleShare: number;
  /** Likeness of title and query. */
  titleMatch: number;
  /** How fully the article says the neighbours together, how much of the query word for word. */
  bodyPairs: number;
  bodyRun: number;
  /** Most of the query that stands within one passage of the article. */
  bodyClosest: number;
  /** Most of the query that one of the ways of asking for the page says, and how alike the two are. */
  ask: number;
  askLikeness: number;
  /** For what a page is, where its title says the words: short pages have fewer words to be found by. */
  template: number;
  regulation: number;
  /** Below 0, for a page that is no content itself, a list or a group, unless its name is what was typed. */
  listing: number;
  /** For being the regulation whose number the query says. */
  namedByNumber: number;
  /** What a regulation that no longer governs loses. */
  old: number;
}

export const RANK_WEIGHTS: RankWeights = {
  words: 1,
  pairs: 1.2,
  run: 0.5,
  titleShare: 0.85,
  titleMatch: 0.17,
  bodyPairs: 0.6,
  bodyRun: 0.75,
  bodyClosest: 0.5,
  ask: 0.8,
  askLikeness: 0.6,
  template: 0.85,
  regulation: 0.4,
  listing: -2.5,
  namedByNumber: 3,
  old: 0.25,
};
