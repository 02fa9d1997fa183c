import { answerOf, type Answer, type RankedBy } from './answer.ts';
import { rank } from './rank.ts';
import type { TitleIndex } from '../index/title-index.ts';
import { readings } from '../read/readings.ts';
import type { PartLoader } from '../index/part-loader.ts';
import type { WordIndex } from '../index/word-index.ts';

/** Answers a query as typed from titles and keywords alone: at once, and less surely than `search`. */
export function searchTitles(typed: string, index: TitleIndex): Answer {
  return firstFound(
    readings(typed, index.lexicon).map((query) => answerOf(query, rank(query, index), index, 'titles')),
  );
}

/** Answers a query as typed from titles and articles. Rejects only where the word index does. */
export async function search(typed: string, index: TitleIndex, words: WordIndex): Promise<Answer> {
  const answers: Answer[] = [];
  for (const query of readings(typed, index.lexicon)) {
    const articles = await words.articlesFor(query);
    const by: RankedBy = answers.length === 0 ? 'articles' : 'articles, read again';
    const answer = answerOf(query, rank(query, index, articles), index, by);
    answers.push(answer);
    if (isSure(answer)) break;
  }
  return firstFound(answers);
}

/** True where `search` can answer without loading anything more. */
export function isAtHand(typed: string, { lexicon }: TitleIndex, words: WordIndex): boolean {
  return readings(typed, lexicon).every((query) => words.has(query));
}

/** Begins to load what the first reading of a query needs; what fails is asked for again by `search`. */
export function prefetch(typed: string, { lexicon }: TitleIndex, parts: PartLoader): void {
  const [query] = readings(typed, lexicon);
  if (query) parts.placesFor(query).catch(() => undefined);
}

function firstFound(answers: readonly Answer[]): Answer {
  const first = answers[0] ?? { query: { words: [], rewrites: [] }, found: [], isDoubtful: false };
  return answers.find(isSure) ?? answers.find(({ found }) => found.length > 0) ?? first;
}

function isSure({ found, isDoubtful }: Answer): boolean {
  return found.length > 0 && !isDoubtful;
}
