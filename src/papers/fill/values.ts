import {
  dayAfter,
  formatDate,
  formatDateInFull,
  quarterOf,
  ROMAN_QUARTERS,
  weekdayOf,
  type CalendarDate,
} from '../../model/calendar-day.ts';
import { ATTENDEES, SUBJECTS, PARTICIPATION } from '../../model/classification.ts';
import { minutesBetween } from '../../model/clock.ts';
import { PRESENCES } from '../../model/meeting.ts';
import type { PlaceholderName } from '../../model/placeholder.ts';
import { LIMITS } from '../../model/site-limits.ts';
import { levelOf, totalOf } from '../../model/score-sheet.ts';
import { baseOf } from '../../model/vote.ts';
import type { Session } from '../../schema/session.ts';
import type { Topic } from '../../schema/topic.ts';
import { PAPER_WORDS, timeInWords } from '../../text/papers.ts';
import { nameOf, titled, titledChair } from './people.ts';
import { voteOutcome } from './vote-outcome.ts';

type Always =
  'title' | 'participation' | 'durationMinutes' | 'objectives' | 'preparation' | 'agenda' | 'questions';
type AlwaysToo = 'decisions' | 'followUp' | 'commonMistakes' | 'materials';
type Maybe = 'officialTitle' | 'officialScope' | 'officialObjectives' | 'summary' | 'whyItMatters' | 'field';
type MaybeToo = 'worksheet' | 'updatedOn' | 'isDraft';

/** What papers ask of a topic: a published one has it all, one that a cell wrote itself may lack the rest. */
export type PaperTopic = Pick<Topic, Always | AlwaysToo> & {
  [Key in Maybe | MaybeToo]?: Topic[Key] | undefined;
};

/** What a meeting gave, beside the details of its session. Absent on papers that go out before it. */
export interface MeetingRecord {
  /** Opinions in the order in which they were given. */
  opinions: readonly { speaker?: string | undefined; text: string }[];
  /** What was said and concluded, by the place of the item on the agenda, from 0. */
  items: readonly (string | undefined)[];
  absent: readonly { name: string; reason: string }[];
  upperSpeech?: string | undefined;
  conclusion?: string | undefined;
  proposals?: string | undefined;
}

/** A topic as it stands in the plan of a year. */
export interface PlannedTopicOnPaper {
  quarter: number;
  title: string;
  author?: string | undefined;
  reviewer?: string | undefined;
  plannedOn?: CalendarDate | undefined;
  guests?: string | undefined;
  note?: string | undefined;
}

/** A task with how far it has come. */
export interface TrackedTask {
  task: string;
  person?: string | undefined;
  dueOn?: CalendarDate | undefined;
  percent?: number | undefined;
  result?: string | undefined;
  state?: string | undefined;
}

/** What a paper is filled from. All of it may be missing: then the paper is a blank form. */
export interface PaperSource {
  /** Name of the form: which number and day of the session are its own. */
  form?: string | undefined;
  topic?: PaperTopic | undefined;
  meeting?: MeetingRecord | undefined;
  plan?: readonly PlannedTopicOnPaper[] | undefined;
  tasks?: readonly TrackedTask[] | undefined;
  /** Address of the topic's page: `/chuyen-de/quy-khuyen-hoc/`. */
  topicPath?: string | undefined;
  /** Documents in force that the topic rests on, ready to print: `Chỉ thị số 50-CT/TW, ngày 23/7/2025 của Ban Bí thư về …`. */
  citations?: readonly string[] | undefined;
  session?: Session | undefined;
  /** Deadlines of the preparation before this day are not printed as days. */
  notBefore?: CalendarDate | undefined;
}

export interface FilledSource extends PaperSource {
  session: Session;
  /** The guest whose copy this is. */
  guest?: Session['guests'][number] | undefined;
}

export type Value = string | number | undefined;

const lowerFirst = (text: string) => text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);

function subjectOf({ officialTitle, title }: PaperTopic): string {
  return officialTitle === undefined ? PAPER_WORDS.topicInQuotes(title) : lowerFirst(officialTitle);
}

/** Points of the sheet where it is filled in, else what was typed as its sum. */
const scoreOf = ({ points, score }: Session) => (points && totalOf(points)) ?? score;

/** Minutes by the hours that are known; else those of the topic. */
function durationOf({ session: { startsAt, endsAt }, topic }: FilledSource): number | undefined {
  const known = startsAt !== undefined && endsAt !== undefined ? minutesBetween(startsAt, endsAt) : undefined;
  return known ?? topic?.durationMinutes;
}

const guestNames = ({ guests }: Session) =>
  guests.map(({ name, unit }) => (unit ? `${name} (${unit})` : name)).join('; ') || undefined;

/** Who was absent; no room for a name where it is known that nobody was. */
const namesAbsent =
  (how: keyof typeof PRESENCES, count: 'absentWithReason' | 'absentWithoutReason') =>
  ({ meeting, session }: FilledSource) => {
    const own = meeting?.absent.filter(({ reason }) => reason === PRESENCES[how]) ?? [];
    return (
      own.map(({ name }) => name).join(', ') || (session[count] === 0 ? PAPER_WORDS.nobodyAbsent : undefined)
    );
  };

const dayFrom = (date: CalendarDate | undefined, days: number) => date && formatDate(dayAfter(date, days));

