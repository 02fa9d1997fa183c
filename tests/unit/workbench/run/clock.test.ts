import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { meetingSchema, type Run } from '../../../../src/schema/workbench.ts';
import {
  begin,
  clockOf,
  clockText,
  clockTimeOf,
  end,
  give,
  MINUTE,
  pause,
  resume,
  startRun,
  toneOf,
  untilNextSecond,
} from '../../../../src/workbench/run/clock.ts';
import { AGENDA, meeting, uuid } from './meeting.ts';

const START = Date.parse('2026-12-03T12:30:00Z');
const after = (minutes: number) => START + minutes * MINUTE;
const [FIRST, SECOND, THIRD] = [uuid(1), uuid(2), uuid(3)];
const started = startRun(FIRST, START);
const clock = (run: Run, minutes: number) => {
  const found = clockOf(run, AGENDA, after(minutes));
  if (!found) throw new Error('The agenda is not empty.');
  return found;
};
const left = (run: Run, minutes: number) => clock(run, minutes).remainingMs / MINUTE;

describe('the clock of a meeting', () => {
  test('begins with the first item and all of its minutes', () => {
    const now = clock(started, 0);
    expect(now).toMatchObject({ phase: 'running', index: 0, remainingMs: 10 * MINUTE, totalMs: 0 });
    expect(now.endsAt).toBe(after(60));
    expect(now.aheadMs).toBe(50 * MINUTE);
  });

  test('has nothing to say without an agenda', () => {
    expect(clockOf(startRun(undefined, START), [], START)).toBeUndefined();
  });

  test('begins with the first item where none was named', () => {
    expect(clockOf(startRun(undefined, START), AGENDA, after(2))?.index).toBe(0);
  });

  test('counts down, and below zero', () => {
    expect(left(started, 4)).toBe(6);
    expect(left(started, 12)).toBe(-2);
  });

  test('moves what comes after by what ran over', () => {
    expect(clock(started, 8).endsAt).toBe(after(60));
    expect(clock(started, 13).endsAt).toBe(after(63));
    expect(clock(started, 13).items.map(({ from }) => from)).toEqual([START, after(13), after(43)]);
  });

  test('brings what comes after forward when an item ends early', () => {
    const run = begin(started, SECOND, after(4));
    expect(clock(run, 4).endsAt).toBe(after(54));
    expect(clock(run, 4).items.map(({ state }) => state)).toEqual(['done', 'now', 'ahead']);
  });

  test('stands still while it is paused, and the end moves', () => {
    const run = pause(started, after(4));
    expect(left(run, 9)).toBe(6);
    expect(clock(run, 9)).toMatchObject({ phase: 'paused', totalMs: 4 * MINUTE, endsAt: after(65) });
  });

  test('runs on after a pause as if there had been none', () => {
    const run = resume(pause(started, after(4)), after(9));
    expect(left(run, 9)).toBe(6);
    expect(left(run, 11)).toBe(4);
  });

  test('pausing twice, or running on while it runs, changes nothing', () => {
    const paused = pause(started, after(1));
    expect(pause(paused, after(2))).toBe(paused);
    expect(resume(started, after(1))).toBe(started);
  });

  test('takes the next item up during a pause, and its time begins with the clock', () => {
    const run = begin(pause(started, after(4)), SECOND, after(6));
    expect(clock(run, 7)).toMatchObject({ index: 1, remainingMs: 30 * MINUTE });
    expect(left(resume(run, after(8)), 10)).toBe(28);
    expect(clock(resume(run, after(8)), 10).items[0]?.spentMs).toBe(4 * MINUTE);
  });

  test('gives an item two minutes more, and takes them from nobody', () => {
    const run = give(started, FIRST, 2);
    expect(left(run, 4)).toBe(8);
    expect(clock(run, 4).endsAt).toBe(after(62));
    expect(left(give(run, FIRST, -2), 4)).toBe(6);
  });

  test('never gives more than an item can hold', () => {
    let run = started;
    for (let times = 0; times < 200; times += 1) run = give(run, FIRST, 2);
    expect(run.extraMinutes[FIRST]).toBe(240);
  });

  test('goes back to an item with the time that it has left', () => {
    const run = begin(begin(started, SECOND, after(6)), FIRST, after(8));
    expect(clock(run, 9)).toMatchObject({ index: 0, remainingMs: 3 * MINUTE });
    expect(clock(run, 9).items[1]).toMatchObject({ state: 'ahead', spentMs: 2 * MINUTE });
    // Four minutes of the first, and twenty-eight that the second has left.
    expect(clock(run, 8).endsAt).toBe(after(8 + 4 + 28 + 20));
  });

  test('taking up the item in hand again changes nothing', () => {
    expect(begin(started, FIRST, after(3))).toBe(started);
  });

  test('says what was passed over', () => {
    const run = begin(started, THIRD, after(5));
    expect(clock(run, 5).items.map(({ state }) => state)).toEqual(['done', 'skipped', 'now']);
  });

  test('stops with the meeting', () => {
    const run = end(begin(started, SECOND, after(10)), after(35));
    expect(clock(run, 500)).toMatchObject({ phase: 'ended', totalMs: 35 * MINUTE, aheadMs: 0 });
    expect(clock(run, 500).endsAt).toBe(after(35));
    expect(clock(run, 500).items.map(({ state }) => state)).toEqual(['done', 'done', 'skipped']);
    expect(begin(run, THIRD, after(40))).toBe(run);
    expect(end(run, after(50))).toBe(run);
  });

  test('runs on after an end that came too early, the time between being a pause', () => {
    const run = resume(end(started, after(5)), after(25));
    expect(left(run, 26)).toBe(4);
  });

  test('ends during a pause without losing the pause', () => {
    const run = end(pause(started, after(5)), after(20));
    expect(run.pausedAt).toBeUndefined();
    expect(clock(run, 90)).toMatchObject({ phase: 'ended', totalMs: 5 * MINUTE });
  });

  test('passes over an item that the agenda no longer has', () => {
    const run = begin(begin(started, SECOND, after(10)), THIRD, after(15));
    const shorter = AGENDA.filter(({ id }) => id !== THIRD);
    expect(clockOf(run, shorter, after(20))).toMatchObject({ index: 1, remainingMs: 20 * MINUTE });
  });

  test('counts an item that was made longer while it was in hand', () => {
    const longer = AGENDA.map((item) => ({ ...item, minutes: item.minutes + 5 }));
    expect(clockOf(started, longer, after(4))?.remainingMs).toBe(11 * MINUTE);
  });

  test('fits the record that the device keeps', () => {
    const run = resume(pause(give(begin(started, SECOND, after(3)), SECOND, 2), after(4)), after(5));
    expect(meetingSchema.parse(meeting({ run, state: 'dang-hop' })).run).toEqual(run);
  });
});

