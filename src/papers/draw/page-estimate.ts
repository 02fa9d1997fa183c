import type { PaperBlock, PaperDocument, Table } from '../define/blocks.ts';
import { PAPER_FORMAT, TEXT_WIDTH } from '../define/paper-format.ts';
import { linesIn } from './line-estimate.ts';

const MM_PER_POINT = 25.4 / 72;
const { page, margin, size, lineHeight, paragraphSpacing, signatureRoom, blankRowHeight } = PAPER_FORMAT;
/** Height of the text of one page, in points. */
const PAGE = (page.height - margin.top - margin.bottom) / MM_PER_POINT;
/** Padding left and right in a cell of a table, in millimetres; above and below, in points. */
const CELL = { across: 4, down: 6 };

/**
 * On how many pages a paper is printed: an estimate, to count sheets before anything is laid out. A test compares it
 * with the PDF of every form: the same, or one more or less.
 */
export function pageEstimate({ blocks }: PaperDocument): number {
  let pages = 1;
  let used = 0;
  for (const block of blocks) {
    if (block.type === 'page-break') {
      pages += 1;
      used = 0;
      continue;
    }
    used += heightOf(block);
    const full = Math.floor(used / PAGE);
    // What may not part goes over to the next page as a whole.
    if (full > 0) used = isWhole(block) ? heightOf(block) : used - full * PAGE;
    pages += full;
  }
  return pages;
}

const isWhole = ({ type }: PaperBlock) => type === 'signature-pair' || type === 'recipients';

const text = (words: string, width = TEXT_WIDTH) =>
  linesIn(words, width, size.body) * lineHeight.body + paragraphSpacing;

/** Points from the top of a block to the top of the next. */
function heightOf(block: PaperBlock): number {
  switch (block.type) {
    case 'party-header':
      return 4 * lineHeight.body;
    case 'title':
      return 12 + lineHeight.title + (block.subject ? text(block.subject) + lineHeight.body : 0);
    case 'heading':
    case 'paragraph':
      return text(block.text);
    case 'field':
      return text(`${block.label} ${block.value ?? ''}`);
    case 'checklist':
      return block.items.reduce((sum, item) => sum + text(item), 0);
    case 'writing-lines':
      return block.count * lineHeight.writing;
    case 'table':
      return tableHeight(block);
    case 'signature-pair':
      return 3 * lineHeight.body + signatureRoom;
    case 'recipients':
      return Math.max(3 * lineHeight.body + signatureRoom, block.items.length * lineHeight.table + 20);
    case 'page-break':
      return 0;
  }
}

function tableHeight({ columns, rows }: Table): number {
  const rowHeight = (cells: readonly string[], least = 0) =>
    Math.max(
      least,
      ...cells.map((cell, index) => {
        const width = (TEXT_WIDTH * (columns[index]?.width ?? 100)) / 100 - CELL.across;
        return linesIn(cell, width, size.table) * lineHeight.table + CELL.down;
      }),
    );
  const head = rowHeight(columns.map(({ title }) => title));
  const blank = blankRowHeight / MM_PER_POINT;
  return rows.reduce((sum, { cells, kind }) => sum + rowHeight(cells, kind === 'blank' ? blank : 0), head);
}
