import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MADE_BAD, MADE_GOOD } from './made-cases.ts';
import type { Past } from '../../src/checks/past/past.ts';
import { caseNames, expectationOf, layBase, layOver, type ExpectedProblem } from './overlay.ts';

/** A case whose files lie in a folder of their own, ready to be checked again and again. */
export interface LaidCase {
  name: string;
  folder: string;
  expected: readonly ExpectedProblem[];
  past?: Past;
}

/** Lays every case of the corpus into its own folder below `workshop`. */
export function layCases(workshop: string): LaidCase[] {
  const laid: LaidCase[] = [];
  const lay = (
    name: string,
    make: (folder: string) => void,
    expected: readonly ExpectedProblem[],
    past?: Past,
  ) => {
    const folder = join(workshop, String(laid.length));
    layBase(folder);
    make(folder);
    laid.push({ name, folder, expected, ...(past && { past }) });
  };
  for (const group of ['bad', 'good'] as const) {
    for (const name of caseNames(group))
      lay(`${group}/${name}`, (folder) => layOver(group, name, folder), expectationOf(group, name));
  }
  for (const { name, make, expected, past } of MADE_BAD) lay(name, make, expected, past);
  for (const { name, make } of MADE_GOOD) lay(name, make, []);
  return laid.filter(({ folder }) => !isHostileToParsers(folder));
}

/** Lines of which a parser that is not kept from them makes minutes; shorter ones of the same rule stay. */
function isHostileToParsers(folder: string): boolean {
  const guide = join(folder, 'guides/x.mdx');
  if (!lstatSync(guide, { throwIfNoEntry: false })?.isFile()) return false;
  return readFileSync(guide, 'utf8')
    .split('\n')
    .some((line) => line.length > 20_000);
}