describe('a device whose clock is set back', () => {
  test('gives no item more time than it has', () => {
    expect(left(started, -30)).toBe(10);
    expect(clock(started, -30).totalMs).toBe(0);
  });

  test('loses no time in a pause', () => {
    const run = resume(pause(started, after(4)), after(-20));
    expect(run.pausedMs).toBe(0);
  });
});

type Act = 'pause' | 'resume' | 'next' | 'back' | 'give' | 'wait';
const acts = fc.array(
  fc.record({
    act: fc.constantFrom<Act>('pause', 'resume', 'next', 'back', 'give', 'wait'),
    seconds: fc.integer({ min: 0, max: 1500 }),
  }),
  { maxLength: 40 },
);

function perform(run: Run, act: Act, now: number): Run {
  const index = clockOf(run, AGENDA, now)?.index ?? 0;
  if (act === 'pause') return pause(run, now);
  if (act === 'resume') return resume(run, now);
  if (act === 'give') return give(run, AGENDA[index]?.id ?? '', 2);
  const to = act === 'next' ? AGENDA[index + 1] : act === 'back' ? AGENDA[index - 1] : undefined;
  return to ? begin(run, to.id, now) : run;
}

describe('whatever is pressed', () => {
  test('it says what a clock that ticks every second would say', () => {
    fc.assert(
      fc.property(acts, (steps) => {
        let [run, now] = [started, START];
        const ticking = { index: 0, isPaused: false, spent: [0, 0, 0], total: 0 };
        for (const { act, seconds } of steps) {
          run = perform(run, act, now);
          if (act === 'pause') ticking.isPaused = true;
          if (act === 'resume') ticking.isPaused = false;
          if (act === 'next') ticking.index = Math.min(2, ticking.index + 1);
          if (act === 'back') ticking.index = Math.max(0, ticking.index - 1);
          for (let second = 0; second < seconds; second += 1) {
            if (ticking.isPaused) continue;
            ticking.total += 1;
            ticking.spent[ticking.index] = (ticking.spent[ticking.index] ?? 0) + 1;
          }
          now += seconds * 1000;
          const found = clockOf(run, AGENDA, now);
          expect(found?.index).toBe(ticking.index);
          expect(found?.items.map(({ spentMs }) => spentMs / 1000)).toEqual(ticking.spent);
          expect(found?.totalMs).toBe(ticking.total * 1000);
        }
      }),
    );
  });

  test('a reload in the middle changes nothing that is seen', () => {
    fc.assert(
      fc.property(acts, fc.integer({ min: 0, max: 90_000_000 }), (steps, slept) => {
        let [run, now] = [started, START];
        for (const { act, seconds } of steps) {
          run = perform(run, act, now);
          now += seconds * 1000;
        }
        const reloaded = JSON.parse(JSON.stringify(run)) as Run;
        expect(clockOf(reloaded, AGENDA, now + slept)).toEqual(clockOf(run, AGENDA, now + slept));
      }),
    );
  });

  test('no item ever took less than no time, however the device counts', () => {
    const jumps = fc.array(
      fc.record({
        act: fc.constantFrom<Act>('pause', 'resume', 'next', 'back', 'give', 'wait'),
        seconds: fc.integer({ min: -90_000, max: 90_000 }),
      }),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(jumps, (steps) => {
        let [run, now] = [started, START];
        for (const { act, seconds } of steps) {
          run = perform(run, act, now);
          now += seconds * 1000;
          const found = clockOf(run, AGENDA, now);
          expect(found?.totalMs).toBeGreaterThanOrEqual(0);
          expect(found?.items.every(({ spentMs, allowedMs }) => spentMs >= 0 && allowedMs >= 0)).toBe(true);
          expect(run.pausedMs).toBeGreaterThanOrEqual(0);
          meetingSchema.parse(meeting({ run, state: 'dang-hop' }));
        }
      }),
      { numRuns: 60 },
    );
  });

  test('what comes after stands in order, and the last ends when the meeting does', () => {
    fc.assert(
      fc.property(acts, (steps) => {
        let [run, now] = [started, START];
        for (const { act, seconds } of steps) {
          run = perform(run, act, now);
          now += seconds * 1000;
        }
        const found = clockOf(run, AGENDA, now);
        const ahead = (found?.items ?? []).filter(({ state }) => state === 'ahead');
        const times = ahead.map(({ from = Number.NaN }) => from);
        expect(times).toEqual([...times].sort((a, b) => a - b));
        expect(times.every((time) => time >= now)).toBe(true);
        const last = ahead.at(-1);
        const ends = last
          ? (last.from ?? 0) + Math.max(0, last.allowedMs - last.spentMs)
          : now + Math.max(0, found?.remainingMs ?? 0);
        expect(found?.endsAt).toBe(ends);
      }),
    );
  });
});

