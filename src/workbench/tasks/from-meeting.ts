import type { AdaptedTopic, Meeting, Task } from '../../schema/workbench.ts';
import { newRecord, type Stamp } from '../records.ts';
import { isOpen } from './late.ts';

export type FollowUp = AdaptedTopic['followUp'][number];

/** What a meeting gives the book of tasks. */
export interface Assignment {
  /** Tasks that are not in the book yet. */
  add: readonly Task[];
  /** Open tasks of the book that the meeting has since worded, given or dated otherwise. */
  change: readonly Task[];
  /** “Chưa giao”: without a person or without a day. */
  unassigned: readonly FollowUp[];
  /** Motions that still have a hole where somebody or some day should stand. */
  unclear: readonly string[];
}

/** What of a meeting's tasks is ready for the book. Asked again after it was done, it has nothing to add. */
export function assignmentOf(
  meeting: Pick<Meeting, 'id' | 'cellId' | 'topic'>,
  existing: readonly Task[],
  stamp: Stamp,
): Assignment {
  const { followUp, decisions } = meeting.topic;
  const byOrigin = new Map(
    existing.flatMap((task) => (task.meetingId === meeting.id ? [[task.followUpId, task] as const] : [])),
  );
  const given = followUp.filter(isGiven);
  const known = (item: FollowUp) => byOrigin.get(item.id);
  return {
    add: given.filter((item) => !known(item)).map((item) => taskOf(item, meeting, stamp)),
    change: given.flatMap((item) => {
      const task = known(item);
      return task && isOpen(task) && differs(task, item) ? [{ ...task, ...wordsOf(item) }] : [];
    }),
    unassigned: followUp.filter((item) => !isGiven(item)),
    unclear: decisions.map(({ motion }) => motion).filter((motion) => motion.includes('…')),
  };
}

/** A task is given when it says who does it and by which day. */
export function isGiven({ person, dueOn }: Pick<FollowUp, 'person' | 'dueOn'>): boolean {
  return person !== undefined && dueOn !== undefined;
}

const wordsOf = ({ task, person, dueOn, evidence }: FollowUp) => ({
  text: task,
  ...(person !== undefined && { person }),
  ...(dueOn !== undefined && { dueOn }),
  evidence,
});

const differs = (task: Task, item: FollowUp) =>
  task.text !== item.task || task.person !== item.person || task.dueOn !== item.dueOn;

function taskOf(item: FollowUp, { id, cellId }: Pick<Meeting, 'id' | 'cellId'>, stamp: Stamp): Task {
  return {
    ...newRecord(stamp),
    cellId,
    meetingId: id,
    followUpId: item.id,
    ...wordsOf(item),
    state: 'dang-lam',
    percent: 0,
    reports: [],
  };
}
