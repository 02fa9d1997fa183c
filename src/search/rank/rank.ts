import type { ComparedText } from '../index/compared-text.ts';
import { closest, evidenceIn, type Evidence } from './evidence.ts';
import type { Query } from '../read/query.ts';
import { askEvidence, type AskEvidence } from './rank-asks.ts';
import { titleEvidence, type TitleEvidence } from './rank-titles.ts';
import { RANK_WEIGHTS, type RankWeights } from './rank-weights.ts';
import { FIELD_WEIGHTS, type IndexedPage, type TitleIndex } from '../index/title-index.ts';
import type { Article } from '../index/known-article.ts';

/** A regulation's number says more than any word beside it. */
const REGULATION_IMPORTANCE = 10;

/** Title and query are as good as one. */
const NAMED = 0.9;
const NO_ASKS: AskEvidence = { said: 0, likeness: 0 };
/** Words that stand this close together are one passage. */
const CLOSE_WORDS = 24;

export interface RankedPage {
  page: IndexedPage;
  score: number;
  /** What the score is made of. */
  evidence: RankWeights;
  /** The score without what being the regulation named by number adds. */
  scoreBesideNumber: number;
  /** Share of the query that the page's title, keywords, summary and headings say. */
  titleWords: number;
}

/** Ranks every page by its titles, and by its article where `articles`, in the order of the pages, are at hand. */
export function rank(
  query: Query,
  { pages, lexicon }: TitleIndex,
  articles: readonly Article[] = [],
  weights: RankWeights = RANK_WEIGHTS,
): RankedPage[] {
  const importance = query.words.map(({ keys, weight, regulation }) =>
    regulation === undefined ? weight * lexicon.rarity(keys) : REGULATION_IMPORTANCE,
  );
  const bodies = articles.map(({ text }) => evidenceIn(text, query));
  const inBodies = bodyScores(query, bodies, articles);
  return pages
    .map((page, index) => {
      const article = articles[index];
      const titles = titleEvidence(page, query, importance, article ? fieldsOf(article) : []);
      return rankPage(page, titles, bodies[index], inBodies[index], importance, weights);
    })
    .sort((a, b) => b.score - a.score);
}

function rankPage(
  page: IndexedPage,
  titles: TitleEvidence,
  body: Evidence | undefined,
  inBody: BodyScores | undefined,
  importance: readonly number[],
  weights: RankWeights,
): RankedPage {
  const { kind, isOld } = page.entry;
  const is = (wanted: typeof kind) => Number(kind === wanted);
  const words = mean(titles.words, importance);
  const evidence: RankWeights = {
    words,
    pairs: mean(titles.pairs, importanceOfPairs(importance)),
    run: titles.run,
    titleShare: titles.titleShare * words,
    titleMatch: titles.titleMatch,
    bodyPairs: inBody?.pairs ?? 0,
    bodyRun: body?.run ?? 0,
    bodyClosest: inBody?.closest ?? 0,
    ask: inBody?.ask.said ?? 0,
    askLikeness: inBody?.ask.likeness ?? 0,
    template: is('templates') * words,
    regulation: is('regulations') * words,
    listing: is(undefined) * words * (titles.titleMatch > NAMED ? -1 : 1 - titles.titleMatch),
    namedByNumber: titles.asRegulation,
    old: Number(isOld ?? false),
  };
  return {
    page,
    score: scoreOf(evidence, weights),
    scoreBesideNumber: scoreOf({ ...evidence, namedByNumber: 0 }, weights),
    titleWords: words,
    evidence,
  };
}

/** The sum of the evidence, each by its weight; what is old loses a share of all but its number. */
export function scoreOf({ old, namedByNumber, ...evidence }: RankWeights, weights: RankWeights): number {
  const sum = Object.entries(evidence).reduce(
    (total, [name, value]) => total + value * weights[name as keyof RankWeights],
    0,
  );
  return weights.namedByNumber * namedByNumber + (1 - weights.old * old) * sum;
}

function fieldsOf({ summary, headings }: Article): { weight: number; text: ComparedText }[] {
  return [
    { weight: FIELD_WEIGHTS.summary, text: summary },
    { weight: FIELD_WEIGHTS.heading, text: headings },
  ];
}

interface BodyScores {
  pairs: number;
  closest: number;
  ask: AskEvidence;
}

/** What the articles say, each word and each pair of neighbours weighed by how few of them say it. */
function bodyScores(query: Query, bodies: readonly Evidence[], articles: readonly Article[]): BodyScores[] {
  const rarity = (meets: (body: Evidence) => number | undefined) =>
    Math.log((bodies.length + 1) / (bodies.filter((body) => (meets(body) ?? 0) >= 0.5).length + 0.5));
  const words = query.words.map(({ weight }, index) => weight * rarity((body) => body.words[index]));
  const pairs = query.words.map(({ weight }, index) => {
    const next = query.words[index + 1];
    return next ? Math.min(weight, next.weight) * rarity((body) => body.pairs[index]) : 0;
  });
  return bodies.map((body, page) => ({
    pairs: mean(body.pairs, pairs),
    closest: closest(body, words, CLOSE_WORDS),
    ask: articles[page] ? askEvidence(articles[page], query, words) : NO_ASKS,
  }));
}

function importanceOfPairs(importance: readonly number[]): number[] {
  return importance.map((each, index) =>
    index + 1 < importance.length ? (each + (importance[index + 1] ?? 0)) / 2 : 0,
  );
}

function mean(values: readonly number[], importance: readonly number[]): number {
  const whole = importance.reduce((sum, each) => sum + each, 0);
  if (whole === 0) return 0;
  return values.reduce((sum, value, index) => sum + value * (importance[index] ?? 0), 0) / whole;
}
