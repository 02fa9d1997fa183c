import { lazy } from '../bench/screen.tsx';

/** What is written down in a meeting, each loaded when it is first opened. */
export const AttendanceTab = lazy(async () => (await import('./attendance-tab.tsx')).AttendanceTab);
export const NotesTab = lazy(async () => (await import('./notes-tab.tsx')).NotesTab);
export const VotesTab = lazy(async () => (await import('./votes-tab.tsx')).VotesTab);
export const ScoreTab = lazy(async () => (await import('./score-tab.tsx')).ScoreTab);
