import { formatDate, formatDateInFull, quarterOf } from '../../model/calendar-day.ts';
import { FIELDS, PARTICIPATION, QUESTION_KINDS } from '../../model/classification.ts';
import type { LoopName, PlaceholderName } from '../../model/placeholder.ts';
import type { Session } from '../../schema/session.ts';
import type { Topic } from '../../schema/topic.ts';
import { PAPER_WORDS, timeInWords } from '../../text/papers.ts';

/** What a paper is filled from. All of it may be missing: then the paper is a blank form. */
export interface PaperSource {
  topic?: Topic | undefined;
  /** Address of the topic's page: `/chuyen-de/quy-khuyen-hoc/`. */
  topicPath?: string | undefined;
  /** Documents in force that the topic rests on, ready to print: `Chỉ thị 50-CT/TW ngày 23/7/2025 của Ban Bí thư`. */
  citations?: readonly string[] | undefined;
  session?: Session | undefined;
}

export interface FilledSource extends PaperSource {
  session: Session;
}

type Value = string | number | undefined;

/** Quarters as documents write them; nothing for a quarter not known. */
const ROMAN = [undefined, 'I', 'II', 'III', 'IV'];

/** One value for every placeholder a template may use; the compiler asks for each. */
const VALUES: Record<PlaceholderName, (source: FilledSource) => Value> = {
  'topic.title': ({ topic }) => topic?.title,
  'topic.summary': ({ topic }) => topic?.summary,
  'topic.whyItMatters': ({ topic }) => topic?.whyItMatters,
  'topic.field': ({ topic }) => topic && FIELDS[topic.field],
  'topic.durationMinutes': ({ topic }) => topic?.durationMinutes,
  'topic.participation': ({ topic }) => topic && PARTICIPATION[topic.participation],
  'topic.path': ({ topicPath }) => topicPath,
  'topic.updatedOn': ({ topic }) => topic && formatDate(topic.updatedOn),
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
  'session.quarter': ({ session: { quarter, heldOn } }) => ROMAN[quarter ?? (heldOn ? quarterOf(heldOn) : 0)],
  'session.year': ({ session }) => session.year ?? session.heldOn?.slice(0, 4),
  'session.heldOn': ({ session }) => session.heldOn && formatDateInFull(session.heldOn),
  'session.startsAt': ({ session }) => session.startsAt && timeInWords(session.startsAt),
  'session.endsAt': ({ session }) => session.endsAt && timeInWords(session.endsAt),
  'session.venue': ({ session }) => session.venue,
  'session.chair': ({ session }) => session.chair,
  'session.secretaryName': ({ session }) => session.secretaryName,
  'session.clerk': ({ session }) => session.clerk,
  'session.author': ({ session }) => session.author,
  'session.presenter': ({ session }) => session.presenter,
  'session.reviewer': ({ session }) => session.reviewer,
  'session.scorer': ({ session }) => session.scorer,
  'session.fullMembers': ({ session }) => session.fullMembers,
  'session.probationaryMembers': ({ session }) => session.probationaryMembers,
  'session.fullMembersPresent': ({ session }) => session.fullMembersPresent,
  'session.probationaryMembersPresent': ({ session }) => session.probationaryMembersPresent,
  'session.absentWithReason': ({ session }) => session.absentWithReason,
  'session.absentWithoutReason': ({ session }) => session.absentWithoutReason,
  'session.exemptMembers': ({ session }) => session.exemptMembers,
  'session.guestCount': ({ session }) => session.guests.length || undefined,
  'session.score': ({ session }) => session.score,
};

/** The value of a placeholder of the whole paper, or `undefined` where nothing is known. */
export function valueOf(name: string, source: FilledSource): Value {
  return name in VALUES ? VALUES[name as PlaceholderName](source) : undefined;
}

/** Values of one item of a list, by placeholder. */
export type ItemValues = Readonly<Record<string, Value>>;

const plain = (items: readonly string[] | undefined): ItemValues[] => (items ?? []).map((item) => ({ item }));

const keyed = (items: readonly object[] | undefined): ItemValues[] =>
  (items ?? []).map((item) =>
    Object.fromEntries(Object.entries(item).map(([key, value]) => [`item.${key}`, value as Value])),
  );

const ITEMS: Record<LoopName, (source: FilledSource) => ItemValues[]> = {
  'topic.objectives': ({ topic }) => plain(topic?.objectives),
  'topic.materials': ({ topic }) => plain(topic?.materials),
  'topic.commonMistakes': ({ topic }) => plain(topic?.commonMistakes),
  'topic.preparation': ({ topic }) => keyed(topic?.preparation),
  // A note that is not there is no line for a pen: its cell stays empty.
  'topic.agenda': ({ topic }) => keyed(topic?.agenda.map((item) => ({ note: '', ...item }))),
  'topic.questions': ({ topic }) =>
    keyed(topic?.questions.map((item) => ({ hint: '', ...item, kind: QUESTION_KINDS[item.kind] }))),
  'topic.decisions': ({ topic }) => keyed(topic?.decisions),
  'topic.followUp': ({ topic }) => keyed(topic?.followUp),
  'session.guests': ({ session }) => keyed(session.guests),
};

/** Every item of a list with its number; empty where the topic or the session has none. */
export function itemsOf(loop: LoopName, source: FilledSource): ItemValues[] {
  return ITEMS[loop](source).map((item, index) => ({ index: index + 1, ...item }));
}
