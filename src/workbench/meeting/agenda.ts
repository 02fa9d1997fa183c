import { isAhead } from '../../model/meeting.ts';
import { timeAfter, type ClockTime } from '../../model/clock.ts';
import { LIMITS } from '../../model/site-limits.ts';
import type { Limit } from '../../model/limits.ts';
import type { AdaptedTopic, Meeting } from '../../schema/workbench.ts';
import { minutesOf } from './adapt.ts';
import { changed } from './list-commands.ts';

export type Agenda = AdaptedTopic['agenda'];
export type AgendaItem = Agenda[number];

/** Bounds of one item and of the list, as the schema of a topic has them. */
export const AGENDA_BOUNDS = { least: 1, most: 120, items: 20, step: 5 } as const;

/** Sets the minutes of an item; beyond its bounds they stay at the bound. */
export function setMinutes(agenda: Agenda, id: string, minutes: number): Agenda {
  const { least, most } = AGENDA_BOUNDS;
  const within = Math.max(least, Math.min(most, Math.round(minutes)));
  return changed(agenda, id, { minutes: within }) as Agenda;
}

/** Five minutes more or less, on to the next full five: 3 and 5 more are 5, 1 stays 1. */
export function stepMinutes(agenda: Agenda, id: string, direction: -1 | 1): Agenda {
  const item = agenda.find((each) => each.id === id);
  if (!item) return agenda;
  const { step } = AGENDA_BOUNDS;
  const next =
    direction > 0
      ? Math.floor(item.minutes / step) * step + step
      : Math.ceil(item.minutes / step) * step - step;
  return setMinutes(agenda, id, next);
}

export interface Timed {
  item: AgendaItem;
  /** Clock time at which it begins; `undefined` where the hour of the meeting is not known. */
  from: ClockTime | undefined;
}

/** The agenda with the time at which each item begins. */
export function timedAgenda(agenda: Agenda, startsAt: ClockTime | undefined): Timed[] {
  let minutes = 0;
  return agenda.map((item) => {
    const from = startsAt === undefined ? undefined : timeAfter(startsAt, minutes);
    minutes += item.minutes;
    return { item, from };
  });
}

/** Shortest sitting of this kind of meeting, in minutes. */
export function leastMinutes(kind: Meeting['kind']): Limit {
  return kind === 'ca-hai' ? LIMITS.leastMinutesTogether : LIMITS.leastMinutes;
}

/** The meeting with the hour at which it ends, by its beginning and its agenda, as long as it is ahead. */
export function withEnd(meeting: Meeting): Meeting {
  const { details, topic, state } = meeting;
  if (!isAhead(state)) return meeting;
  const { endsAt, ...rest } = details;
  const minutes = minutesOf(topic);
  const end = rest.startsAt && minutes > 0 ? timeAfter(rest.startsAt, minutes) : undefined;
  if (end === endsAt) return meeting;
  return { ...meeting, details: end === undefined ? rest : { ...rest, endsAt: end } };
}
