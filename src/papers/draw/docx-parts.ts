import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  LeaderType,
  LineRuleType,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  VerticalAlignTable,
  WidthType,
  type IParagraphOptions,
  type IRunOptions,
} from 'docx';
import type { Table as PaperTable } from '../define/blocks.ts';
import { isTall } from './column-widths.ts';
import { PAPER_FORMAT, TEXT_WIDTH } from '../define/paper-format.ts';

const TWIPS_PER_MM = 1440 / 25.4;
const TWIPS_PER_POINT = 20;
const HALF_POINTS = 2;

/** Word measures lengths in twentieths of a point and type in half points. */
export const mm = (length: number) => Math.round(length * TWIPS_PER_MM);
export const pt = (length: number) => Math.round(length * TWIPS_PER_POINT);
export const size = (points: number) => points * HALF_POINTS;

export const FULL_WIDTH = mm(TEXT_WIDTH);
export const exactly = (points: number) => ({ line: pt(points), lineRule: LineRuleType.EXACT });
/** Room after a paragraph. Only after: Word adds the room before the next one to it. */
export const AROUND = { before: 0, after: pt(PAPER_FORMAT.paragraphSpacing) };

type ParagraphStyle = Omit<IParagraphOptions, 'text' | 'children' | 'run'>;

/** One paragraph of one run; a line break in its text breaks its line. */
export function textLine(text: string, run: IRunOptions = {}, style: ParagraphStyle = {}): Paragraph {
  const children = text
    .split('\n')
    .map((line, index) => new TextRun({ ...run, text: line, ...(index > 0 && { break: 1 }) }));
  return new Paragraph({ ...style, children });
}

/** LibreOffice gives a line of nothing but dots the height of its type: a letter without ink makes it a line of text. */
const NO_INK = '\u00a0';

const DOTS = [{ type: TabStopType.RIGHT, position: FULL_WIDTH, leader: LeaderType.DOT }];

/** Dots from the text to the right margin. */
export function dottedLine(label: string, style: ParagraphStyle): Paragraph {
  const children = [new TextRun({ children: [`${label} `, new Tab()] })];
  return new Paragraph({ ...style, tabStops: DOTS, children });
}

/** Lines to write on as one paragraph: LibreOffice parts a heading from paragraphs of dots, whatever they ask for. */
export function dottedLines(count: number, style: ParagraphStyle): Paragraph {
  const children = Array.from(
    { length: count },
    (_, index) => new TextRun({ ...(index > 0 && { break: 1 }), children: [NO_INK, new Tab()] }),
  );
  return new Paragraph({ ...style, tabStops: DOTS, children });
}

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const NO_BORDERS = {
  top: NONE,
  bottom: NONE,
  left: NONE,
  right: NONE,
  insideHorizontal: NONE,
  insideVertical: NONE,
};

/** Two blocks of text beside each other, without lines; `leftPercent` of the width goes to the left one. */
export function sideBySide(left: Paragraph[], right: Paragraph[], leftPercent: number): Table {
  const widths = [leftPercent, 100 - leftPercent].map((percent) => Math.round((FULL_WIDTH * percent) / 100));
  const cells = [left, right].map(
    (children, index) =>
      new TableCell({
        children,
        width: { size: widths[index] ?? 0, type: WidthType.DXA },
        margins: { left: 0, right: 0 },
      }),
  );
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: FULL_WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    borders: NO_BORDERS,
    rows: [new TableRow({ cantSplit: true, children: cells })],
  });
}

const CELL_MARGINS = { top: pt(3), bottom: pt(3), left: pt(4), right: pt(4) };

/** A table with fixed columns whose first row is repeated on every page; `keepNext` keeps it whole. */
export function grid(table: PaperTable, keepNext: boolean): Table {
  const { columns, rows } = table;
  const widths = columns.map(({ width }) => Math.round((FULL_WIDTH * width) / 100));
  const cell = (
    text: string,
    index: number,
    isStrong: boolean,
    isCentered: boolean,
    isKept = false,
    isHead = false,
  ) =>
    new TableCell({
      width: { size: widths[index] ?? 0, type: WidthType.DXA },
      margins: CELL_MARGINS,
      verticalAlign: isHead ? VerticalAlignTable.CENTER : VerticalAlignTable.TOP,
      children: [
        textLine(
          text,
          { bold: isStrong, size: size(PAPER_FORMAT.size.table) },
          {
            alignment: isCentered ? AlignmentType.CENTER : AlignmentType.LEFT,
            spacing: { before: 0, after: 0, ...exactly(PAPER_FORMAT.lineHeight.table) },
            keepNext: keepNext || isKept,
          },
        ),
      ],
    });
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ title }, index) => cell(title, index, true, true, true, true)),
  });
  const body = rows.map(
    (row, place) =>
      new TableRow({
        cantSplit: !isTall(table, row),
        ...(row.kind === 'blank' && {
          height: { value: mm(PAPER_FORMAT.blankRowHeight), rule: HeightRule.ATLEAST },
        }),
        children: row.cells.map((text, index) =>
          cell(
            text,
            index,
            row.kind === 'total',
            columns[index]?.isCentered ?? false,
            // A sum stays with the row above it.
            rows[place + 1]?.kind === 'total',
          ),
        ),
      }),
  );
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: FULL_WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    rows: [head, ...body],
  });
}

/** What Word needs between a table and the next text, `points` high. */
export const afterTable = (keepNext: boolean, points = 10) =>
  textLine('', {}, { keepNext, spacing: { before: 0, after: 0, ...exactly(points) } });

/** Room above the signatures; stays with them. */
export const beforeSignature = () =>
  textLine('', {}, { keepNext: true, spacing: { before: 0, after: 0, ...exactly(8) } });
