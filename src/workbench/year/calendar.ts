import { timeAfter } from '../../model/clock.ts';
import type { Cell, YearPlan } from '../../schema/workbench.ts';
import { CALENDAR } from '../../text/workbench/calendar.ts';
import type { MeetingHead } from '../records.ts';
import { currentEntries } from './current-entries.ts';
import { regularDay } from './regular-day.ts';

/** Longest line of a calendar file in octets, its end not counted (RFC 5545, 3.1). */
const LINE_OCTETS = 75;
/** A reminder three days before: the notice goes out, papers are read. */
const ALARM = '-P3D';
const USUAL_START = '19:30';
const USUAL_MINUTES = 120;

interface Context {
  heads: readonly MeetingHead[];
  now: Date;
}

interface Event {
  /** Never changes for one thing, so that a second import moves what the first one brought. */
  uid: string;
  day: string;
  title: string;
  note?: string | undefined;
}

/**
 * The meetings of a year as a calendar file (RFC 5545): the planned topics on their days, and the cell's regular day
 * in every month that has none of them. No name of a person stands in it.
 */
export function calendarOf(cell: Cell, plan: YearPlan, { heads, now }: Context): string {
  const planned = currentEntries(plan.entries, heads).flatMap(
    ({ id, title, plannedOn: day, guests }): Event[] =>
      day === undefined ? [] : [{ uid: id, day, title: CALENDAR.topic(title), note: guests }],
  );
  const taken = new Set(planned.map(({ day }) => day.slice(0, 7)));
  const regular = Array.from({ length: 12 }, (_, index): Event => {
    const day = regularDay(plan.year, index + 1, cell.meetingDay);
    return { uid: `${cell.id}-${day.slice(0, 7)}`, day, title: CALENDAR.regular };
  }).filter(({ day }) => !taken.has(day.slice(0, 7)));
  const events = [...planned, ...regular].sort((a, b) => a.day.localeCompare(b.day));
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//So tay chuyen de//Ban lam viec//VI',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(cell.name)}`,
    ...VIETNAM,
    ...events.flatMap((event) => eventLines(event, cell, plan.calendarSequence, now)),
    'END:VCALENDAR',
  ];
  return lines.map(folded).join('');
}

/** Vietnam has one time for the whole year. */
const VIETNAM = [
  'BEGIN:VTIMEZONE',
  'TZID:Asia/Ho_Chi_Minh',
  'BEGIN:STANDARD',
  'DTSTART:19700101T000000',
  'TZOFFSETFROM:+0700',
  'TZOFFSETTO:+0700',
  'TZNAME:+07',
  'END:STANDARD',
  'END:VTIMEZONE',
];

function eventLines({ uid, day, title, note }: Event, cell: Cell, sequence: number, now: Date): string[] {
  const start = cell.meetingAt ?? USUAL_START;
  const stamp = now.toISOString().replace(/[-:]|\.\d+/gu, '');
  return [
    'BEGIN:VEVENT',
    `UID:${uid}@so-tay-chuyen-de`,
    `SEQUENCE:${sequence}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;TZID=Asia/Ho_Chi_Minh:${dateTime(day, start)}`,
    `DTEND;TZID=Asia/Ho_Chi_Minh:${dateTime(day, timeAfter(start, USUAL_MINUTES))}`,
    `SUMMARY:${escaped(title)}`,
    ...(cell.venue ? [`LOCATION:${escaped(cell.venue)}`] : []),
    ...(note ? [`DESCRIPTION:${escaped(note)}`] : []),
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(title)}`,
    `TRIGGER:${ALARM}`,
    'END:VALARM',
    'END:VEVENT',
  ];
}

const dateTime = (day: string, time: string) => `${day.replaceAll('-', '')}T${time.replace(':', '')}00`;

const escaped = (text: string) => text.replace(/[\\;,]/gu, (sign) => `\\${sign}`).replace(/\r?\n/gu, '\\n');

/** A line as the format wants it: broken between letters, never inside one, each rest behind one blank. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  const rows: string[] = [];
  let row = '';
  let octets = 0;
  for (const letter of line) {
    const size = encoder.encode(letter).length;
    if (octets + size > LINE_OCTETS) {
      rows.push(row);
      row = ' ';
      octets = 1;
    }
    row += letter;
    octets += size;
  }
  return [...rows, row].map((each) => `${each}\r\n`).join('');
}
