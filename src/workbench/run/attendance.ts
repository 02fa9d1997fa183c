import type { Presence } from '../../model/meeting.ts';
import type { Session } from '../../schema/session.ts';
import type { Meeting, Member } from '../../schema/workbench.ts';
import { ATTENDANCE } from '../../text/workbench/attendance.ts';
import { without, withField } from '../with-field.ts';

/** The numbers of a roll-call, as the details of a session keep them. */
export type Numbers = Pick<
  Session,
  | 'fullMembers'
  | 'probationaryMembers'
  | 'fullMembersPresent'
  | 'probationaryMembersPresent'
  | 'absentWithReason'
  | 'absentWithoutReason'
  | 'exemptMembers'
  | 'notCounted'
>;
type ByName = Readonly<Record<string, Presence>>;

/** Names → numbers. Who has not been called yet is summoned and nothing more. */
export function numbersOf(members: readonly Member[], presence: ByName): Required<Numbers> {
  const count = (fits: (how: Presence | undefined, member: Member) => boolean) =>
    members.filter((member) => fits(presence[member.id], member)).length;
  const isFull = ({ standing }: Member) => standing === 'chinh-thuc';
  return {
    fullMembers: count((_how, member) => isFull(member)),
    probationaryMembers: count((_how, member) => !isFull(member)),
    fullMembersPresent: count((how, member) => how === 'co-mat' && isFull(member)),
    probationaryMembersPresent: count((how, member) => how === 'co-mat' && !isFull(member)),
    absentWithReason: count((how) => how === 'vang-co-ly-do'),
    absentWithoutReason: count((how) => how === 'vang-khong-ly-do'),
    exemptMembers: count((how) => how === 'duoc-mien'),
    notCounted: count((how, member) => (how === 'duoc-mien' || how === 'noi-khac') && isFull(member)),
  };
}

/** Members that nobody has called yet. */
export function notCalled(members: readonly Member[], presence: ByName = {}): Member[] {
  return members.filter(({ id }) => presence[id] === undefined);
}

const withNames = (meeting: Meeting, members: readonly Member[], presence: ByName): Meeting => ({
  ...meeting,
  presence,
  details: { ...meeting.details, ...numbersOf(members, presence) },
});

/** Begins a roll-call by name: who is exempt or away is known, everyone else is still to be called. */
export function callByName(meeting: Meeting, members: readonly Member[]): Meeting {
  const known = members.flatMap(({ id, isExempt, isAway }): [string, Presence][] =>
    isExempt ? [[id, 'duoc-mien']] : isAway ? [[id, 'noi-khac']] : [],
  );
  return withNames(meeting, members, Object.fromEntries(known));
}

/** Back to numbers, which stay as they are. */
export function callByNumbers(meeting: Meeting): Meeting {
  return without(meeting, 'presence');
}

/** Writes who is there; `undefined` takes the mark away. */
export function mark(
  meeting: Meeting,
  members: readonly Member[],
  memberId: string,
  how: Presence | undefined,
): Meeting {
  const former = meeting.presence ?? {};
  const presence = withField(former, memberId, how);
  return presence === former ? meeting : withNames(meeting, members, presence);
}

/** Everyone who has not been called is there. */
export function markRestPresent(meeting: Meeting, members: readonly Member[]): Meeting {
  const rest = notCalled(members, meeting.presence);
  if (rest.length === 0) return meeting;
  const there = rest.map(({ id }): [string, Presence] => [id, 'co-mat']);
  return withNames(meeting, members, { ...meeting.presence, ...Object.fromEntries(there) });
}

/** What does not fit together, each as a sentence. Silent where too little is known to say it. */
export function contradictions(numbers: Numbers): string[] {
  const {
    fullMembers,
    probationaryMembers,
    fullMembersPresent,
    probationaryMembersPresent,
    exemptMembers = 0,
    notCounted = 0,
  } = numbers;
  const found: string[] = [];
  const isMore = (part: number | undefined, whole: number | undefined) =>
    part !== undefined && whole !== undefined && part > whole;
  if (isMore(fullMembersPresent, fullMembers)) found.push(ATTENDANCE.fullPresent);
  if (isMore(probationaryMembersPresent, probationaryMembers)) found.push(ATTENDANCE.probationaryPresent);
  if (isMore(notCounted, fullMembers)) found.push(ATTENDANCE.moreNotCounted);
  if (found.length > 0 || fullMembers === undefined || fullMembersPresent === undefined) return found;
  const summoned = fullMembers + (probationaryMembers ?? 0);
  const present = fullMembersPresent + (probationaryMembersPresent ?? 0);
  const absent = (numbers.absentWithReason ?? 0) + (numbers.absentWithoutReason ?? 0);
  if (present + absent > summoned) found.push(ATTENDANCE.tooMany(present, absent, summoned));
  // The same member may be among the exempt and among those not counted: only what is surely missing is said.
  const missing = summoned - present - absent - exemptMembers - notCounted;
  if (missing > 0) found.push(ATTENDANCE.missing(missing, summoned));
  return found;
}
