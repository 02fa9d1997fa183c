/** How much each kind of evidence counts; chosen on the development half of the judged queries. */
export interface RankWeights {
  words: number;
  pairs: number;
  run: number;
  titleShare: number;
  bodyTerms: number;
  bodyPairs: number;
  bodyRun: number;
  /** For being the document whose number the query says. */
  document: number;
  /** What a document that no longer governs loses. */
  old: number;
}

export const RANK_WEIGHTS: RankWeights = {
  words: 1,
  pairs: 0.8,
  run: 0.4,
  titleShare: 0.3,
  bodyTerms: 0.2,
  bodyPairs: 0.6,
  bodyRun: 1.2,
  document: 3,
  old: 0.14,
};
