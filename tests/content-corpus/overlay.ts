import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import type { FileProblem } from '../../src/checks/file/source.ts';

/** What a case demands: the place, the rule, and a fragment of the Vietnamese message. */
const expectedProblem = z.strictObject({
  file: z.string(),
  line: z.int().min(1),
  /** Where it matters. */
  column: z.int().min(1).optional(),
  rule: z.string(),
  severity: z.enum(['error', 'warning']).default('error'),
  message: z.string().min(1),
});

export type ExpectedProblem = z.input<typeof expectedProblem>;

const HERE = import.meta.dirname;
const EXPECTATION = 'expect.json';
/** The day on which every case is checked. */
export const CORPUS_DAY = '2026-11-30';
/** The valid content under every case. */
export const BASE_FOLDER = join(HERE, 'base');

/** Names of the cases of a group, in order. */
export function caseNames(group: 'bad' | 'good'): string[] {
  return readdirSync(join(HERE, group)).sort();
}

export function expectationOf(group: 'bad' | 'good', name: string): ExpectedProblem[] {
  const text = readFileSync(join(HERE, group, name, EXPECTATION), 'utf8');
  return z.array(expectedProblem).parse(JSON.parse(text));
}

/** Runs `use` on a copy of the valid content folder, then removes the copy. */
export async function withBaseContent(use: (folder: string) => void | Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'content-corpus-'));
  try {
    layBase(folder);
    await use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Lays the valid content into a folder. */
export function layBase(folder: string): void {
  cpSync(BASE_FOLDER, folder, { recursive: true });
}

/** Lays the files of a case over a copy of the valid content folder. */
export function layOver(group: 'bad' | 'good', name: string, folder: string): void {
  const source = join(HERE, group, name);
  cpSync(source, folder, { recursive: true, filter: (path) => path !== join(source, EXPECTATION) });
}

/** What was found and what was wanted, alike where each wanted problem was found and no other. */
export function differences(problems: readonly FileProblem[], expected: readonly ExpectedProblem[]) {
  const wanted = z.array(expectedProblem).parse(expected).sort(byPlace);
  const found = problems.map(({ file, line, column, rule, severity, message }) => {
    return { file, line, column, rule, severity, message };
  });
  const unmatched = [...wanted];
  const compared = found.sort(byPlace).map((problem) => {
    const index = unmatched.findIndex(
      ({ message, ...rest }) =>
        problem.message.includes(message) &&
        problem.column >= 1 &&
        Object.entries(rest).every(([key, value]) => problem[key as keyof typeof problem] === value),
    );
    return unmatched.splice(index, index < 0 ? 0 : 1)[0] ?? problem;
  });
  return { found: compared.sort(byPlace), wanted };
}

function byPlace(a: ExpectedProblem, b: ExpectedProblem): number {
  const key = ({ file, line, rule, message }: ExpectedProblem) =>
    [file, String(line).padStart(6, '0'), rule, message].join('\n');
  return key(a) < key(b) ? -1 : Number(key(a) > key(b));
}
