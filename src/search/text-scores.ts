import { bodyPhrase, bodyTerms, bodyWord, type BodyIndex } from './body-index.ts';
import type { Query, QueryWord } from './query.ts';

/** Fewer pages than this are no choice. */
const FEW_PAGES = 3;

/** For each word of the query, the pages that hold it or what it stands for, as a share of the best page's score. */
export async function termScores(query: Query, body: BodyIndex): Promise<Map<string, number>[]> {
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
export async function togetherScores(query: Query, body: BodyIndex): Promise<Map<string, number>> {
  const ask = (words: readonly QueryWord[]) => body.search(words.map(bodyWord).join(' '));
  const all = await ask(query.words);
  if (all.size >= FEW_PAGES) return best([all]);
  return best([all, await ask(query.words.filter(({ weight }) => weight >= 0.5))]);
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