/** One value for every placeholder a template may use; the compiler asks for each. */
const VALUES: Record<PlaceholderName, (source: FilledSource) => Value> = {
  'topic.title': ({ topic }) => topic?.title,
  'topic.officialTitle': ({ topic }) => topic?.officialTitle ?? topic?.title,
  'topic.subject': ({ topic, tasks }) => (topic ? subjectOf(topic) : tasks && PAPER_WORDS.subjectsOfCell),
  'topic.summary': ({ topic }) => topic?.summary,
  'topic.scope': ({ topic }) => topic?.officialScope ?? topic?.summary,
  'topic.whyItMatters': ({ topic }) => topic?.whyItMatters,
  'topic.field': ({ topic }) => topic?.field && SUBJECTS[topic.field],
  'topic.durationMinutes': ({ topic }) => topic?.durationMinutes,
  'topic.participation': ({ topic }) => topic && PARTICIPATION[topic.participation],
  'topic.attendees': ({ topic }) => topic && ATTENDEES[topic.participation],
  'topic.path': ({ topicPath }) => topicPath,
  'topic.updatedOn': ({ topic }) => topic?.updatedOn && formatDate(topic.updatedOn),
  'topic.worksheetTitle': ({ topic }) => topic?.worksheet?.title,
  'session.upperBody': ({ session }) => session.upperBody,
  'session.upperCommittee': ({ session }) => session.upperCommittee,
  'session.cell': ({ session }) => session.cell,
  'session.committee': ({ session }) =>
    session.hasCommittee ? PAPER_WORDS.committee : PAPER_WORDS.withoutCommittee,
  'session.committeeAuthority': ({ session }) =>
    session.hasCommittee ? PAPER_WORDS.committeeAuthority : PAPER_WORDS.cellAuthority,
  'session.place': ({ session }) => session.place,
  'session.issuedOn': ({ session }) => session.issuedOn && formatDateInFull(session.issuedOn),
  'session.quarter': ({ session: { quarter, heldOn } }) =>
    ROMAN_QUARTERS[quarter ?? (heldOn ? quarterOf(heldOn) : 0)],
  'session.year': ({ session: { year, heldOn } }) => year ?? heldOn?.slice(0, 4),
  'session.heldOn': ({ session }) => session.heldOn && formatDateInFull(session.heldOn),
  'session.heldOnWeekday': ({ session: { heldOn } }) =>
    heldOn && `${weekdayOf(heldOn)}, ${formatDateInFull(heldOn)}`,
  'session.sendBy': ({ session }) => dayFrom(session.heldOn, -LIMITS.sendDaysBefore.value),
  'session.finishBy': ({ session }) => dayFrom(session.heldOn, LIMITS.finishDaysAfter.value),
  'session.durationMinutes': durationOf,
  'session.startsAt': ({ session }) => session.startsAt && timeInWords(session.startsAt),
  'session.endsAt': ({ session }) => session.endsAt && timeInWords(session.endsAt),
  'session.venue': ({ session }) => session.venue,
  'session.chair': ({ session }) => nameOf(session.chair),
  'session.chairTitled': ({ session }) => titledChair(session),
  'session.clerkTitled': ({ session }) => titled(session.clerk),
  'session.authorTitled': ({ session }) => titled(session.author),
  'session.presenterTitled': ({ session }) => titled(session.presenter),
  'session.reviewerTitled': ({ session }) => titled(session.reviewer),
  'session.scorerTitled': ({ session }) => titled(session.scorer),
  'session.upperGuidance': ({ session }) => session.upperGuidance,
  'session.subjectBasis': ({ session }) => session.subjectBasis,
  'session.draftRound': ({ session }) => session.draftRound,
  'guest.name': ({ guest }) => guest?.name,
  'guest.unit': ({ guest }) => guest?.unit,
  'session.secretaryName': ({ session }) => nameOf(session.secretaryName),
  'session.clerk': ({ session }) => nameOf(session.clerk),
  'session.author': ({ session }) => nameOf(session.author),
  'session.presenter': ({ session }) => nameOf(session.presenter),
  'session.reviewer': ({ session }) => nameOf(session.reviewer),
  'session.scorer': ({ session }) => nameOf(session.scorer),
  'session.fullMembers': ({ session }) => session.fullMembers,
  'session.probationaryMembers': ({ session }) => session.probationaryMembers,
  'session.fullMembersPresent': ({ session }) => session.fullMembersPresent,
  'session.probationaryMembersPresent': ({ session }) => session.probationaryMembersPresent,
  'session.absentWithReason': ({ session }) => session.absentWithReason,
  'session.absentWithoutReason': ({ session }) => session.absentWithoutReason,
  'session.exemptMembers': ({ session }) => session.exemptMembers,
  'session.guestCount': ({ session }) => session.guests.length || undefined,
  'session.score': ({ session }) => scoreOf(session),
  'session.level': ({ session }) => {
    const score = scoreOf(session);
    return score === undefined ? undefined : levelOf(score);
  },
  'session.guestNames': ({ session }) => guestNames(session),
  'session.opinionCount': ({ meeting }) => meeting?.opinions.length || undefined,
  'session.namesAbsentWithReason': namesAbsent('vang-co-ly-do', 'absentWithReason'),
  'session.namesAbsentWithoutReason': namesAbsent('vang-khong-ly-do', 'absentWithoutReason'),
  'session.upperSpeech': ({ meeting }) => meeting?.upperSpeech,
  'session.conclusion': ({ meeting }) => meeting?.conclusion,
  'session.proposals': ({ meeting }) => meeting?.proposals,
  'vote.base': ({ session }) => baseOf(session),
  'vote.outcome': voteOutcome,
};

/** The value of a placeholder of the whole paper, or `undefined` where nothing is known. */
export function valueOf(name: string, source: FilledSource): Value {
  return name in VALUES ? VALUES[name as PlaceholderName](source) : undefined;
}
