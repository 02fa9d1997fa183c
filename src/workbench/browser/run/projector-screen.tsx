import { useEffect, useState } from 'preact/hooks';
import { isHeld } from '../../../model/meeting.ts';
import { FRAME } from '../../../text/workbench/frame.ts';
import { PROJECTOR } from '../../../text/workbench/projector.ts';
import { clockText, toneOf } from '../../run/clock.ts';
import type { Bench } from '../bench/bench.ts';
import type { Kept } from '../bench/kept.ts';
import { hashOf } from '../bench/route.ts';
import { useClock } from './use-clock.ts';
import { useWakeLock } from './use-wake-lock.ts';

/** What the room may see of a meeting: the item, its time, what comes next. No name, no note, no vote. */
export function ProjectorScreen({ bench, id }: { bench: Bench; id: string }) {
  const [isMissing, setMissing] = useState(false);
  const meeting = bench.meeting.value;
  useEffect(() => {
    void bench.openMeeting(id).then((found) => setMissing(found === undefined));
  }, [id]);
  if (meeting?.value.value.id === id) return <Projected meeting={meeting} id={id} />;
  return (
    <div class="bench-projector">
      <p role="status">{isMissing ? FRAME.notFound : FRAME.loading}</p>
    </div>
  );
}

function Projected({ meeting, id }: { meeting: Kept<'meetings'>; id: string }) {
  const now = meeting.value.value;
  const clock = useClock(now);
  useWakeLock(true);
  const { agenda } = now.topic;
  const item = clock && agenda[clock.index];
  if (!item || clock.phase === 'ended' || now.state !== 'dang-hop') {
    return (
      <div class="bench-projector">
        <h2>{now.topic.title}</h2>
        <p class="bench-projector-next">{isHeld(now.state) ? PROJECTOR.ended : PROJECTOR.before}</p>
        <Leave id={id} />
      </div>
    );
  }
  const tone = toneOf(clock.remainingMs);
  const words = { calm: PROJECTOR.left, near: PROJECTOR.near, over: PROJECTOR.over }[tone];
  const next = agenda[clock.index + 1];
  return (
    <div class={`bench-projector bench-clock is-${tone}`}>
      <h2>{item.title}</h2>
      <p class="bench-clock-words">{clock.phase === 'paused' ? PROJECTOR.paused : words}</p>
      <p class="bench-projector-time" role="timer" aria-label={words}>
        {clockText(clock.remainingMs)}
      </p>
      <p class="bench-projector-next">{next ? PROJECTOR.next(next.title) : PROJECTOR.last}</p>
      <Leave id={id} />
    </div>
  );
}

function Leave({ id }: { id: string }) {
  const fill = () => {
    // Where the browser refuses, the window stays as it is.
    document.documentElement.requestFullscreen().catch(() => undefined);
  };
  return (
    <p class="bench-projector-foot">
      {canFill() && (
        <button type="button" class="button is-quiet" onClick={fill}>
          {PROJECTOR.full}
        </button>
      )}
      <a class="button is-quiet" href={hashOf({ screen: 'meeting', id, part: 'dieu-hanh' })}>
        {PROJECTOR.leave}
      </a>
    </p>
  );
}

/** Safari before 16.4 knows no whole screen: no button there. */
function canFill(): boolean {
  const { fullscreenEnabled } = document as Partial<Document>;
  return fullscreenEnabled === true;
}
