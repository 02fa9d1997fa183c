import type { CalendarDate } from '../../model/calendar-day.ts';
import { isAhead } from '../../model/meeting.ts';
import { baseOf, isImpossible } from '../../model/vote.ts';
import type { Meeting } from '../../schema/workbench.ts';
import { SESSION_NOTICES } from '../../text/session-notices.ts';
import { DETAIL_LABELS } from '../../text/workbench/details.ts';
import { voteOn } from '../run/votes.ts';
import { noticesOf, type NumberedForm, type SessionNotice } from '../session-notices.ts';
import { holesOf } from './motion-holes.ts';
import { paperTopic } from './paper-source.ts';

/** What does not fit together in a meeting, before its papers are printed. */
export function paperNotices(
  meeting: Meeting,
  today: CalendarDate,
  forms: readonly NumberedForm[],
): SessionNotice[] {
  const topic = paperTopic(meeting.topic, meeting.details);
  const notices = noticesOf(meeting.details, { today, topic, forms });
  // Of a meeting that is held, neither its day nor its preparation lies ahead.
  const fitting = isAhead(meeting.state)
    ? notices
    : notices.filter(({ id }) => !/^(?:past|short)-/u.test(id));
  return [...missing(meeting), ...fitting, ...impossible(meeting)];
}

const notice = (id: string, message: string, ...withholds: SessionNotice['withholds']): SessionNotice => ({
  id,
  message,
  withholds,
});

/** What every paper needs, and holes in what is voted on. */
function missing({ details, topic }: Meeting): SessionNotice[] {
  const names = NEEDED.filter((name) => details[name] === undefined).map((name) =>
    DETAIL_LABELS[name].toLowerCase(),
  );
  const holed = topic.decisions.filter(({ motion }) => holesOf(motion).length > 0).length;
  return [
    ...(names.length > 0
      ? [notice(`missing-${names.join()}`, SESSION_NOTICES.missing(names.join(', ')))]
      : []),
    ...(holed > 0 ? [notice(`holes-${holed}`, SESSION_NOTICES.holes(holed))] : []),
  ];
}

const NEEDED = ['heldOn', 'startsAt', 'venue', 'chair', 'clerk'] as const;

/** Counts that no meeting can have. */
function impossible(meeting: Meeting): SessionNotice[] {
  const { details, topic } = meeting;
  const base = baseOf(details);
  const votes = topic.decisions.flatMap(({ id }, index) => {
    const vote = voteOn(meeting, id);
    if (!vote || base === undefined || !isImpossible(vote, base)) return [];
    const sum = vote.yes + vote.no + vote.other;
    return [notice(`votes-${id}-${sum}-${base}`, SESSION_NOTICES.votes(index + 1, sum, base))];
  });
  const summoned = sumOf(details, ['fullMembers', 'probationaryMembers']);
  const counted = sumOf(details, [
    'fullMembersPresent',
    'probationaryMembersPresent',
    'absentWithReason',
    'absentWithoutReason',
  ]);
  if (details.fullMembers === undefined || counted <= summoned) return votes;
  const id = `absent-${counted}-${summoned}`;
  const message = SESSION_NOTICES.absent(counted, summoned);
  return [...votes, notice(id, message, 'absentWithReason', 'absentWithoutReason')];
}

const sumOf = (details: Meeting['details'], names: readonly (keyof Meeting['details'])[]): number =>
  names.reduce((sum, name) => sum + Number(details[name] ?? 0), 0);
