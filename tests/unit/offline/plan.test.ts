import { describe, expect, test } from 'vitest';
import { FORMAT, isCopyList, type CopyList, type ListedFile } from '../../../src/offline/copy-format.ts';
import { indexAfter, indexOfPack, planFor } from '../../../src/offline/plan.ts';

const list = (...files: ListedFile[]): CopyList => ({
  format: FORMAT,
  pack: {
    pieces: [
      { name: 'a.0', bytes: 300 },
      { name: 'b.1', bytes: 20 },
    ],
    unpackedBytes: files.reduce((sum, [, , bytes]) => sum + bytes, 0),
  },
  files,
});
const FIRST = list(['/', 'home1', 400], ['/a/', 'a1', 100], ['/b/', 'b1', 500], ['/d/', 'd1', 10]);

describe('a copy is brought up to date', () => {
  test('by the whole pack, where nothing is kept', () => {
    expect(planFor(FIRST, undefined)).toEqual({ kind: 'pack', bytes: 320 });
  });

  test('by nothing, where it is the same', () => {
    expect(planFor(FIRST, indexOfPack(FIRST, '2026-11-30'))).toEqual({ kind: 'nothing' });
  });

  test('by the changed files alone; they win over the pack, and what is gone goes', () => {
    const kept = indexOfPack(FIRST, '2026-11-30');
    const next = list(['/', 'home1', 400], ['/a/', 'a2', 120], ['/b/', 'b1', 500], ['/c/', 'c1', 30]);
    expect(planFor(next, kept)).toEqual({
      kind: 'files',
      files: [
        ['/a/', 'a2', 120],
        ['/c/', 'c1', 30],
      ],
      bytes: 150,
    });
    expect(indexAfter(next, kept, '2026-12-01')).toEqual({
      format: FORMAT,
      keptOn: '2026-12-01',
      bytes: 1160,
      files: {
        '/': { digest: 'home1', bytes: 400, start: 0 },
        '/a/': { digest: 'a2', bytes: 120 },
        '/b/': { digest: 'b1', bytes: 500, start: 500 },
        '/c/': { digest: 'c1', bytes: 30 },
      },
    });
  });

  test('where a page is only gone, by a new index', () => {
    const plan = planFor(list(['/', 'home1', 400]), indexOfPack(FIRST, '2026-11-30'));
    expect(plan).toEqual({ kind: 'files', files: [], bytes: 0 });
  });

  test('by the whole pack once more than a fifth is stale, counting what earlier changes left behind', () => {
    const kept = indexOfPack(FIRST, '2026-11-30');
    const second = list(['/', 'home1', 400], ['/a/', 'a2', 150], ['/b/', 'b1', 500]);
    const third = list(['/', 'home1', 400], ['/a/', 'a3', 150], ['/b/', 'b1', 500]);
    expect(planFor(second, kept).kind).toBe('files');
    expect(planFor(third, indexAfter(second, kept, '2026-12-01')).kind).toBe('pack');
  });
});

test('what a strange network answers is no list', () => {
  expect(isCopyList(FIRST)).toBe(true);
  for (const other of [null, 'x', [], {}, { format: 'other', files: [], pack: {} }, { format: FORMAT }])
    expect(isCopyList(other)).toBe(false);
});
