import type { JudgedQuery } from './judged.ts';

/** Mean figures of one system over some queries. */
export interface Figures {
  queries: number;
  successAt1: number;
  recallAt5: number;
  reciprocalRank: number;
  ndcgAt10: number;
  zeroRate: number;
}

/** One query's list of pages, best first, by the last part of their paths. */
export interface Run {
  query: JudgedQuery;
  found: readonly string[];
}

export function figuresOf(runs: readonly Run[]): Figures {
  const mean = (value: (run: Run) => number) =>
    runs.reduce((sum, run) => sum + value(run), 0) / Math.max(1, runs.length);
  return {
    queries: runs.length,
    successAt1: mean(({ query, found }) => Number((query.relevant.get(found[0] ?? '') ?? 0) > 0)),
    recallAt5: mean(recallAt5),
    reciprocalRank: mean(reciprocalRank),
    ndcgAt10: mean(ndcgAt10),
    zeroRate: mean(({ found }) => Number(found.length === 0)),
  };
}

function recallAt5({ query: { relevant }, found }: Run): number {
  const wanted = [...relevant]
    .filter(([, grade]) => grade === Math.max(...relevant.values()))
    .map(([id]) => id);
  return wanted.filter((id) => found.slice(0, 5).includes(id)).length / Math.min(5, wanted.length);
}

function reciprocalRank({ query: { relevant }, found }: Run): number {
  const place = found.slice(0, 10).findIndex((id) => (relevant.get(id) ?? 0) > 0);
  return place < 0 ? 0 : 1 / (place + 1);
}

export function ndcgAt10({ query: { relevant }, found }: Run): number {
  const gain = (grades: readonly number[]) =>
    grades.slice(0, 10).reduce((sum, grade, place) => sum + (2 ** grade - 1) / Math.log2(place + 2), 0);
  const best = gain([...relevant.values()].sort((a, b) => b - a));
  return best === 0 ? 0 : gain(found.map((id) => relevant.get(id) ?? 0)) / best;
}
