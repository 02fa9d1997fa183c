import type { APIRoute } from 'astro';
import { publishedShelves, publishedTopics } from '../../library/collections.ts';
import { daysToPrepare, type TopicHead } from '../../workbench/year/topic-head.ts';

/** What the choice of a topic on the workbench reads: one line a topic. */
export const GET: APIRoute = async () => {
  const [topics, shelves] = await Promise.all([publishedTopics(), publishedShelves()]);
  const heads = topics.map(({ id, data }): TopicHead => {
    const { title, summary, field, settings, durationMinutes, participation, updatedOn } = data;
    const quarters = shelves.flatMap((shelf) =>
      shelf.data.quarter !== undefined && shelf.data.topics.includes(id) ? [shelf.data.quarter] : [],
    );
    const days = daysToPrepare(data);
    return {
      id,
      title,
      summary,
      field,
      settings,
      durationMinutes,
      daysToPrepare: days,
      participation,
      updatedOn,
      quarters,
    };
  });
  return Response.json(heads);
};
