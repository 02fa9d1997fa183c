import { useEffect, useState } from 'preact/hooks';
import { formatDate } from '../../../model/calendar-day.ts';
import { MEETING_STATES } from '../../../model/meeting.ts';
import { FRAME } from '../../../text/workbench/frame.ts';
import { MEETING } from '../../../text/workbench/prepare.ts';
import type { Bench } from '../bench/bench.ts';
import type { Kept } from '../bench/kept.ts';
import { go, hashOf, type MeetingPart } from '../bench/route.ts';
import { lazy } from '../bench/screen.tsx';
import { FormerVersions } from './former-versions.tsx';
import { UndoBar } from './undo-bar.tsx';

const PrepareScreen = lazy(async () => (await import('./prepare-screen.tsx')).PrepareScreen);
const PapersScreen = lazy(async () => (await import('./papers-screen.tsx')).PapersScreen);
const RunScreen = lazy(async () => (await import('../run/run-screen.tsx')).RunScreen);
const AfterScreen = lazy(async () => (await import('../run/after-screen.tsx')).AfterScreen);

interface Props {
  bench: Bench;
  id: string;
  part: MeetingPart;
}

/** One meeting: prepared, on paper, run, written up. */
export function MeetingScreen({ bench, id, part }: Props) {
  const [isMissing, setMissing] = useState(false);
  useEffect(() => {
    void bench.openMeeting(id).then((found) => setMissing(!found));
  }, [id]);
  const kept = bench.meeting.value;
  const meeting = kept?.value.value;
  if (isMissing || meeting?.deletedAt !== undefined) {
    return (
      <p role="alert">
        {FRAME.notFound} <a href={hashOf({ screen: 'year' })}>{MEETING.toYear}</a>
      </p>
    );
  }
  if (!kept || meeting?.id !== id) return <p role="status">{FRAME.loading}</p>;
  const { heldOn } = meeting.details;
  return (
    <>
      <div class="screen-only">
        <h2 class="bench-meeting-title">{meeting.topic.title}</h2>
        <p class="bench-meeting-state">
          {heldOn ? formatDate(heldOn) : MEETING.noDay} · {MEETING_STATES[meeting.state]}
        </p>
        <Parts id={id} part={part} />
        <UndoBar kept={kept} />
      </div>
      <Part bench={bench} meeting={kept} part={part} />
      <FormerVersions bench={bench} meeting={kept} />
      <details class="bench-fold screen-only">
        <summary>{MEETING.remove}</summary>
        <p>{MEETING.removeHelp}</p>
        <button type="button" class="button is-quiet" onClick={() => void remove(bench, kept)}>
          {MEETING.removeSure}
        </button>
      </details>
    </>
  );
}

async function remove(bench: Bench, kept: Kept<'meetings'>): Promise<void> {
  await bench.removeMeeting(kept);
  go({ screen: 'year' });
}

function Parts({ id, part }: { id: string; part: MeetingPart }) {
  return (
    <nav class="bench-parts" aria-label={MEETING.partsLabel}>
      {(Object.entries(MEETING.parts) as [MeetingPart, string][]).map(([each, title]) => (
        <a
          key={each}
          href={hashOf({ screen: 'meeting', id, part: each })}
          aria-current={each === part ? 'page' : undefined}
        >
          {title}
        </a>
      ))}
    </nav>
  );
}

function Part({ bench, meeting, part }: { bench: Bench; meeting: Kept<'meetings'>; part: MeetingPart }) {
  switch (part) {
    case 'chuan-bi':
      return <PrepareScreen bench={bench} meeting={meeting} />;
    case 'giay-to':
      return <PapersScreen bench={bench} meeting={meeting} />;
    case 'dieu-hanh':
      return <RunScreen bench={bench} meeting={meeting} />;
    case 'sau-buoi':
      return <AfterScreen bench={bench} meeting={meeting} />;
  }
}
