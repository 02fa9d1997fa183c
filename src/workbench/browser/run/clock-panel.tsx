import { useEffect, useRef, useState } from 'preact/hooks';
import type { Run } from '../../../schema/workbench.ts';
import { RUN } from '../../../text/workbench/run.ts';
import { minutesOf } from '../../meeting/adapt.ts';
import { cancelStart, endMeeting, withRun } from '../../run/acts.ts';
import {
  begin,
  clockText,
  clockTimeOf,
  give,
  MINUTE,
  pause,
  resume,
  toneOf,
  type RunClock,
  type Tone,
} from '../../run/clock.ts';
import { AgendaClock } from './agenda-clock.tsx';
import { ProjectorLink } from './projector-link.tsx';
import type { MeetingProps } from './run-screen.tsx';
import { useClock } from './use-clock.ts';
import { useWakeLock } from './use-wake-lock.ts';

/** The item in hand with the time that it has left, and the acts of the thumb. */
export function ClockPanel({ bench, meeting }: MeetingProps) {
  const now = meeting.value.value;
  const clock = useClock(now);
  const isAwake = useWakeLock(clock?.phase === 'running');
  const act = (change: (run: Run) => Run) => meeting.edit((record) => withRun(record, change));
  const { agenda } = now.topic;
  const item = clock && agenda[clock.index];
  if (!clock || !item) return <EndOfMeeting meeting={meeting} />;
  const goTo = (id: string) => act((run) => begin(run, id, Date.now()));
  const [former, next] = [agenda[clock.index - 1], agenda[clock.index + 1]];
  const isPaused = clock.phase === 'paused';
  const tone = toneOf(clock.remainingMs);
  return (
    <div class={`bench-sheet bench-clock is-${tone}`}>
      <p class="small">
        {RUN.item(clock.index + 1, agenda.length)} · {RUN.by(item.lead)}
      </p>
      <h3>{item.title}</h3>
      <p class="bench-clock-words">{isPaused ? RUN.paused : RUN.tones[tone]}</p>
      <p class="bench-clock-time" role="timer" aria-label={RUN.tones[tone]}>
        {clockText(clock.remainingMs)}
      </p>
      <Announcer id={item.id} title={item.title} tone={tone} />
      <div class="bench-clock-acts">
        <button
          type="button"
          class="button is-quiet"
          aria-label={RUN.moreLabel}
          onClick={() => act((run) => give(run, item.id, 2))}
        >
          {RUN.more}
        </button>
        <button
          type="button"
          class="button is-quiet"
          onClick={() => act((run) => (isPaused ? resume(run, Date.now()) : pause(run, Date.now())))}
        >
          {isPaused ? RUN.resume : RUN.pause}
        </button>
        <button
          type="button"
          class="button is-quiet"
          disabled={!former}
          onClick={() => former && goTo(former.id)}
        >
          {RUN.back}
        </button>
        <button type="button" class="button" disabled={!next} onClick={() => next && goTo(next.id)}>
          {RUN.next}
        </button>
      </div>
      {item.note && <p class="bench-clock-note">{item.note}</p>}
      <p>{paceOf(clock, now.run, minutesOf(now.topic))}</p>
      <AgendaClock agenda={agenda} clock={clock} goTo={goTo} />
      <ProjectorLink bench={bench} id={now.id} />
      {isAwake && <p class="small">{RUN.awake}</p>}
      <EndOfMeeting meeting={meeting} />
    </div>
  );
}

/** What is left, when it will end, and how that stands to the programme. */
function paceOf(clock: RunClock, run: Run | undefined, planned: number): string {
  const ahead = clock.items.filter(({ state }) => state === 'ahead').length;
  const left = RUN.left(ahead, Math.round(clock.aheadMs / MINUTE));
  const begun = run ? Date.parse(run.startedAt) : clock.endsAt;
  const late = Math.round((clock.endsAt - begun) / MINUTE) - planned;
  const against = late > 0 ? RUN.later(late) : late < 0 ? RUN.earlier(-late) : RUN.onTime;
  return `${left} ${RUN.endsAt(clockTimeOf(clock.endsAt))}${against}`;
}

function EndOfMeeting({ meeting }: Pick<MeetingProps, 'meeting'>) {
  return (
    <details class="bench-fold">
      <summary>{RUN.end}</summary>
      <p>{RUN.endHelp}</p>
      <p class="button-row">
        <button
          type="button"
          class="button"
          onClick={() => meeting.edit((now) => endMeeting(now, Date.now()))}
        >
          {RUN.end}
        </button>
        <button type="button" class="button is-quiet" onClick={() => meeting.edit(cancelStart)}>
          {RUN.cancel}
        </button>
      </p>
      <p class="small">{RUN.cancelHelp}</p>
    </details>
  );
}

/** Tells a screen reader once that a minute is left, once that time is up, and which item was taken up. */
function Announcer({ id, title, tone }: { id: string; title: string; tone: Tone }) {
  const [said, say] = useState('');
  const former = useRef({ id, tone });
  useEffect(() => {
    const { id: lastId, tone: lastTone } = former.current;
    former.current = { id, tone };
    if (lastId !== id) say(title);
    else if (lastTone !== tone) say(tone === 'calm' ? '' : RUN.announce[tone](title));
  }, [id, tone]);
  return (
    <p class="visually-hidden" role="status">
      {said}
    </p>
  );
}
