import { useEffect, useRef } from 'preact/hooks';
import { isHeld } from '../../../model/meeting.ts';
import { FRAME } from '../../../text/workbench/frame.ts';
import { FirstRun } from '../year/first-run.tsx';
import { YearScreen } from '../year/year-screen.tsx';
import type { MeetingHead } from '../../records.ts';
import type { Bench } from './bench.ts';
import { hashOf, partOf, route, type Route } from './route.ts';
import { keepNextMeeting, meetingAhead } from './next-meeting.ts';
import { isLocked } from '../lock/bench-lock.ts';
import { lazy } from './screen.tsx';
import { StateLine } from './state-line.tsx';

interface ScreenProps {
  bench: Bench;
}

const ChooseScreen = lazy(async () => (await import('../year/choose-screen.tsx')).ChooseScreen);
const UseScreen = lazy(async () => (await import('../year/use-screen.tsx')).UseScreen);
const MeetingScreen = lazy(async () => (await import('../meeting/meeting-screen.tsx')).MeetingScreen);
const ProjectorScreen = lazy(async () => (await import('../run/projector-screen.tsx')).ProjectorScreen);
const TasksScreen = lazy(async () => (await import('../tasks/tasks-screen.tsx')).TasksScreen);
const FilesScreen = lazy(async () => (await import('../files/files-screen.tsx')).FilesScreen);
const CellScreen = lazy(async () => (await import('../year/cell-screen.tsx')).CellScreen);
const ReportsScreen = lazy(async () => (await import('../report/reports-screen.tsx')).ReportsScreen);

/** The workbench: its head, the screen of the address, the bar of four. */
export function Shell({ bench }: ScreenProps) {
  const at = route.value;
  const place = useRef<HTMLDivElement>(null);
  const isFirst = useRef(true);
  // Another screen is a new place: it begins at its top, below the head, and a screen reader is told.
  useEffect(() => {
    if (isFirst.current) isFirst.current = false;
    else {
      place.current?.focus({ preventScroll: true });
      place.current?.scrollIntoView();
      if (bench.place) document.getElementById(bench.place)?.scrollIntoView();
      bench.place = '';
    }
  }, [hashOf(at), bench.cell.value === undefined]);
  const ahead = meetingAhead(bench.heads.value, bench.today);
  useEffect(() => {
    // The home page reads it without a passphrase.
    if (bench.store.isLasting) keepNextMeeting(isLocked.value ? undefined : ahead);
  }, [ahead?.id, ahead?.heldOn, ahead?.title, isLocked.value]);
  if (at.screen === 'projector') return <ProjectorScreen bench={bench} id={at.id} />;
  const cell = bench.cell.value;
  const needsCell = !cell && at.screen !== 'files';
  return (
    <div class="bench">
      <StateLine bench={bench} />
      <div ref={place} tabIndex={-1} class="bench-screen">
        {needsCell ? <FirstRun bench={bench} /> : <Screen bench={bench} at={at} />}
      </div>
      {cell && <Bar bench={bench} at={at} />}
    </div>
  );
}

function Screen({ bench, at }: ScreenProps & { at: Route }) {
  switch (at.screen) {
    case 'choose':
      return <ChooseScreen key={at.quarter} bench={bench} quarter={at.quarter} />;
    case 'use':
      return <UseScreen key={at.topicId} bench={bench} topicId={at.topicId} />;
    case 'meeting':
      return <MeetingScreen key={at.id} bench={bench} id={at.id} part={at.part} />;
    case 'tasks':
      return <TasksScreen bench={bench} />;
    case 'files':
      return <FilesScreen bench={bench} />;
    case 'cell':
      return <CellScreen bench={bench} />;
    case 'reports':
      return <ReportsScreen bench={bench} />;
    case 'year':
    case 'projector':
      return <YearScreen bench={bench} />;
  }
}

/** The bar at the thumb. The meeting it leads to is the one in hand, or the next one. */
function Bar({ bench, at }: ScreenProps & { at: Route }) {
  const next = nextMeeting(bench);
  const meeting: Route = next
    ? { screen: 'meeting', id: next.id, part: partOf(next.state) }
    : { screen: 'year' };
  const places: readonly [Route, string, boolean][] = [
    [{ screen: 'year' }, FRAME.year, ['year', 'choose', 'use', 'cell', 'reports'].includes(at.screen)],
    ...(next ? [[meeting, FRAME.meeting, at.screen === 'meeting'] as [Route, string, boolean]] : []),
    [{ screen: 'tasks' }, FRAME.tasks, at.screen === 'tasks'],
    [{ screen: 'files' }, FRAME.files, at.screen === 'files'],
  ];
  return (
    <nav class="bench-bar screen-only" aria-label={FRAME.nav}>
      {places.map(([to, label, isHere]) => (
        <a key={label} href={hashOf(to)} aria-current={isHere ? 'page' : undefined}>
          {label}
        </a>
      ))}
    </nav>
  );
}

/** The meeting in hand; else the first that is not held yet, by day; else the last held. */
function nextMeeting(bench: Bench): Pick<MeetingHead, 'id' | 'state'> | undefined {
  const open = bench.meeting.value?.value.value;
  if (open) return open;
  const byDay = [...bench.heads.value].sort((a, b) => (a.heldOn ?? '9').localeCompare(b.heldOn ?? '9'));
  const ahead = byDay.find(({ state }) => !isHeld(state));
  return ahead ?? byDay.at(-1);
}
