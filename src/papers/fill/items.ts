import { formatDate, ROMAN_QUARTERS } from '../../model/calendar-day.ts';
import { QUESTION_KINDS } from '../../model/classification.ts';
import { timeAfter } from '../../model/clock.ts';
import type { LoopName } from '../../model/placeholder.ts';
import { pointsOf } from '../../model/score-sheet.ts';
import { SCORE_SCALE } from '../../model/site-limits.ts';
import { dueAfter, dueBefore } from './deadlines.ts';
import type { FilledSource, PlannedTopicOnPaper, Value } from './values.ts';
import { withoutCommitteeIn } from './without-committee.ts';

/** Values of one item of a list, by placeholder. */
export type ItemValues = Readonly<Record<string, Value>>;

const plain = (items: readonly string[] | undefined): ItemValues[] => (items ?? []).map((item) => ({ item }));

const keyed = (items: readonly object[] | undefined): ItemValues[] =>
  (items ?? []).map((item) =>
    Object.fromEntries(Object.entries(item).map(([key, value]) => [`item.${key}`, value as Value])),
  );

const CONCLUDED = /^[ \t]*kết luận[ \t]*:/imu;

/** The agenda with the clock time at which each item begins, where the hour of the session is known. */
function agendaOf({ topic, meeting, session: { startsAt } }: FilledSource): object[] {
  let minutes = 0;
  return (topic?.agenda ?? []).map((item, index) => {
    const from = startsAt === undefined ? '' : timeAfter(startsAt, minutes);
    minutes += item.minutes;
    // A note that is not there is no line for a pen: its cell stays empty.
    return { note: '', from, ...item, ...recordOf(meeting?.items[index]) };
  });
}

/** What was recorded of an item, parted where its conclusion begins on a line of its own. */
function recordOf(text = ''): { record?: string; conclusion?: string } {
  const begin = text.search(CONCLUDED);
  const record = (begin < 0 ? text : text.slice(0, begin)).trim();
  const conclusion =
    begin < 0 ? '' : text.slice(begin).replace(CONCLUDED, '').trim().replaceAll(/\s+/gu, ' ');
  return { ...(record && { record }), ...(conclusion && { conclusion }) };
}

/** The lines of the score sheet; a cell without a committee reads who meets in its place. */
function criteriaOf({ session: { hasCommittee, points } }: FilledSource): object[] {
  return SCORE_SCALE.criteria.map(({ id, title, most }) => ({
    id,
    title: hasCommittee ? title : withoutCommitteeIn(title),
    most,
    points: (points && pointsOf(id, points)) ?? '',
  }));
}

const QUARTERS = [1, 2, 3, 4] as const;

/** Every topic of the year; a quarter without one keeps an empty line, so that its lack is seen. */
function planOf({ plan = [] }: FilledSource): object[] {
  return QUARTERS.flatMap((quarter) => {
    const planned = plan.filter((entry) => entry.quarter === quarter);
    return (planned.length > 0 ? planned : [{ title: '' }]).map((entry: Partial<PlannedTopicOnPaper>) => ({
      author: '',
      reviewer: '',
      guests: '',
      note: '',
      ...known(entry),
      quarter: ROMAN_QUARTERS[quarter],
      day: entry.plannedOn ? formatDate(entry.plannedOn) : '',
    }));
  });
}

/** Tasks with how far they have come; before any is followed, those of the topic, with room for a pen. */
function trackedOf({ tasks, topic, session }: FilledSource): object[] {
  const empty = { percent: '', result: '', state: '' };
  if (tasks) {
    return tasks.map((task) => ({
      ...empty,
      person: '',
      ...known(task),
      due: task.dueOn ? formatDate(task.dueOn) : '',
    }));
  }
  return (topic?.followUp ?? []).map(({ task, role, daysAfter }) => ({
    ...empty,
    task,
    person: role,
    due: dueAfter(daysAfter, session),
  }));
}

/** Without the keys of which nothing is known. */
const known = (values: object) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));

const ITEMS: Record<LoopName, (source: FilledSource) => ItemValues[]> = {
  'topic.objectives': ({ topic }) => plain(topic?.objectives),
  'topic.aims': ({ topic }) => plain(topic?.officialObjectives ?? topic?.objectives),
  'topic.materials': ({ topic }) => plain(topic?.materials),
  'topic.commonMistakes': ({ topic }) => plain(topic?.commonMistakes),
  'topic.preparation': ({ topic, session: { heldOn }, notBefore }) =>
    keyed(
      topic?.preparation.map((item) => ({ ...item, due: dueBefore(item.daysBefore, { heldOn, notBefore }) })),
    ),
  'topic.agenda': (source) => keyed(agendaOf(source)),
  'topic.questions': ({ topic }) =>
    keyed(topic?.questions.map((item) => ({ hint: '', ...item, kind: QUESTION_KINDS[item.kind] }))),
  'topic.decisions': ({ topic }) => keyed(topic?.decisions),
  'topic.followUp': ({ topic, session }) =>
    keyed(topic?.followUp.map((item) => ({ ...item, due: dueAfter(item.daysAfter, session) }))),
  'sheet.criteria': (source) => keyed(criteriaOf(source)),
  'session.guests': ({ session }) => keyed(session.guests),
  'session.opinions': ({ meeting }) =>
    keyed(meeting?.opinions.map((opinion, index) => ({ number: index + 1, ...opinion }))),
  'session.absent': ({ meeting }) => keyed(meeting?.absent),
  'plan.entries': (source) => keyed(planOf(source)),
  'tracker.tasks': (source) => keyed(trackedOf(source)),
};

/** Every item of a list with its number; empty where the topic or the session has none. */
export function itemsOf(loop: LoopName, source: FilledSource): ItemValues[] {
  return ITEMS[loop](source).map((item, index) => ({ index: index + 1, ...item }));
}
