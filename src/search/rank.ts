import { bodyPhrase, bodyTerms, bodyWord, type BodyIndex, type BodyText } from './body-index.ts';
import { evidenceIn, type Evidence } from './evidence.ts';
import type { Query, QueryWord } from './query.ts';
import { titleEvidence, type TitleEvidence } from './rank-titles.ts';
import type { IndexedPage, TitleIndex } from './title-index.ts';

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
  /** Pages whose text is read. */
  read: number;
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
  old: 0.08,
  read: 10,
};

/** Fewer pages than this are no choice. */
const FEW_PAGES = 3;
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
      (candidate) => candidate.titleScore + 2 * weights.bodyTerms * candidate.termScore,
      weights.read,
    ),
    ...first(candidates, (candidate) => candidate.together, weights.read),
    ...first(candidates, (candidate) => candidate.termScore, weights.read / 2),
  ]);
  const ranked = await Promise.all(
    candidates.map((candidate) =>
      finish(candidate, query, importance, weights, worthReading.has(candidate) ? body : undefined),
    ),
  );
  return ranked.sort((a, b) => b.score - a.score);
}

function titleScore(
  { words, pairs, run, titleShare, asDocument }: TitleEvidence,
  importance: number[],
  weights: RankWeights,
): number {
  const said = mean(words, importance);
  return (
    weights.words * said +
    weights.pairs * mean(pairs, pairImportance(importance)) +
    weights.run * run +
    weights.titleShare * titleShare * said +
    weights.document * asDocument
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

async function termScores(query: Query, body: BodyIndex): Promise<Map<string, number>[]> {
  const ofWords = await Promise.all(
    query.words.map(async (word) =>
      word.weight < 0.5
        ? new Map<string, number>()
        : best(await Promise.all(bodyTerms(word).map((term) => body.search(term)))),
    ),
  );
  for (const rewrite of query.rewrites) {
    const scores = best([await body.search(bodyPhrase(rewrite))]);
    for (let index = rewrite.first; index <= rewrite.last; index += 1) {
      const own = ofWords[index];
      for (const [id, score] of scores) own?.set(id, Math.max(own.get(id) ?? 0, rewrite.weight * score));
    }
  }
  return ofWords;
}

/** Scores for holding every word of the query, or every word that names something where few hold all. */
async function togetherScores(query: Query, body: BodyIndex): Promise<Map<string, number>> {
  const ask = (words: readonly QueryWord[]) => body.search(words.map(bodyWord).join(' '));
  const all = await ask(query.words);
  if (all.size >= FEW_PAGES) return best([all]);
  return best([all, await ask(query.words.filter(({ weight }) => weight >= 0.5))]);
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

/** The better score of each page, as a share of the best. */
function best(answers: readonly ReadonlyMap<string, number>[]): Map<string, number> {
  const scores = new Map<string, number>();
  for (const [id, score] of answers.flatMap((answer) => [...answer]))
    scores.set(id, Math.max(scores.get(id) ?? 0, score));
  const highest = Math.max(...scores.values(), Number.MIN_VALUE);
  for (const [id, score] of scores) scores.set(id, score / highest);
  return scores;
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
