import type { Session } from '../../schema/session.ts';
import type { AdaptedTopic, Meeting } from '../../schema/workbench.ts';
import { withField } from '../with-field.ts';
import { withEnd } from './agenda.ts';

/** Lists of a topic whose items have names. */
export type TopicList = 'preparation' | 'agenda' | 'questions' | 'decisions' | 'followUp';

/** Changes one field of the topic; the hour of the end follows. The same meeting back: nothing happened. */
export function withTopic<Name extends keyof AdaptedTopic>(
  meeting: Meeting,
  name: Name,
  value: AdaptedTopic[Name] | undefined,
): Meeting {
  const topic = withField(meeting.topic, name, value);
  return topic === meeting.topic ? meeting : withEnd({ ...meeting, topic });
}

/** Changes one list of the topic by a command of lists. */
export function withList<Name extends TopicList>(
  meeting: Meeting,
  name: Name,
  change: (list: AdaptedTopic[Name]) => readonly AdaptedTopic[Name][number][],
): Meeting {
  return withTopic(meeting, name, change(meeting.topic[name]) as AdaptedTopic[Name]);
}

/** Changes one detail of the session; the hour of the end follows. */
export function withDetail<Name extends keyof Session>(
  meeting: Meeting,
  name: Name,
  value: Session[Name] | undefined,
): Meeting {
  const details = withField(meeting.details, name, value);
  if (details === meeting.details) return meeting;
  const next = { ...meeting, details };
  return name === 'startsAt' ? withEnd(next) : next;
}

/** Number and day of one paper; a paper without either has no line of its own. */
export function withDocument(
  meeting: Meeting,
  form: string,
  part: { number?: number | undefined; issuedOn?: string | undefined },
): Meeting {
  const { documents = [] } = meeting.details;
  const { number, issuedOn } = { ...documents.find(({ template }) => template === form), ...part };
  const others = documents.filter(({ template }) => template !== form);
  const own = { template: form, ...(number !== undefined && { number }), ...(issuedOn && { issuedOn }) };
  const all = number === undefined && !issuedOn ? others : [...others, own];
  return withDetail(meeting, 'documents', all.length > 0 ? all : undefined);
}
