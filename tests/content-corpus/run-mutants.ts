import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EQUIVALENT_MUTANTS } from './equivalent-mutants.ts';
import { layCases } from './laid-cases.ts';
import { runTasks } from './mutant-pool.ts';
import type { Task } from './mutant-process.ts';
import { decisionMutantsOf, functionMutantsOf, ruleMutantsOf, type Mutant } from './mutants.ts';

/**
 * Spoils the check in every small way that `mutants.ts` knows, runs the corpus on each, and prints the mutants that
 * no case noticed. Ends with 0 only where each of those is explained in `equivalent-mutants.ts`.
 * `--quick` leaves out whole rules and whole functions only; `--json` prints nothing but the outcome.
 */
const ROOT = join(import.meta.dirname, '../..');

/** Sources that decide, by room. The others print, mend, render, or hold lists that have tests of their own. */
const DECIDING = Object.entries({
  'checks/across':
    'across-files content-world date-rules dictionary-rules draft-rules duplicate-rules page-anchors reference-rules registry-rules rename-rules replacement-rules',
  'checks/build': 'source-file',
  'checks/file': 'check-file conflict-marks field-marks kind-reminders personal-data schema-problems',
  'checks/images': 'used-images build/image-file',
  'checks/letters':
    'characters combining-marks legacy-encodings look-alikes lost-letters mojibake read-text spelling tone-place typing',
  language:
    'component-rules components front-matter heading-rules headings hidden-characters html-advice image-rules lost-text ' +
    'parse raw-marks read-text rules stray-marks syntax-errors tag-blanks urls yaml-features',
}).flatMap(([room, names]) => names.split(' ').map((name) => `src/${room}/${name}.ts`));

/** What the run prints for tests with `--json`. */
export interface MutantReport {
  count: number;
  /** Mutants that nothing notices and nobody explained. */
  survivors: string[];
  /** Explanations of mutants that are noticed, or are not there. */
  stale: string[];
}

const isQuick = process.argv.includes('--quick');
const isForTests = process.argv.includes('--json');
const say = (line: string) => {
  if (!isForTests) process.stderr.write(line);
};

const RULES_LEAVE = 'src/checks/build/check-content.ts';
const sourceOf = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const mutants: readonly Mutant[] = [
  ...ruleMutantsOf(RULES_LEAVE, sourceOf(RULES_LEAVE)),
  ...DECIDING.flatMap((file) => functionMutantsOf(file, sourceOf(file))),
  ...(isQuick ? [] : DECIDING.flatMap((file) => decisionMutantsOf(file, sourceOf(file)))),
];

const workshop = mkdtempSync(join(tmpdir(), 'mutants-'));
const survivors: Mutant[] = [];
try {
  const cases = layCases(workshop);
  const namesByRule = Map.groupBy(
    cases.flatMap(({ name, expected }) => expected.map(({ rule }) => ({ rule, name }))),
    ({ rule }) => rule,
  );
  // Where the tests run it, they have run the corpus themselves.
  await runTasks(isQuick ? [] : [{ number: 0 }], cases, (_task, { noticedBy }) => {
    if (noticedBy) throw new Error(`The corpus fails before anything is spoilt: ${noticedBy}.`);
  });
  const tasks = mutants.map((mutant, index): Task => {
    const names = namesByRule.get(mutant.rule ?? '')?.map(({ name }) => name);
    return { number: index + 1, mutant, ...(names && { first: names }) };
  });
  let done = 0;
  await runTasks(tasks, cases, ({ mutant }, { noticedBy }) => {
    done += 1;
    say(`\r${done}/${tasks.length}`);
    if (!mutant || noticedBy !== undefined) return;
    survivors.push(mutant);
    say(` ${nameOf(mutant)}${explanationOf(mutant) ? ' (explained)' : ''}\n`);
  });
} finally {
  rmSync(workshop, { recursive: true });
}

const report: MutantReport = {
  count: mutants.length,
  survivors: survivors.filter((mutant) => !explanationOf(mutant)).map(nameOf),
  stale: isQuick
    ? []
    : EQUIVALENT_MUTANTS.filter((each) => !survivors.some((mutant) => explanationOf(mutant) === each)).map(
        ({ place, what }) => `${place} ${what}`,
      ),
};
process.stdout.write(JSON.stringify(report, null, 1) + '\n');
process.exitCode = report.survivors.length + report.stale.length > 0 ? 1 : 0;

function nameOf({ file, line, within, what }: Mutant): string {
  return `${file}:${line} ${within}: ${what}`;
}

function explanationOf({ file, within, what }: Mutant) {
  return EQUIVALENT_MUTANTS.find((each) => each.place === `${file} ${within}` && each.what === what);
}
