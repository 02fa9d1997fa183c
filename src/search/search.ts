import { answerOf, type Answer } from './answer.ts';
import type { BodyIndex } from './body-index.ts';
import { rank } from './rank.ts';
import type { TitleIndex } from './title-index.ts';
import { understand } from './understand.ts';

/** Answers a query as typed. Rejects only where the full-text index does. */
export async function search(typed: string, index: TitleIndex, body: BodyIndex): Promise<Answer> {
  const query = understand(typed, index.lexicon);
  if (query.words.length === 0) return { query, found: [], near: [] };
  return answerOf(query, await rank(query, index, body), index);
}
