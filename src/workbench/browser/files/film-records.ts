import type { Records } from '../../../schema/workbench-file.ts';
import type { Bench } from '../bench/bench.ts';

/** What one film carries: a plan, or a meeting with its tasks; the cell they hang on goes with them. */
export type FilmSubject = { kind: 'plan' } | { kind: 'meeting'; id: string };

/** The records of a film; never a member's name from the list. */
export async function filmRecords(bench: Bench, subject: FilmSubject): Promise<Records> {
  await bench.flush();
  const { cell, plan } = { cell: bench.cell.peek(), plan: bench.plan.peek() };
  const none: Records = {
    cells: cell ? [cell.value.peek()] : [],
    members: [],
    plans: [],
    meetings: [],
    tasks: [],
  };
  if (subject.kind === 'plan') return { ...none, plans: plan ? [plan.value.peek()] : [] };
  const meeting = await bench.store.read('meetings', subject.id);
  const tasks = bench.tasks.peek().map((kept) => kept.value.peek());
  return {
    ...none,
    meetings: meeting ? [meeting] : [],
    tasks: tasks.filter((task) => task.meetingId === subject.id && task.deletedAt === undefined),
  };
}
