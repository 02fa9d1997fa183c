import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { RULE_NAMES } from '../../src/language/rule-list.ts';
import type { MadeCase } from './letter-cases.ts';
import { MADE_BAD, MADE_GOOD } from './made-cases.ts';
import type { MutantReport } from './run-mutants.ts';
import { checkContentAndPictures } from '../../src/checks/build/check-content.ts';
import {
  caseNames,
  CORPUS_DAY,
  differences,
  expectationOf,
  layOver,
  withBaseContent,
  type ExpectedProblem,
} from './overlay.ts';

test('the content folder under every case is valid', () => {
  return withBaseContent((folder) => expectProblems(folder, []));
});

describe('a broken file gives exactly the expected problems', () => {
  test.each(caseNames('bad'))('%s', (name) => {
    const expected = expectationOf('bad', name);
    expect(expected).not.toEqual([]);
    return withBaseContent(async (folder) => {
      layOver('bad', name, folder);
      await expectProblems(folder, expected);
    });
  });

  test.each(MADE_BAD)('$name', ({ make, expected, past }) => {
    return withBaseContent(async (folder) => {
      make(folder);
      await expectProblems(folder, expected, past);
    });
  });
});

describe('a legitimate file passes', () => {
  test.each(caseNames('good'))('%s', (name) => {
    return withBaseContent(async (folder) => {
      layOver('good', name, folder);
      await expectProblems(folder, expectationOf('good', name));
    });
  });

  test.each(MADE_GOOD)('$name', ({ make }) => {
    return withBaseContent(async (folder) => {
      make(folder);
      await expectProblems(folder, []);
    });
  });
});

/** All mutants take minutes and are for `npm run bench:mutants`; whole rules and whole functions are quick. */
test(
  'without any one rule, or any one function that finds something, a case fails',
  { timeout: 300_000 },
  () => {
    const run = spawnSync(
      process.execPath,
      [join(import.meta.dirname, 'run-mutants.ts'), '--quick', '--json'],
      {
        encoding: 'utf8',
      },
    );
    const { count, survivors } = JSON.parse(run.stdout) as MutantReport;
    expect(survivors).toEqual([]);
    expect(count).toBeGreaterThan(RULE_NAMES.length + 50);
    expect(run.status).toBe(0);
  },
);

test('no case expects a rule that does not exist', () => {
  const expected = [
    ...caseNames('bad').flatMap((name) => expectationOf('bad', name)),
    ...MADE_BAD.flatMap((each) => each.expected),
  ];
  expect(expected.filter(({ rule }) => !RULE_NAMES.some((name) => name === rule))).toEqual([]);
});

/** Demands exactly these problems, no more and no fewer, in any order. */
async function expectProblems(
  folder: string,
  expected: readonly ExpectedProblem[],
  past?: MadeCase['past'],
): Promise<void> {
  const { problems } = await checkContentAndPictures(folder, past, CORPUS_DAY);
  const { found, wanted } = differences(problems, expected);
  expect(found).toEqual(wanted);
}
