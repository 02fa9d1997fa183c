import type { ComparedText } from './compared-text.ts';
import { evidenceIn, type Evidence } from './evidence.ts';
import type { Query } from './query.ts';
import { titleEvidence } from './rank-titles.ts';
import { RANK_WEIGHTS, type RankWeights } from './rank-weights.ts';
import { FIELD_WEIGHTS, type IndexedPage, type TitleIndex } from './title-index.ts';
import type { Article } from './word-index.ts';

/** A document's number says more than any word beside it. */
const DOCUMENT_IMPORTANCE = 10;
/** How soon more of a word on one page stops telling more, and how much longer pages must have more of it. */
const SATURATION = 1.2;
const LENGTH_SHARE = 0.5;

export interface RankedPage {
  page: IndexedPage;
  score: number;
  /** Share of the query that the page answers at all, 0 to 1. */
  coverage: number;
  /** The same, by title, heading, summary and keywords only. */
  titleCoverage: number;
  /** Share of the query's neighbours that stand together somewhere on the page. */
  together: number;
  /** How much of the query stands word for word on the page. */
  run: number;
}

/** Ranks every page by its titles, and by its article where `articles`, in the order of the pages, are at hand. */
export function rank(
  query: Query,
  { pages, lexicon }: TitleIndex,
  articles: readonly Article[] = [],
  weights: RankWeights = RANK_WEIGHTS,
): RankedPage[] {
  const importance = query.words.map(({ keys, weight, document }) =>
    document === undefined ? weight * lexicon.rarity(keys) : DOCUMENT_IMPORTANCE,
  );
  const evidence = articles.map(({ text }) => evidenceIn(text, query));
  const terms = termScores(evidence, articles);
  return pages
    .map((page, index) => rankPage(page, query, importance, weights, articles[index], evidence[index], terms[index]))
    .sort((a, b) => b.score - a.score);
}

function rankPage(
  page: IndexedPage,
  query: Query,
  importance: readonly number[],
  weights: RankWeights,
  article: Article | undefined,
  body: Evidence | undefined,
  terms: readonly number[] = [],
): RankedPage {
  const titles = titleEvidence(page, query, article ? fieldsOf(article) : []);
  const pairImportance = importance.map((each, index) =>
    index + 1 < importance.length ? (each + (importance[index + 1] ?? 0)) / 2 : 0,
  );
  const said = mean(titles.words, importance);
  const score =
    weights.words * said +
    weights.pairs * mean(titles.pairs, pairImportance) +
    weights.run * titles.run +
    weights.titleShare * titles.titleShare * said +
    weights.bodyRun * (body?.run ?? 0) +
    weights.bodyTerms * mean(terms, importance) +
    weights.bodyPairs * mean(body?.pairs ?? [], pairImportance);
  return {
    page,
    score: weights.document * titles.asDocument + (1 - (page.entry.isOld ? weights.old : 0)) * score,
    coverage: mean(
      titles.words.map((word, index) => Math.max(present(word), body?.words[index] ?? 0)),
      importance,
    ),
    titleCoverage: mean(titles.words.map(present), importance),
    together: mean(
      titles.pairs.map((pair, index) => Math.max(present(pair), body?.pairs[index] ?? 0)),
      pairImportance,
    ),
    run: Math.max(titles.run, body?.run ?? 0),
  };
}

function fieldsOf({ summary, headings }: Article): { weight: number; text: ComparedText }[] {
  return [
    { weight: FIELD_WEIGHTS.summary, text: summary },
    { weight: FIELD_WEIGHTS.heading, text: headings },
  ];
}

/** For each page how much it says of each word of the query, as a share of the page that says most. */
function termScores(evidence: readonly Evidence[], articles: readonly Article[]): number[][] {
  const meanLength = articles.reduce((sum, { length }) => sum + length, 0) / Math.max(1, articles.length);
  const scores = evidence.map(({ hits }, page) => {
    const length = 1 - LENGTH_SHARE + (LENGTH_SHARE * (articles[page]?.length ?? 0)) / meanLength;
    return hits.map((each) => {
      const count = each.reduce((sum, { quality }) => sum + quality, 0);
      return count / (count + SATURATION * length);
    });
  });
  const highest = (scores[0] ?? []).map((_, word) =>
    Math.max(...scores.map((each) => each[word] ?? 0), Number.MIN_VALUE),
  );
  return scores.map((each) => each.map((score, word) => score / (highest[word] ?? 1)));
}

const present = (value: number) => (value > 0 ? Math.min(1, value * 2) : 0);

function mean(values: readonly number[], importance: readonly number[]): number {
  const whole = importance.reduce((sum, each) => sum + each, 0);
  if (whole === 0) return 0;
  return values.reduce((sum, value, index) => sum + value * (importance[index] ?? 0), 0) / whole;
}
