import { timeAfter } from '../../model/clock.ts';
import type { TopicData } from '../../papers/define/paper-data.ts';
import { BLANK_SESSION } from '../../papers/fill/blank-session.ts';
import type { Session } from '../../schema/session.ts';
import type { Topic } from '../../schema/topic.ts';
import type { AdaptedTopic, Cell, Meeting, PlanEntry } from '../../schema/workbench.ts';
import { CELL_COUNTS, CELL_LINES } from '../cell-details.ts';
import { newRecord, type Stamp } from '../records.ts';
import { adapt, minutesOf, ownTopic } from './adapt.ts';

/** What the cell always is: the part of a session's details that does not change from one meeting to the next. */
const ALWAYS = ['hasCommittee', ...CELL_LINES, ...CELL_COUNTS] as const;

/**
 * A meeting about a topic of the plan: a copy of the published one, or a frame where the cell writes its own.
 * `opening`: the item with the tasks of former meetings, where some are open.
 */
export function openMeeting(
  cell: Cell,
  entry: Pick<PlanEntry, 'title' | 'plannedOn' | 'author' | 'reviewer'>,
  published: { id: string; data: TopicData } | undefined,
  frame: AdaptedTopic['agenda'],
  stamp: Stamp,
  opening?: Omit<AgendaItem, 'id'>,
): Meeting {
  const source = published?.data.source;
  const original = source?.topic
    ? adapt(source.topic as Topic, source.citations ?? [], () => stamp.id())
    : ownTopic(entry.title, frame);
  const topic = opening ? withOpening(original, { ...opening, id: stamp.id() }) : original;
  return {
    ...newRecord(stamp),
    cellId: cell.id,
    kind: 'chuyen-de',
    state: 'du-kien',
    details: detailsOf(cell, entry, topic),
    topic,
    ...(published && {
      origin: { id: published.id, updatedOn: source?.topic?.updatedOn ?? '', topic: original },
    }),
    notes: [],
    votes: [],
    minutes: { items: {} },
  };
}

type AgendaItem = AdaptedTopic['agenda'][number];

/** The tasks of former meetings come second; an item of that name is already theirs and takes their note. */
function withOpening(topic: AdaptedTopic, opening: AgendaItem): AdaptedTopic {
  const there = topic.agenda.findIndex(({ title }) => title === opening.title);
  const agenda =
    there < 0
      ? [...topic.agenda.slice(0, 1), opening, ...topic.agenda.slice(1)]
      : topic.agenda.map((item, index) => (index === there ? { ...opening, id: item.id } : item));
  return { ...topic, agenda };
}

/** What the cell itself says on every paper. */
export function cellDetails(cell: Cell): Session {
  const known: Record<string, unknown> = { ...BLANK_SESSION, cell: cell.name };
  for (const name of ALWAYS) if (cell[name] !== undefined) known[name] = cell[name];
  return known as Session;
}

function detailsOf(
  cell: Cell,
  { plannedOn, author, reviewer }: Pick<PlanEntry, 'plannedOn' | 'author' | 'reviewer'>,
  topic: AdaptedTopic,
): Session {
  const known: Record<string, unknown> = { ...cellDetails(cell) };
  if (cell.meetingAt) {
    known['startsAt'] = cell.meetingAt;
    known['endsAt'] = timeAfter(cell.meetingAt, minutesOf(topic));
  }
  if (plannedOn) known['heldOn'] = plannedOn;
  if (author) known['author'] = author;
  if (reviewer) known['reviewer'] = reviewer;
  return known as Session;
}
