import type { BlockOf, TemplateColumn } from '../../schema/template-block.ts';
import type { Table, TableColumn, TableRow } from '../define/blocks.ts';
import { fillText, type Scope } from './fill-text.ts';
import { baseOf, shareInWords, type VoteCount } from '../../model/vote.ts';
import { itemsOf } from './items.ts';

const TOTAL_WIDTH = 100;
const WIDTH_STEP = 2;
const SMALLEST_WIDTH = 4;

/** A table of the template: its ready rows, one row an item of its list, rows for a pen, its last row. */
export function fillTable(block: BlockOf<'table'>, scope: Scope): Table {
  const { rows = [], over, cells, blankRows, emptyRows, lastRow } = block;
  const ready = rows.map((row) => filledRow(row, scope));
  return {
    type: 'table',
    columns: fillColumns(block.columns, scope),
    rows: [
      ...ready,
      ...(over && cells ? listRows(cells, { ...scope, loop: over }, emptyRows) : []),
      ...emptyRowsOf(blankRows, block.columns.length),
      ...(lastRow ? [{ ...filledRow(lastRow, scope), kind: 'total' as const }] : []),
    ],
  };
}

/** The choices of a vote in the order in which their counts are kept. */
const COUNTED: readonly (keyof VoteCount)[] = ['yes', 'no', 'other'];

/** One row a motion, one column a choice; where the form shows results, the counts and shares that are known. */
export function fillVoteTable(block: BlockOf<'vote-table'>, scope: Scope): Table {
  const { number, motion, options, mark, emptyRows, hasResults } = block;
  const optionWidth = Math.min(15, 54 / options.length);
  const columns = [
    { title: number, width: 7, isCentered: true },
    { title: motion, width: 93 - options.length * optionWidth },
    ...options.map((title) => ({ title, width: optionWidth, isCentered: true })),
  ];
  const cells = ['{index}', '{item.motion}', ...options.map(() => mark)];
  const rows = listRows(cells, { ...scope, loop: 'topic.decisions' }, emptyRows);
  return {
    type: 'table',
    columns: fillColumns(columns, scope),
    rows: hasResults ? rows.map((row, index) => withResult(row, index, scope)) : rows,
  };
}

function withResult(row: TableRow, index: number, { source: { session } }: Scope): TableRow {
  const vote = session.votes?.[index];
  const base = baseOf(session);
  if (!vote || base === undefined) return row;
  const counts = COUNTED.map((name) => `${vote[name]}; ${shareInWords(vote[name], base)}`);
  return {
    ...row,
    cells: row.cells.map((cell, column) => (column < 2 ? cell : (counts[column - 2] ?? cell))),
  };
}

/** The topic's own worksheet with room to write; a form without a topic shows the template's columns. */
export function fillWorksheet(block: BlockOf<'worksheet'>, scope: Scope): Table {
  const own = scope.source.topic?.worksheet;
  const columns = own ? own.columns.map((title) => ({ title, width: 10 })) : block.columns;
  return {
    type: 'table',
    columns: fillColumns(columns, scope),
    rows: [
      ...(own?.exampleRows ?? []).map((cells): TableRow => ({ cells: [...cells], kind: 'filled' })),
      ...emptyRowsOf(block.blankRows, columns.length),
    ],
  };
}

/** One row an item; without any, numbered rows that are empty where an item would speak. */
function listRows(cells: readonly string[], scope: Scope, emptyRows: number): TableRow[] {
  const { loop, source } = scope;
  const items = loop ? itemsOf(loop, source) : [];
  if (items.length > 0) return items.map((item) => filledRow(cells, { ...scope, item }));
  return Array.from({ length: emptyRows }, (_, index) => ({
    cells: cells.map((cell) =>
      /\{item\b/u.test(cell) ? '' : fillText(cell, { ...scope, item: { index: index + 1 } }),
    ),
    kind: 'blank',
  }));
}

function filledRow(row: readonly string[], scope: Scope): TableRow {
  return { cells: row.map((cell) => fillText(cell, scope)), kind: 'filled' };
}

function emptyRowsOf(count: number, columns: number): TableRow[] {
  return Array.from({ length: count }, () => ({
    cells: Array.from({ length: columns }, () => ''),
    kind: 'blank',
  }));
}

function fillColumns(columns: readonly TemplateColumn[], scope: Scope): TableColumn[] {
  const widths = evenPercents(columns.map(({ width }) => width));
  return columns.map(({ title, isCentered = false }, index) => ({
    title: fillText(title, scope),
    width: widths[index] ?? WIDTH_STEP,
    isCentered,
  }));
}

/** Shares as even percents that add up to exactly 100; the widest column takes what rounding leaves. */
export function evenPercents(shares: readonly number[]): number[] {
  const sum = shares.reduce((total, share) => total + share, 0);
  const percents = shares.map((share) =>
    Math.max(SMALLEST_WIDTH, Math.round((share / sum) * (TOTAL_WIDTH / WIDTH_STEP)) * WIDTH_STEP),
  );
  const widest = percents.indexOf(Math.max(...percents));
  const rest = TOTAL_WIDTH - percents.reduce((total, percent) => total + percent, 0);
  return percents.map((percent, index) => (index === widest ? percent + rest : percent));
}
