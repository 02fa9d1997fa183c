import { answerOf, type Answer } from './answer.ts';
import type { BodyIndex } from './body-index.ts';
import type { Query } from './query.ts';
import { rank } from './rank.ts';
import type { TitleIndex } from './title-index.ts';
import { understand } from './understand.ts';

/** Answers a query as typed. Rejects only where the full-text index does. */
export async function search(typed: string, index: TitleIndex, body: BodyIndex): Promise<Answer> {
  const answer = await answerTo(understand(typed, index.lexicon), index, body);
  if (answer.found.length > 0) return answer;
  const query = understand(typed, index.lexicon, true);
  const second = query.repaired === answer.query.repaired ? answer : await answerTo(query, index, body);
  return second.found.length > 0 ? second : answer;
}

async function answerTo(query: Query, index: TitleIndex, body: BodyIndex): Promise<Answer> {
  if (query.words.length === 0) return { query, found: [], near: [] };
  return answerOf(query, await rank(query, index, body), index);
}
