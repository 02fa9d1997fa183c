import { fold } from '../model/vietnamese.ts';
import { answerOf, type Answer } from './answer.ts';
import type { BodyIndex } from './body-index.ts';
import type { Query } from './query.ts';
import { rank } from './rank.ts';
import type { TitleIndex } from './title-index.ts';
import { understand } from './understand.ts';

/**
 * Answers a query as typed. Where that finds nothing, reads it again with misheard syllables mended, then without
 * its marks, which may be the wrong ones. Rejects only where the full-text index does.
 */
export async function search(typed: string, index: TitleIndex, body: BodyIndex): Promise<Answer> {
  const first = await answerTo(understand(typed, index.lexicon), index, body);
  if (first.found.length > 0) return first;
  const known = new Set([textOf(first.query)]);
  for (const query of [understand(typed, index.lexicon, true), understand(fold(typed), index.lexicon)]) {
    if (known.has(textOf(query))) continue;
    known.add(textOf(query));
    const again = await answerTo(query, index, body);
    if (again.found.length > 0) return again;
  }
  return first;
}

function textOf({ words }: Query): string {
  return words.map(({ text }) => text).join(' ');
}

async function answerTo(query: Query, index: TitleIndex, body: BodyIndex): Promise<Answer> {
  if (query.words.length === 0) return { query, found: [], near: [] };
  return answerOf(query, await rank(query, index, body), index);
}