describe('what the clock shows', () => {
  test.each([
    [10 * MINUTE, '10:00'],
    [MINUTE + 5000, '1:05'],
    [400, '0:01'],
    [0, '0:00'],
    [-400, '0:00'],
    [-1000, '+0:01'],
    [-63_000, '+1:03'],
    [-125 * MINUTE, '+125:00'],
  ])('%i ms left are %s', (ms, text) => expect(clockText(ms)).toBe(text));

  test.each([
    [MINUTE + 1, 'calm'],
    [MINUTE, 'near'],
    [1, 'near'],
    [0, 'over'],
    [-5, 'over'],
  ])('%i ms left are %s', (ms, tone) => expect(toneOf(ms)).toBe(tone));

  test('shows another second exactly when it says so', () => {
    fc.assert(
      fc.property(fc.integer({ min: -5_000_000, max: 5_000_000 }), (ms) => {
        const wait = untilNextSecond(ms);
        expect(wait).toBeGreaterThan(0);
        expect(wait).toBeLessThanOrEqual(1000);
        // The first second past the end is full when it shows.
        if (ms <= 0 || ms > 1000) expect(clockText(ms - wait)).not.toBe(clockText(ms));
        expect(clockText(ms - wait + 1)).toBe(clockText(ms));
      }),
    );
  });

  test('tells clock times of Vietnam wherever the device believes to be', () => {
    expect(clockTimeOf(Date.parse('2026-12-03T12:30:00Z'))).toBe('19:30');
    expect(clockTimeOf(Date.parse('2026-12-03T17:00:00Z'))).toBe('00:00');
  });
});
