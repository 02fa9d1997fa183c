import type { Bench } from '../bench/bench.ts';

/** Stands here until its part is merged. */
export function TasksScreen(_props: { bench: Bench; id?: string; part?: string }) {
  return null;
}
