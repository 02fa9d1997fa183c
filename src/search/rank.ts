import type { BodyIndex, BodyText } from './body-index.ts';
import { evidenceIn, type Evidence } from './evidence.ts';
import type { Query } from './query.ts';
import { titleEvidence, type TitleEvidence } from './rank-titles.ts';
import { RANK_WEIGHTS, type RankWeights } from './rank-weights.ts';
import { termScores, togetherScores } from './text-scores.ts';
import type { IndexedPage, TitleIndex } from './title-index.ts';

/** A document's number says more than any word beside it. */
const DOCUMENT_IMPORTANCE = 10;

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
  body?: { text: BodyText; evidence: Evidence };
}

interface Candidate {
  titles: TitleEvidence;
  titleScore: number;
  /** Scores of the full-text index for each word, as a share of the best page's. */
  terms: number[];
  termScore: number;
  /** Score for holding every word of the query, as a share of the best page's; 0 where one is missing. */
  together: number;
}

/** Ranks every page: titles first, then the full-text index, then the text itself of the best. */
export async function rank(
  query: Query,
  { pages, lexicon }: TitleIndex,
  body: BodyIndex,
  weights: RankWeights = RANK_WEIGHTS,
): Promise<RankedPage[]> {
  const terms = await termScores(query, body);
  const importance = query.words.map(({ keys, weight, document }) =>
    document === undefined ? weight * lexicon.rarity(keys) : DOCUMENT_IMPORTANCE,
  );
  const together = await togetherScores(query, body);
  const candidates = pages.map((page): Candidate => {
    const titles = titleEvidence(page, query);
    const own = terms.map((scores) => scores.get(page.entry.id) ?? 0);
    return {
      titles,
      titleScore: titleScore(titles, importance, weights),
      terms: own,
      termScore: mean(own, importance),
      together: together.get(page.entry.id) ?? 0,
    };
  });
  const worthReading = new Set([
    ...first(
      candidates,
      ({ titles, titleScore: title, termScore }) =>
        title + 2 * weights.bodyTerms * termScore + weights.document * titles.asDocument,
      weights.read,
    ),
    ...first(candidates, (candidate) => candidate.together, weights.read),
    ...first(candidates, (candidate) => candidate.termScore, weights.read / 2),
  ]);
  const finishWith = (read: ReadonlySet<Candidate>) =>
    Promise.all(
      candidates.map((candidate) =>
        finish(candidate, query, importance, weights, read.has(candidate) ? body : undefined),
      ),
    );
  const ranked = await finishWith(worthReading);
  if (ranked.some(({ run }) => run >= wholeRun(query))) return best(ranked);
  for (const candidate of first(candidates, ({ together: score }) => score, weights.readMore)) {
    worthReading.add(candidate);
  }
  return best(await finishWith(worthReading));
}

function best(ranked: RankedPage[]): RankedPage[] {
  return ranked.sort((a, b) => b.score - a.score);
}

function titleScore(
  { words, pairs, run, titleShare }: TitleEvidence,
  importance: number[],
  weights: RankWeights,
): number {
  const said = mean(words, importance);
  return (
    weights.words * said +
    weights.pairs * mean(pairs, pairImportance(importance)) +
    weights.run * run +
    weights.titleShare * titleShare * said
  );
}

async function finish(
  { titles, titleScore: titleOnly, terms, termScore }: Candidate,
  query: Query,
  importance: number[],
  weights: RankWeights,
  body: BodyIndex | undefined,
): Promise<RankedPage> {
  const { page } = titles;
  const titleCoverage = mean(titles.words.map(present), importance);
  const found = terms.some((score) => score > 0);
  const read = body && found ? await readBody(body, page, query) : undefined;
  const inBody = read?.evidence.words ?? terms.map(() => 0);
  const pairsInBody = read?.evidence.pairs ?? terms.map(() => 0);
  const together = mean(
    titles.pairs.map((pair, index) => Math.max(present(pair), pairsInBody[index] ?? 0)),
    pairImportance(importance),
  );
  return {
    page,
    score:
      weights.document * titles.asDocument +
      (1 - (page.entry.isOld ? weights.old : 0)) *
        (titleOnly +
          weights.bodyRun * (read?.evidence.run ?? 0) +
          weights.bodyTerms * termScore +
          weights.bodyPairs * mean(pairsInBody, pairImportance(importance))),
    coverage: mean(
      titles.words.map((word, index) => Math.max(present(word), inBody[index] ?? 0)),
      importance,
    ),
    titleCoverage,
    together,
    run: Math.max(titles.run, read?.evidence.run ?? 0),
    ...(read && { body: read }),
  };
}

async function readBody(body: BodyIndex, page: IndexedPage, query: Query) {
  try {
    const text = await body.read(page.entry.id);
    return { text, evidence: evidenceIn(text.indexed, query) };
  } catch {
    // One unreadable page must not cost the others; it keeps what its title says.
    return undefined;
  }
}

/** The least that `Evidence.run` is where a text says the whole query, in a field that weighs little. */
function wholeRun({ words }: Query): number {
  return words.length < 2 ? 0 : 0.5 * (1 - 1 / words.length);
}

/** The best few of those that score at all. */
function first(
  candidates: readonly Candidate[],
  score: (candidate: Candidate) => number,
  count: number,
): Candidate[] {
  return candidates
    .filter((candidate) => score(candidate) > 0)
    .sort((a, b) => score(b) - score(a))
    .slice(0, count);
}

const present = (value: number) => (value > 0 ? Math.min(1, value * 2) : 0);

function pairImportance(importance: readonly number[]): number[] {
  return importance.map((each, index) =>
    index + 1 < importance.length ? (each + (importance[index + 1] ?? 0)) / 2 : 0,
  );
}

function mean(values: readonly number[], importance: readonly number[]): number {
  const whole = importance.reduce((sum, each) => sum + each, 0);
  if (whole === 0) return 0;
  return values.reduce((sum, value, index) => sum + value * (importance[index] ?? 0), 0) / whole;
}
