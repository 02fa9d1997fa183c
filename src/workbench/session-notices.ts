import { daysBetween, formatDate, quarterOf, type CalendarDate } from '../model/calendar-day.ts';
import { minutesBetween } from '../model/clock.ts';
import { LIMITS } from '../model/site-limits.ts';
import type { PaperTopic } from '../papers/fill/values.ts';
import type { Session } from '../schema/session.ts';
import type { Template } from '../schema/template.ts';
import { SESSION_NOTICES } from '../text/session-notices.ts';
import { preparationDays } from '../model/topic-facts.ts';

/** A form of the page, as far as its number and day are concerned. */
export type NumberedForm = Pick<Template, 'title' | 'stage' | 'symbol'> & { form: string };

export interface NoticeContext {
  today: CalendarDate;
  topic?: Pick<PaperTopic, 'preparation' | 'durationMinutes'> | undefined;
  forms?: readonly NumberedForm[];
}

/** Something that does not fit together. What it withholds is not printed until the person keeps it. */
export interface SessionNotice {
  /** The same contradiction has the same name, so that keeping it lasts while it does. */
  id: string;
  message: string;
  withholds: readonly (keyof Session)[];
  /** Form whose own day is withheld. */
  form?: string;
  /** True where days of the preparation that are gone are withheld. */
  withholdsPastDeadlines?: boolean;
}

/** Everything that does not fit together in a session, in the order of the form. */
export function noticesOf(session: Session, context: NoticeContext): SessionNotice[] {
  return [
    ...dayNotices(session, context),
    ...hourNotices(session, context),
    ...memberNotices(session),
    ...documentNotices(session, context.forms ?? []),
  ];
}

const notice = (id: string, message: string, ...withholds: (keyof Session)[]): SessionNotice => ({
  id,
  message,
  withholds,
});

function dayNotices({ heldOn, quarter, year }: Session, { today, topic }: NoticeContext): SessionNotice[] {
  if (heldOn === undefined) return [];
  const left = daysBetween(today, heldOn);
  const needed = preparationDays(topic?.preparation ?? []);
  const fitting = quarterOf(heldOn);
  const found: SessionNotice[] = [];
  if (left < 0) found.push(notice(`past-${heldOn}`, SESSION_NOTICES.past(formatDate(heldOn)), 'heldOn'));
  else if (left < needed) {
    const short = notice(`short-${heldOn}`, SESSION_NOTICES.shortPreparation(left, needed));
    found.push({ ...short, withholdsPastDeadlines: true });
  }
  if (quarter !== undefined && quarter !== fitting) {
    found.push(notice(`quarter-${quarter}-${heldOn}`, SESSION_NOTICES.quarter(quarter, fitting), 'quarter'));
  }
  if (year !== undefined && String(year) !== heldOn.slice(0, 4)) {
    found.push(notice(`year-${year}-${heldOn}`, SESSION_NOTICES.year(year, heldOn.slice(0, 4)), 'year'));
  }
  return found;
}

function hourNotices({ startsAt, endsAt }: Session, { topic }: NoticeContext): SessionNotice[] {
  if (startsAt === undefined || endsAt === undefined) return [];
  const id = `${startsAt}-${endsAt}`;
  const minutes = minutesBetween(startsAt, endsAt);
  if (minutes === undefined)
    return [notice(`order-${id}`, SESSION_NOTICES.order(startsAt, endsAt), 'endsAt')];
  if (topic && minutes < topic.durationMinutes) {
    return [notice(`agenda-${id}`, SESSION_NOTICES.agenda(minutes, topic.durationMinutes), 'endsAt')];
  }
  if (minutes >= LIMITS.leastMinutes.value) return [];
  return [notice(`minimum-${id}`, SESSION_NOTICES.minimum(minutes, LIMITS.leastMinutes))];
}

function memberNotices(session: Session): SessionNotice[] {
  const { hasCommittee, fullMembers, fullMembersPresent, probationaryMembers, probationaryMembersPresent } =
    session;
  const found: SessionNotice[] = [];
  if (fullMembers !== undefined && fullMembers < LIMITS.fewestWithCommittee.value && hasCommittee) {
    found.push(notice('committee', SESSION_NOTICES.committee(fullMembers, LIMITS.fewestWithCommittee.value)));
  }
  if ((fullMembersPresent ?? 0) > (fullMembers ?? Infinity)) {
    found.push(notice(`full-${fullMembersPresent}`, SESSION_NOTICES.fullPresent, 'fullMembersPresent'));
  }
  if ((probationaryMembersPresent ?? 0) > (probationaryMembers ?? Infinity)) {
    const id = `probationary-${probationaryMembersPresent}`;
    found.push(notice(id, SESSION_NOTICES.probationaryPresent, 'probationaryMembersPresent'));
  }
  return found;
}

/** One number for one paper of a kind, and no day that its stage cannot have. */
function documentNotices(
  { documents = [], heldOn }: Session,
  forms: readonly NumberedForm[],
): SessionNotice[] {
  const known = documents.flatMap(({ template, number, issuedOn }) => {
    const form = forms.find((each) => each.form === template);
    return form ? [{ ...form, number, issuedOn }] : [];
  });
  return known.flatMap(({ form, title, symbol, stage, number, issuedOn }, index) => {
    const twin = known
      .slice(0, index)
      .find((other) => number !== undefined && other.symbol === symbol && other.number === number);
    const found: SessionNotice[] = [];
    if (twin) found.push(notice(`twin-${form}-${number}`, SESSION_NOTICES.twin(title, twin.title)));
    if (issuedOn !== undefined && heldOn !== undefined && !fitsStage(stage, issuedOn, heldOn)) {
      const id = `day-${form}-${issuedOn}-${heldOn}`;
      found.push({ ...notice(id, SESSION_NOTICES.day(title, stage)), form });
    }
    return found;
  });
}

function fitsStage(stage: Template['stage'], issuedOn: CalendarDate, heldOn: CalendarDate): boolean {
  if (stage === 'trong') return issuedOn === heldOn;
  return stage === 'truoc' ? issuedOn <= heldOn : issuedOn >= heldOn;
}
