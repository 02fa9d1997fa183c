import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { MADE_BAD, MADE_GOOD } from './made-cases.ts';
import { caseNames, expectationOf, expectProblems, layOver, withBaseContent } from './overlay.ts';

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

  test.each(ruleNames().filter((name) => name !== needsGit))('some case expects the rule %s', (rule) => {
    expect([...expectedRules]).toContain(rule);
  });

  test('no case expects a rule that does not exist', () => {
    expect([...expectedRules].filter((rule) => !ruleNames().includes(rule))).toEqual([]);
  });
});

/** The names in the type `RuleName`, read from its source: types are gone when tests run. */
function ruleNames(): string[] {
  const source = readFileSync(join(import.meta.dirname, '../../src/language/problem.ts'), 'utf8');
  const union = /type RuleName =(?<names>[^;]+);/u.exec(source)?.groups?.['names'] ?? '';
  return [...union.matchAll(/'(?<name>[a-z-]+)'/gu)].map(({ groups }) => groups?.['name'] ?? '');
}
