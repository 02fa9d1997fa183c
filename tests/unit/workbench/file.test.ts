import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Records } from '../../../src/schema/workbench-file.ts';
import type { Bench } from '../../../src/workbench/browser/bench/bench.ts';
import { isFileDue } from '../../../src/workbench/browser/bench/file-due.ts';
import { compare, taken } from '../../../src/workbench/file/merge.ts';
import { readFile } from '../../../src/workbench/file/read-file.ts';
import { isBackupDue } from '../../../src/workbench/file/reminder.ts';
import { writeFile } from '../../../src/workbench/file/write-file.ts';
import { aCell, aMeeting, aPlan, NOW } from './samples.ts';

const digest = (text: string) => Promise.resolve(createHash('sha256').update(text).digest('base64'));
const records: Records = {
  cells: [aCell()],
  members: [],
  plans: [aPlan([{ id: '33333333-3333-4333-8333-333333333333', quarter: 1, title: 'A' }])],
  meetings: [aMeeting()],
  tasks: [],
};
const written = () => writeFile(records, new Date(NOW), digest);

describe('the file of a bench', () => {
  test('is read back as it was written', async () => {
    expect(await readFile(await written(), digest)).toEqual({
      state: 'read',
      records,
      madeAt: NOW,
      isEdited: false,
    });
  });

  test('two files of one bench are the same bytes, whatever the order of keys', async () => {
    const [cell] = records.cells;
    const turned = Object.fromEntries(Object.entries(cell ?? {}).reverse()) as typeof cell;
    const other = { ...records, cells: turned ? [turned] : [] };
    expect(await writeFile(other, new Date(NOW), digest)).toBe(await written());
  });

  test('one changed by hand is read and says so; line ends of Windows are no change', async () => {
    const text = await written();
    expect(await readFile(text.replaceAll('\n', '\r\n'), digest)).toMatchObject({ isEdited: false });
    expect(await readFile(text.replace('thôn Đông', 'thôn Tây'), digest)).toMatchObject({
      state: 'read',
      isEdited: true,
    });
  });

  test('every other file is refused by its kind of fault', async () => {
    const text = await written();
    const states = await Promise.all(
      [
        text.slice(0, -40),
        '{"a": 1}',
        'Biên bản họp',
        '',
        text.replace('"version": 1', '"version": 2'),
        text.replace('"rev":1', '"rev":"1"'),
        'x'.repeat(20_000_001),
      ].map(async (each) => (await readFile(each, digest)).state),
    );
    expect(states).toEqual(['broken', 'not-ours', 'not-ours', 'not-ours', 'newer', 'broken', 'too-long']);
  });

  test('nothing that is dropped on it throws, or reaches the prototype of an object', async () => {
    const text = await written();
    const hostile = fc.oneof(
      fc.jsonValue().map((value) => JSON.stringify(value)),
      fc
        .tuple(fc.nat(text.length), fc.nat(40), fc.string())
        .map(([at, cut, put]) => text.slice(0, at) + put + text.slice(at + cut)),
      fc
        .constantFrom('__proto__', 'constructor', 'toString')
        .map((key) => text.replace('"name"', JSON.stringify(key))),
    );
    await fc.assert(
      fc.asyncProperty(hostile, async (given) => {
        const read = await readFile(given, digest);
        if (read.state === 'read')
          expect(Object.keys(read.records).sort()).toEqual(Object.keys(records).sort());
        expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
      }),
      { numRuns: 20_000 },
    );
  });
});

describe('opening a file over what is there', () => {
  test('names only what differs, and which side is newer', () => {
    const there: Records = {
      ...records,
      cells: [aCell({ name: 'Chi bộ thôn Nam', savedAt: '2026-12-01T00:00:00.000Z', rev: 9 })],
      plans: [],
    };
    const found = compare(records, there);
    expect(found.map(({ kind, state }) => [kind, state])).toEqual([
      ['cells', 'older'],
      ['plans', 'new'],
    ]);
    expect(found.map((each) => taken(each).rev)).toEqual([9, 0]);
  });

  test('how often a record was saved is no difference', () => {
    expect(
      compare(records, { ...records, cells: [aCell({ rev: 40, savedAt: '2030-01-01T00:00:00.000Z' })] }),
    ).toEqual([]);
  });
});

test('a meeting that stands in the file asks for no other one, on its very day', () => {
  const bench = (heldInFile: readonly string[]) =>
    ({
      today: '2026-12-04',
      marker: { value: { records: 2, changes: 1, backedUpOn: '2026-12-03', heldInFile } },
      heads: { value: [{ id: 'a', cellId: 'c', title: 'A', state: 'da-hop', heldOn: '2026-12-03' }] },
    }) as unknown as Bench;
  expect(isFileDue(bench(['a']))).toBe(false);
  expect(isFileDue(bench([])), 'saved in the morning, held in the evening').toBe(true);
});

test.each([
  [{ changes: 0, hasHeld: true }, false],
  [{ changes: 1, hasHeld: true }, true],
  [{ changes: 9, hasHeld: false }, false],
  [{ changes: 10, hasHeld: false }, true],
  [{ changes: 10, hasHeld: false, backedUpOn: '2026-11-25' }, false],
  [{ changes: 10, hasHeld: false, backedUpOn: '2026-11-23' }, true],
])('a backup of %o is due: %s', (kept, isDue) => {
  expect(isBackupDue(kept, '2026-11-30')).toBe(isDue);
});
