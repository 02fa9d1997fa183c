import { publishedTopics } from '../../collections.ts';
import { feed } from '../../layouts/feed.ts';
import { vi } from '../../text/vi.ts';

export async function GET(): Promise<Response> {
  return feed(vi.topics.title, vi.topics.description, await publishedTopics());
}
