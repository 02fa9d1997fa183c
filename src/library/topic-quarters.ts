import { publishedShelves } from './collections.ts';

/** Quarters whose shelf names a topic, by the name of the topic. */
export async function quartersOfTopics(): Promise<(topicId: string) => number[]> {
  const shelves = await publishedShelves();
  return (topicId) =>
    shelves
      .flatMap(({ data }) =>
        data.quarter !== undefined && data.topics.includes(topicId) ? data.quarter : [],
      )
      .sort();
}
