import { describe, expect, test } from 'vitest';
import { RULE_NAMES } from '../../src/language/rule-list.ts';
import { MADE_BAD, MADE_GOOD } from './made-cases.ts';
import { checkContent } from '../../src/checks/check-content.ts';
import {
  caseNames,
  differences,
  expectationOf,
  layOver,
  withBaseContent,
  type ExpectedProblem,
} from './overlay.ts';

test('the content folder under every case is valid', () => {
  withBaseContent((folder) => expectProblems(folder, []));
});

describe('a broken file gives exactly the expected problems', () => {
  test.each(caseNames('bad'))('%s', (name) => {
    const expected = expectationOf('bad', name);
    expect(expected).not.toEqual([]);
    withBaseContent((folder) => {
      layOver('bad', name, folder);
      expectProblems(folder, expected);
    });
  });

  test.each(MADE_BAD)('$name', ({ make, expected }) => {
    withBaseContent((folder) => {
      make(folder);
      expectProblems(folder, expected);
    });
  });
});

describe('a legitimate file passes', () => {
  test.each(caseNames('good'))('%s', (name) => {
    withBaseContent((folder) => {
      layOver('good', name, folder);
      expectProblems(folder, expectationOf('good', name));
    });
  });

  test.each(MADE_GOOD)('$name', ({ make }) => {
    withBaseContent((folder) => {
      make(folder);
      expectProblems(folder, []);
    });
  });
});

describe('the corpus covers the rules', () => {
  const expectedRules = new Set(
    [
      ...caseNames('bad').flatMap((name) => expectationOf('bad', name)),
      ...MADE_BAD.flatMap(({ expected }) => expected),
    ].map(({ rule }) => rule),
  );

  /** Compares with the past, which a folder does not have: tests/unit/checks/renames.test.ts. */
  const needsGit = 'mat-dia-chi';

  test.each(RULE_NAMES.filter((name) => name !== needsGit))('some case expects the rule %s', (rule) => {
    expect([...expectedRules]).toContain(rule);
  });

  test('no case expects a rule that does not exist', () => {
    expect([...expectedRules].filter((rule) => !RULE_NAMES.some((name) => name === rule))).toEqual([]);
  });
});

/** Demands exactly these problems, no more and no fewer, in any order. */
function expectProblems(folder: string, expected: readonly ExpectedProblem[]): void {
  const { found, wanted } = differences(checkContent(folder).problems, expected);
  expect(found).toEqual(wanted);
}
