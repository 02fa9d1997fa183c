import type { ComparedText } from '../index/compared-text.ts';
import { askedKinds, type AskedKinds } from './asked-kinds.ts';
import { closest, evidenceIn, type Evidence } from './evidence.ts';
import { mean } from './mean.ts';
import { rarityOf } from '../read/lexicon.ts';
import type { Query } from '../read/query.ts';
import { askEvidence, NO_ASKS, type AskEvidence } from './rank-asks.ts';
import { titleEvidence, type TitleEvidence } from './rank-titles.ts';
import {
  CLOSE_WORDS,
  FIELD_WEIGHTS,
  RANK_WEIGHTS,
  SAME,
  WORD_WEIGHTS,
  type PageEvidence,
} from './ranking-table.ts';
import type { IndexedPage, TitleIndex } from '../index/title-index.ts';
import type { Article } from '../index/known-article.ts';

export interface RankedPage {
  page: IndexedPage;
  score: number;
  /** What the score is made of. */
  evidence: PageEvidence;
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
  weights = RANK_WEIGHTS,
): RankedPage[] {
  const bodies = articles.map(({ text }) => evidenceIn(text, query));
  const importance = query.words.map(({ keys, weight, regulation }, index) => {
    if (regulation !== undefined) return WORD_WEIGHTS.regulation;
    const inTitles = lexicon.rarity(keys);
    // A word of few titles that most articles say, `tháng`, tells little of any.
    const met = bodies.filter(({ words }) => (words[index] ?? 0) >= SAME).length;
    const inTexts = bodies.length > 0 ? rarityOf(met, bodies.length) : inTitles;
    return weight * Math.sqrt(inTitles * inTexts);
  });
  const asked = askedKinds(query);
  const inBodies = bodyScores(query, bodies, articles);
  return pages
    .map((page, index) => {
      const article = articles[index];
      const titles = titleEvidence(page, query, importance, article ? fieldsOf(article) : []);
      return rankPage(page, titles, bodies[index], inBodies[index], importance, asked, weights);
    })
    .sort((a, b) => b.score - a.score);
}

function rankPage(
  page: IndexedPage,
  titles: TitleEvidence,
  body: Evidence | undefined,
  inBody: BodyScores | undefined,
  importance: readonly number[],
  asked: AskedKinds,
  weights: typeof RANK_WEIGHTS,
): RankedPage {
  const { kind, isOld } = page.entry;
  const is = (wanted: typeof kind) => Number(kind === wanted);
  const words = mean(titles.words, importance);
  const isGroupAsked = page.isList ? asked.isGroup : kind === 'shelves' && asked.areTopics;
  const asGroup = isGroupAsked && inBody ? groupLikeness(inBody.ask) : 0;
  const evidence: PageEvidence = {
    words,
    pairs: mean(titles.pairs, importanceOfPairs(importance)),
    run: titles.run,
    titleShare: titles.titleShare * words,
    titleMatch: titles.titleMatch,
    bodyPairs: inBody?.pairs ?? 0,
    bodyQuote: body?.quote ?? 0,
    bodyClosest: inBody?.closest ?? 0,
    ask: inBody?.ask.said ?? 0,
    askLikeness: inBody?.ask.likeness ?? 0,
    askPairs: inBody?.ask.pairs ?? 0,
    askSeveral: inBody?.ask.several ?? 0,
    template: is('templates') * words,
    regulation: is('regulations') * words,
    paperNamed: is('templates') * Number(asked.isPaper) * words,
    answerAsked: is('answers') * Number(asked.isQuestion),
    groupAsked: asGroup,
    listing: is(undefined) * listing(words * Number(page.isList), Math.max(titles.titleMatch, asGroup)),
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

/** How surely a group is asked for. Its names are long lists of cells, of which a query says one: `khoa nội, khoa nhi`. */
function groupLikeness({ said, likeness }: AskEvidence): number {
  return Math.sqrt(said * likeness);
}

/** Outweighs what the texts that a list names by its own name say of it: `Hướng dẫn`. */
const NAMED = -1.5;

/** A list or a group stands behind the pages it lists; any page of the site is first where it is asked for by name. */
function listing(words: number, likeness: number): number {
  return likeness > SAME ? NAMED : words * (1 - likeness);
}

const SUMMED = (Object.keys(RANK_WEIGHTS) as (keyof PageEvidence)[]).filter(
  (name) => name !== 'old' && name !== 'namedByNumber',
);

/** The sum of the evidence, each by its weight; what is old loses a share of all but its number. */
export function scoreOf(evidence: PageEvidence, weights: typeof RANK_WEIGHTS): number {
  let sum = 0;
  for (const name of SUMMED) sum += evidence[name] * weights[name];
  return weights.namedByNumber * evidence.namedByNumber + (1 - weights.old * evidence.old) * sum;
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
  const rarities = query.words.map((_, index) => rarity((body) => body.words[index]));
  const weigh = (least: number) =>
    query.words.map(({ weight }, index) => Math.max(weight, least) * (rarities[index] ?? 0));
  const words = weigh(0);
  const pairs = query.words.map(({ weight }, index) => {
    const next = query.words[index + 1];
    return next ? Math.min(weight, next.weight) * rarity((body) => body.pairs[index]) : 0;
  });
  const importance = { words, withFrame: weigh(WORD_WEIGHTS.frameOfAsk), pairs };
  return bodies.map((body, page) => ({
    pairs: mean(body.pairs, pairs),
    closest: closest(body, words, CLOSE_WORDS),
    ask: articles[page] ? askEvidence(articles[page], query, importance) : NO_ASKS,
  }));
}

function importanceOfPairs(importance: readonly number[]): number[] {
  return importance.map((each, index) =>
    index + 1 < importance.length ? (each + (importance[index + 1] ?? 0)) / 2 : 0,
  );
}
