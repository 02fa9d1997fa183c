import type { APIRoute } from 'astro';
import { publishedTopics } from '../../library/collections.ts';
import { quartersOfTopics } from '../../library/topic-quarters.ts';
import { preparationDays } from '../../model/topic-facts.ts';
import type { TopicHead } from '../../workbench/year/topic-head.ts';

/** What the choice of a topic on the workbench reads: one line a topic. */
export const GET: APIRoute = async () => {
  const [topics, quartersOf] = await Promise.all([publishedTopics(), quartersOfTopics()]);
  const heads = topics.map(({ id, data }): TopicHead => {
    const { title, summary, field, settings, durationMinutes, participation, updatedOn } = data;
    return {
      id,
      title,
      summary,
      field,
      settings,
      durationMinutes,
      daysToPrepare: preparationDays(data.preparation),
      participation,
      updatedOn,
      quarters: quartersOf(id),
    };
  });
  return Response.json(heads);
};
