import { MEMBERS_ALONE } from '../../model/classification.ts';
import type { Topic } from '../../schema/topic.ts';
import type { AdaptedTopic } from '../../schema/workbench.ts';

type NewId = () => string;

const named = <Item extends object>(items: readonly Item[], id: NewId) =>
  items.map((each) => ({ ...each, id: id() }));

/** A published topic as a cell begins to make it its own. */
export function adapt(topic: Topic, citations: readonly string[], id: NewId): AdaptedTopic {
  const { title, officialTitle, officialScope, officialObjectives, summary, field, participation } = topic;
  return {
    title,
    ...(officialTitle && { officialTitle }),
    ...(officialScope && { officialScope }),
    ...(officialObjectives && { officialObjectives: [...officialObjectives] }),
    summary,
    field,
    participation,
    whyItMatters: topic.whyItMatters,
    objectives: [...topic.objectives],
    preparation: named(topic.preparation, id),
    agenda: named(topic.agenda, id),
    questions: named(topic.questions, id),
    decisions: named(topic.decisions, id),
    followUp: named(topic.followUp, id),
    ...(topic.worksheet && { worksheet: topic.worksheet }),
    commonMistakes: [...topic.commonMistakes],
    materials: [...topic.materials],
    citations: [...citations],
  };
}

/** A topic that the cell writes itself: a frame of the usual moments, everything else empty. */
export function ownTopic(title: string, frame: readonly AdaptedTopic['agenda'][number][]): AdaptedTopic {
  return {
    title,
    participation: MEMBERS_ALONE,
    objectives: [],
    preparation: [],
    agenda: [...frame],
    questions: [],
    decisions: [],
    followUp: [],
    commonMistakes: [],
    materials: [],
    citations: [],
  };
}

/** Minutes of the whole agenda. */
export function minutesOf({ agenda }: Pick<AdaptedTopic, 'agenda'>): number {
  return agenda.reduce((sum, { minutes }) => sum + minutes, 0);
}
