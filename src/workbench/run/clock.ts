import type { AdaptedTopic, Run } from '../../schema/workbench.ts';
import { without } from '../with-field.ts';

type Agenda = readonly Pick<AdaptedTopic['agenda'][number], 'id' | 'minutes'>[];
type Begun = Run['begun'][number];

/** Milliseconds since 1970, as the clock of the device says. */
export type Instant = number;

export const MINUTE = 60_000;
/** From here on the end of an item is announced. */
export const NEAR_MS = MINUTE;
const MOST_BEGUN = 60;

const at = (moment: string): Instant => Date.parse(moment);
const moment = (instant: Instant) => new Date(instant).toISOString();

export function startRun(itemId: string | undefined, now: Instant): Run {
  const begun = itemId === undefined ? [] : [{ itemId, at: moment(now), pausedMsBefore: 0 }];
  return { startedAt: moment(now), pausedMs: 0, begun, extraMinutes: {} };
}

/** How long the clock has stood still until now; a device's clock set back takes nothing away. */
function pausedUntil({ pausedMs, pausedAt, endedAt }: Run, now: Instant): number {
  const since = pausedAt ?? endedAt;
  return pausedMs + (since === undefined ? 0 : Math.max(0, Math.round(now - at(since))));
}

const isRunning = ({ pausedAt, endedAt }: Run) => pausedAt === undefined && endedAt === undefined;

export function pause(run: Run, now: Instant): Run {
  return isRunning(run) ? { ...run, pausedAt: moment(now) } : run;
}

/** Lets the clock run on, after a pause or after a meeting that was ended too early. */
export function resume(run: Run, now: Instant): Run {
  if (isRunning(run)) return run;
  return { ...without(run, 'pausedAt', 'endedAt'), pausedMs: pausedUntil(run, now) };
}

export function end(run: Run, now: Instant): Run {
  if (run.endedAt !== undefined) return run;
  return { ...resume(run, now), endedAt: moment(now) };
}

/** Takes an item up: the next one, the former one, or one that is tapped. */
export function begin(run: Run, itemId: string, now: Instant): Run {
  if (run.endedAt !== undefined || run.begun.at(-1)?.itemId === itemId) return run;
  const next = { itemId, at: moment(now), pausedMsBefore: pausedUntil(run, now) };
  return { ...run, begun: [...run.begun, next].slice(-MOST_BEGUN) };
}

/** Gives an item more minutes than it has, or takes them back. */
export function give(run: Run, itemId: string, minutes: number): Run {
  const extra = Math.min(240, Math.max(-120, (run.extraMinutes[itemId] ?? 0) + minutes));
  return { ...run, extraMinutes: { ...run.extraMinutes, [itemId]: extra } };
}

export interface ItemClock {
  id: string;
  /** `skipped`: passed over, or not come to before the end. */
  state: 'done' | 'now' | 'ahead' | 'skipped';
  allowedMs: number;
  spentMs: number;
  /** When it was begun, or will be at this pace; `undefined` where it never was. */
  from: Instant | undefined;
}

export interface RunClock {
  phase: 'running' | 'paused' | 'ended';
  /** Place of the item in hand. */
  index: number;
  item: ItemClock;
  /** Left of the item in hand; below zero once it has run over. */
  remainingMs: number;
  /** The meeting so far, without pauses. */
  totalMs: number;
  /** Needed for what comes after the item in hand. */
  aheadMs: number;
  /** When it ended, or will at this pace. */
  endsAt: Instant;
  items: readonly ItemClock[];
}

/** Everything the clock says now; `undefined` where the agenda is empty. Two windows say the same at one moment. */
export function clockOf(run: Run, agenda: Agenda, now: Instant): RunClock | undefined {
  const first = agenda[0];
  if (!first) return undefined;
  const stretches = stretchesOf(run, agenda, now);
  const inHand = stretches.at(-1)?.itemId ?? first.id;
  const index = agenda.findIndex(({ id }) => id === inHand);
  const spent = (id: string) =>
    stretches.reduce((sum, stretch) => sum + (stretch.itemId === id ? stretch.ms : 0), 0);
  const measured = agenda.map(({ id, minutes }) => ({
    id,
    spentMs: spent(id),
    allowedMs: Math.max(0, minutes + (run.extraMinutes[id] ?? 0)) * MINUTE,
  }));
  const left = ({ allowedMs, spentMs }: { allowedMs: number; spentMs: number }) => allowedMs - spentMs;
  const isOver = run.endedAt !== undefined;
  let cursor = run.endedAt === undefined ? now : at(run.endedAt);
  const items = measured.map((item, place): ItemClock => {
    const begunAt = stretches.find(({ itemId }) => itemId === item.id)?.at;
    if (place < index || isOver) {
      return { ...item, state: begunAt === undefined ? 'skipped' : 'done', from: begunAt };
    }
    const isNow = place === index;
    const from = isNow ? begunAt : cursor;
    cursor += Math.max(0, left(item));
    return { ...item, state: isNow ? 'now' : 'ahead', from };
  });
  const item = items[index] as ItemClock;
  const remainingMs = left(item);
  return {
    phase: isOver ? 'ended' : run.pausedAt === undefined ? 'running' : 'paused',
    index,
    item,
    remainingMs,
    totalMs: Math.max(0, activeAt(run, untilOf(run, now), run.pausedMs)),
    aheadMs: isOver ? 0 : cursor - now - Math.max(0, remainingMs),
    endsAt: cursor,
    items,
  };
}

/** What was begun one after the other, with the time that each took. Items that the agenda no longer has are passed over. */
function stretchesOf(run: Run, agenda: Agenda, now: Instant): { itemId: string; at: Instant; ms: number }[] {
  const known = new Set(agenda.map(({ id }) => id));
  const begun = run.begun.filter(({ itemId }) => known.has(itemId));
  const active = (each: Begun) => activeAt(run, at(each.at), each.pausedMsBefore);
  const end = activeAt(run, untilOf(run, now), run.pausedMs);
  return begun.map((each, place) => {
    const next = begun[place + 1];
    const until = next ? active(next) : end;
    return { itemId: each.itemId, at: at(each.at), ms: Math.max(0, until - active(each)) };
  });
}

const activeAt = ({ startedAt }: Run, instant: Instant, pausedMs: number) =>
  instant - at(startedAt) - pausedMs;

const untilOf = ({ endedAt, pausedAt }: Run, now: Instant): Instant => {
  const stopped = endedAt ?? pausedAt;
  return stopped === undefined ? now : at(stopped);
};

export type Tone = 'calm' | 'near' | 'over';

export function toneOf(remainingMs: number): Tone {
  if (remainingMs <= 0) return 'over';
  return remainingMs <= NEAR_MS ? 'near' : 'calm';
}

/** `12:05` while there is time, `+1:03` once it has run over. */
export function clockText(remainingMs: number): string {
  const seconds = secondsOf(remainingMs);
  const text = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  return remainingMs <= 0 && seconds > 0 ? `+${text}` : text;
}

/** Whole seconds shown: the last one lasts until nothing is left, and what ran over counts when it is full. */
function secondsOf(remainingMs: number): number {
  return remainingMs > 0 ? Math.ceil(remainingMs / 1000) : Math.floor(-remainingMs / 1000);
}

/** Milliseconds until another second is shown. */
export function untilNextSecond(remainingMs: number): number {
  return ((remainingMs % 1000) + 1000) % 1000 || 1000;
}

/** `19:30` in Vietnam. */
export function clockTimeOf(instant: Instant): string {
  return new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Asia/Ho_Chi_Minh',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(instant);
}
