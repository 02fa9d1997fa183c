/** How much each kind of evidence counts; chosen on the development half of the judged queries. */
export interface RankWeights {
  words: number;
  pairs: number;
  run: number;
  titleShare: number;
  titleMatch: number;
  bodyTerms: number;
  bodyPairs: number;
  bodyRun: number;
  bodyClosest: number;
  /** For being the document whose number the query says. */
  template: number;
  regulation: number;
  guideForQuestion: number;
  regulationForQuestion: number;
  document: number;
  /** What a document that no longer governs loses. */
  old: number;
}

export const RANK_WEIGHTS: RankWeights = {
  words: 1,
  pairs: 0.96,
  run: 0.4,
  titleShare: 1,
  titleMatch: 0.12,
  bodyTerms: 0.06,
  bodyPairs: 0.5,
  bodyRun: 1.2,
  bodyClosest: 0.24,
  template: 0.14,
  regulation: 0.17,
  guideForQuestion: 0.12,
  regulationForQuestion: 0.1,
  document: 3,
  old: 0.14,
};
