import { describe, expect, test } from 'vitest';
import type { PaperBlock, Table } from '../../../src/papers/define/blocks.ts';
import { balanceColumns } from '../../../src/papers/draw/column-widths.ts';
import { groupBlocks } from '../../../src/papers/draw/groups.ts';
import { layOut } from '../../../src/papers/draw/lay-out.ts';
import { fill } from '../../../src/papers/fill/fill.ts';
import { FULL_SESSION, LONG_TOPIC, TEMPLATES } from './samples.ts';

const heading: PaperBlock = { type: 'heading', level: 1, text: 'I. Mục' };
const line: PaperBlock = { type: 'field', label: 'Dòng:' };
const lines = (count: number): PaperBlock => ({ type: 'writing-lines', count });
const closing: PaperBlock = { type: 'signature-pair', left: { role: 'Thư ký' }, right: { role: 'Bí thư' } };
const table = (rows: number): Table => ({
  type: 'table',
  columns: [
    { title: 'Việc', width: 60, isCentered: false },
    { title: 'Hạn', width: 40, isCentered: false },
  ],
  rows: Array.from({ length: rows }, () => ({ kind: 'blank', cells: ['', ''] })),
});
const shape = (blocks: PaperBlock[]) =>
  groupBlocks(blocks).map(({ kind, blocks: kept }) => `${kind}: ${kept.map(({ type }) => type).join(' ')}`);

describe('what stays together', () => {
  test('a closing takes two lines of what it signs, and the heading above them', () => {
    expect(shape([line, line, line, closing])).toEqual(['free: field', 'whole: field field signature-pair']);
    expect(shape([line, heading, lines(4), closing])).toEqual([
      'free: field',
      'whole: heading writing-lines signature-pair',
    ]);
  });

  test('a long table may part, what leads to it stays with its first rows', () => {
    expect(shape([heading, line, table(9), line])).toEqual([
      'lead: heading field',
      'free: table',
      'free: field',
    ]);
  });

  test('a short table and a few lines never part from their heading', () => {
    expect(shape([heading, table(4), heading, lines(3)])).toEqual([
      'whole: heading table',
      'whole: heading writing-lines',
    ]);
  });

  test('a heading never ends a page, also above another one', () => {
    expect(shape([heading, heading, line])).toEqual(['lead: heading heading', 'free: field']);
  });

  test.each([...TEMPLATES])('%s loses no block and keeps their order', (_, template) => {
    for (const document of [fill(template), fill(template, { topic: LONG_TOPIC, session: FULL_SESSION })]) {
      const drawn = layOut(document).flatMap(({ blocks }) => blocks);
      expect(drawn.map(({ type }) => type)).toEqual(document.blocks.map(({ type }) => type));
    }
  });
});

describe('widths of columns', () => {
  const long = 'Gặp từng hộ trong thôn, ghi lại điều bà con cần và báo với chi ủy trước buổi sau';
  const widths = (each: Table) => balanceColumns(each).columns.map(({ width }) => width);
  const said = (cells: string[]): Table => ({ ...table(0), rows: [{ kind: 'filled', cells }] });

  test('stay those of the form where nothing is filled in', () => {
    expect(widths(table(3))).toEqual([60, 40]);
  });

  test('go from an empty column to the one with long text, which leaves room for a pen', () => {
    expect(widths(said([long, '']))).toEqual([72, 28]);
    expect(widths(said([long, '……']))).toEqual([72, 28]);
  });

  test('go to the side that says more, and always add up', () => {
    const [first = 0, second = 0] = widths(said(['Bí thư', long]));
    expect(second).toBeGreaterThan(first);
    expect(first + second).toBe(100);
  });
});
