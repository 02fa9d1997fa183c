import type { Bench } from '../bench/bench.ts';

/** Stands here until its part is merged. */
export function ProjectorScreen(_props: { bench: Bench; id?: string; part?: string }) {
  return null;
}
