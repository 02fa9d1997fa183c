import type { Bench } from '../bench/bench.ts';

/** Stands here until its part is merged. */
export function FilesScreen(_props: { bench: Bench }) {
  return null;
}
