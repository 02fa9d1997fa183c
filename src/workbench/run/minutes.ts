import { isHeld } from '../../model/meeting.ts';
import { shareInWords } from '../../model/vote.ts';
import { nameOf, titled, titledChair } from '../../papers/fill/people.ts';
import type { Session } from '../../schema/session.ts';
import type { Meeting, Note } from '../../schema/workbench.ts';
import { MINUTES } from '../../text/workbench/minutes.ts';
import { baseOf } from '../../model/vote.ts';
import { resultOf, voteOn } from './votes.ts';

const MOST_LETTERS = 4000;

/** True once something has happened that minutes can tell. */
export function hasRecord({ state, run, notes, votes }: Meeting): boolean {
  return run !== undefined || notes.length + votes.length > 0 || isHeld(state);
}

/** Minutes of one item: as people edited them, else the draft; `undefined` where there is nothing to tell. */
export function minuteOf(meeting: Meeting, itemId: string): string | undefined {
  const text = meeting.minutes.items[itemId] ?? itemDraft(meeting, itemId);
  return text === '' ? undefined : text;
}

/**
 * The draft of one item: how the meeting was opened for the first, then what the clerk noted, then who spoke. What
 * they said stands among the opinions of the minutes and is not written twice.
 */
export function itemDraft(meeting: Meeting, itemId: string): string {
  if (!hasRecord(meeting)) return '';
  const notes = notesOf(meeting, itemId);
  const isFirst = meeting.topic.agenda[0]?.id === itemId;
  const spoken = notes.filter(({ speaker }) => speaker !== undefined);
  const lines = [
    ...(isFirst ? openingLines(meeting.details) : []),
    ...notes.filter(({ speaker }) => speaker === undefined).map(({ text }) => asSentence(text)),
    ...(spoken.length > 0 ? [speakersLine(spoken)] : []),
  ];
  return cut(lines.join('\n'));
}

/** Notes of one item in the order of time. */
export function notesOf({ notes }: Pick<Meeting, 'notes'>, itemId: string | undefined): Note[] {
  return notes.filter((note) => note.itemId === itemId).sort((a, b) => a.at.localeCompare(b.at));
}

/** Every opinion with its speaker, in the order of the agenda, then of time. */
export function opinionsOf({ notes, topic }: Pick<Meeting, 'notes' | 'topic'>): Note[] {
  const place = new Map(topic.agenda.map(({ id }, index) => [id, index]));
  const of = ({ itemId }: Note) => place.get(itemId ?? '') ?? topic.agenda.length;
  return notes
    .filter(({ speaker }) => speaker !== undefined)
    .sort((a, b) => of(a) - of(b) || a.at.localeCompare(b.at));
}

function openingLines(details: Session): string[] {
  const [chair, clerk] = [titledChair(details), titled(details.clerk)];
  const sentence = attendanceSentence(details);
  return [...(chair ? [MINUTES.opening(chair, clerk)] : []), ...(sentence ? [sentence] : [])];
}

function speakersLine(notes: readonly Note[]): string {
  const names = [...new Set(notes.map(({ speaker = '' }) => MINUTES.speaker(speaker)))];
  return MINUTES.spoke(notes.length, names.join(', '));
}

/** `Được triệu tập 27 đảng viên (25 chính thức, 2 dự bị); có mặt …`; nothing where no number is known. */
export function attendanceSentence(details: Session): string {
  const { fullMembers, probationaryMembers, fullMembersPresent, probationaryMembersPresent } = details;
  const parts = [
    fullMembers === undefined ? '' : MINUTES.summoned(MINUTES.members(fullMembers, probationaryMembers)),
    fullMembersPresent === undefined
      ? ''
      : MINUTES.present(MINUTES.members(fullMembersPresent, probationaryMembersPresent)),
    absenceOf(details),
    details.exemptMembers ? MINUTES.exempt(details.exemptMembers) : '',
    details.guests.length > 0 ? MINUTES.guests(details.guests.length) : '',
  ].filter((part) => part !== '');
  if (parts.length === 0) return '';
  const sentence = parts.join('; ');
  return `${sentence.charAt(0).toLocaleUpperCase('vi')}${sentence.slice(1)}.`;
}

function absenceOf({ absentWithReason, absentWithoutReason }: Session): string {
  if (absentWithReason === undefined && absentWithoutReason === undefined) return '';
  return MINUTES.absent(absentWithReason ?? 0, absentWithoutReason ?? 0);
}

/** The conclusion as the votes give it; `undefined` where nothing was voted on. */
export function conclusionDraft(meeting: Meeting): string | undefined {
  const base = baseOf(meeting.details);
  const voted = meeting.topic.decisions.map(({ id, motion }) => {
    const vote = voteOn(meeting, id);
    return { motion: withoutFullStop(motion), vote, result: resultOf(vote, base) };
  });
  const carried = voted.flatMap(({ motion, vote, result }) =>
    vote && base !== undefined && result === 'carried'
      ? [MINUTES.carried(motion, vote.yes, base, shareInWords(vote.yes, base))]
      : [],
  );
  const lost = voted.flatMap(({ motion, vote, result }) =>
    vote && base !== undefined && result === 'lost'
      ? [MINUTES.lost(motion, vote.yes, base, shareInWords(vote.yes, base))]
      : [],
  );
  if (carried.length + lost.length === 0) return undefined;
  const open = voted
    .filter(({ result }) => result !== 'carried' && result !== 'lost')
    .map(({ motion }) => `${motion}.`);
  return cut(
    [
      ...part(MINUTES.agreed, carried),
      ...part(MINUTES.notCarried, lost),
      ...part(MINUTES.notVoted, open),
    ].join('\n'),
  );
}

const part = (heading: string, lines: readonly string[]) =>
  lines.length === 0 ? [] : [heading, ...lines.map((line, index) => `${index + 1}. ${line}`)];

const withoutFullStop = (text: string) => text.trim().replace(/[.;]+$/u, '');

/** `nghe xong dự thảo` → `Nghe xong dự thảo.` */
function asSentence(text: string): string {
  const trimmed = text.trim();
  const ended = /[.!?…:;]$/u.test(trimmed) ? trimmed : `${trimmed}.`;
  return ended.charAt(0).toLocaleUpperCase('vi') + ended.slice(1);
}

const cut = (text: string) => (text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS - 1)}…` : text);

/** Who may be meant when a speaker is written: those the meeting names. */
export function knownSpeakers(details: Session, members: readonly { shortName: string }[]): string[] {
  const { chair, clerk, author, presenter, scorer, guests } = details;
  const named = [chair, clerk, author, presenter, scorer].flatMap((person) => nameOf(person) ?? []);
  return [
    ...new Set([...members.map(({ shortName }) => shortName), ...named, ...guests.map(({ name }) => name)]),
  ];
}
