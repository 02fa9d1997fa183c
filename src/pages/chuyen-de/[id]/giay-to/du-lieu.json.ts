import type { APIRoute, GetStaticPaths } from 'astro';
import { publishedTopics, type TopicEntry } from '../../../../library/collections.ts';
import { topicData } from '../../../../papers/build/offered-papers.ts';

export const getStaticPaths = (async () => {
  const topics = await publishedTopics();
  return topics.map((topic) => ({ params: { id: topic.id }, props: { topic } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ topic: TopicEntry }> = async ({ props }) =>
  Response.json(await topicData(props.topic));
