import type { Table, TableRow } from '../define/blocks.ts';
import { MM_PER_POINT, PAPER_FORMAT, TEXT_WIDTH } from '../define/paper-format.ts';
import type { Weight } from './letter-widths.ts';
import { linesIn } from './line-estimate.ts';

/** Both sides of a cell, in millimetres. */
export const CELL_SIDES = 3;
/** Above and below the text of a row, with its rule, in points. */
const ROW_PADDING = 6.6;

const { size, lineHeight, blankRowHeight } = PAPER_FORMAT;

/** How many lines the highest cell of a row fills; an estimate. */
export const rowLines = ({ columns }: Table, cells: readonly string[], weight?: Weight): number =>
  Math.max(
    1,
    ...cells.map((text, at) =>
      linesIn(text, ((columns[at]?.width ?? 100) / 100) * TEXT_WIDTH - CELL_SIDES, size.table, weight),
    ),
  );

const heightOf = (lines: number) => lines * lineHeight.table + ROW_PADDING;

/** Height of a row in points; an estimate. */
export function rowHeight(table: Table, { cells, kind }: TableRow): number {
  const text = heightOf(rowLines(table, cells));
  return kind === 'blank' ? Math.max(text, blankRowHeight / MM_PER_POINT) : text;
}

/** Height of the head of a table in points; an estimate. */
export function headHeight(table: Table): number {
  return heightOf(
    rowLines(
      table,
      table.columns.map(({ title }) => title),
      'bold',
    ),
  );
}
