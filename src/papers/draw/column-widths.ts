import type { Table, TableColumn, TableRow } from '../define/blocks.ts';
import { MM_PER_POINT, PAPER_FORMAT, TEXT_WIDTH } from '../define/paper-format.ts';
import { widestWord, widthOf } from './line-estimate.ts';
import { CELL_SIDES, headHeight, rowHeight, rowLines } from './row-height.ts';

/** Widths stay even whole percents. */
const STEP = 2;
/** A column for a pen keeps at least this share of the width that its form gives it. */
const ROOM_FOR_PEN = 0.7;
const LEAST_GAIN = 0.01;
/** More lines than this make a row tall. */
const TALL = 10;

const { size, lineHeight } = PAPER_FORMAT;
const percents = (millimetres: number) => (millimetres / TEXT_WIDTH) * 100;

/**
 * A table whose widths suit what it says: room goes from columns that need less to the column whose text makes
 * its rows high, for as long as the table gets lower by it. A table without text keeps the widths of its form.
 */
export function balanceColumns(table: Table): Table {
  const lengths = table.rows.map(({ cells }) => cells.map((text) => percents(widthOf(text, size.table))));
  const least = table.columns.map((column, index) => leastWidth(table, column, index));
  const height = (widths: readonly number[]) =>
    lengths.reduce(
      (sum, row) => sum + Math.max(1, ...row.map((length, at) => length / inner(widths[at]))),
      0,
    );

  let widths = table.columns.map(({ width }) => width);
  for (;;) {
    const [best] = moves(widths, least)
      .map((moved) => ({ moved, height: height(moved) }))
      .sort((a, b) => a.height - b.height);
    if (!best || height(widths) - best.height < LEAST_GAIN) break;
    widths = best.moved;
  }
  return {
    ...table,
    columns: table.columns.map((column, index) => ({ ...column, width: widths[index] ?? column.width })),
  };
}

/** True for a row so high that a page break may part it: kept whole, it would leave half a page white. */
export function isTall(table: Table, { cells }: TableRow): boolean {
  return rowLines(table, cells) > TALL;
}

/**
 * Height of a table's head and its first row, of a tall one its first lines, in millimetres; an estimate on the safe
 * side by a line, which a renderer may need more.
 */
export function startHeight(table: Table): number {
  const [first] = table.rows;
  if (!first) return headHeight(table) * MM_PER_POINT;
  const share = Math.min(1, TALL / rowLines(table, first.cells));
  return (headHeight(table) + share * rowHeight(table, first) + lineHeight.table) * MM_PER_POINT;
}

const inner = (width = STEP) => Math.max(1, width - percents(CELL_SIDES));

/** Every way to give one step of one column to another. */
function moves(widths: readonly number[], least: readonly number[]): number[][] {
  return widths.flatMap((width, from) =>
    width - STEP < (least[from] ?? 0)
      ? []
      : widths.flatMap((_, to) =>
          to === from
            ? []
            : [widths.map((each, at) => (at === from ? each - STEP : at === to ? each + STEP : each))],
        ),
  );
}

function leastWidth({ rows }: Table, { title, width }: TableColumn, index: number): number {
  const cells = rows.map(({ cells: row }) => row[index] ?? '');
  const words = Math.max(...[title, ...cells].map((text) => widestWord(text, size.table)));
  const isForPen = cells.some((text) => !/\p{L}/u.test(text));
  return Math.max(percents(words + CELL_SIDES), isForPen ? width * ROOM_FOR_PEN : 0);
}
