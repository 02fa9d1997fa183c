import type { PaperBlock, PaperDocument, PartyHeader, Table } from '../define/blocks.ts';
import { MM_PER_POINT, PAPER_FORMAT, TEXT_WIDTH } from '../define/paper-format.ts';
import { startHeight } from './column-widths.ts';
import type { Group } from './groups.ts';
import { layOut } from './lay-out.ts';
import { linesIn } from './line-estimate.ts';
import { headHeight, rowHeight } from './row-height.ts';

const { page, margin, size, lineHeight, paragraphSpacing, signatureRoom } = PAPER_FORMAT;
/** Height of the text of one page, in points. */
const PAGE = (page.height - margin.top - margin.bottom) / MM_PER_POINT;
/** What stays under a lead where no table follows, in points: the style sheet leaves the same room. */
const LEAD_ROOM = 30 / MM_PER_POINT;
/** Above a closing and below a table, in points. */
const AROUND = { closing: 14, table: 10 };

/**
 * On how many pages a paper is printed: an estimate, to count sheets before anything is laid out. It reads the groups
 * and the widths that the renderers draw. A test compares it with the PDF of every form.
 *
 * `spare`: points of each page that stay empty, where the paper must not need one page more.
 */
export function pageEstimate(paper: PaperDocument, spare = 0): number {
  const groups = layOut(paper);
  const count = new PageCount(PAGE - spare);
  for (const [index, group] of groups.entries()) {
    if (group.kind === 'free') for (const block of group.blocks) placeFree(block, count);
    else count.place(heightOf(group), roomUnder(group, groups[index + 1]));
  }
  return count.pages;
}

/** Fills page after page with what may not part. */
class PageCount {
  pages = 1;
  #used = 0;
  readonly #height: number;

  constructor(height: number) {
    this.#height = height;
  }

  /** `room`: what must find place on the same page below. */
  place(height: number, room = 0): void {
    // The room below the last block of a page may hang over its edge.
    if (this.#used > 0 && this.#used + height + room > this.#height + paragraphSpacing) this.turn();
    this.#used += height;
    for (; this.#used > this.#height + paragraphSpacing; this.#used -= this.#height) this.pages += 1;
  }

  /** True where this page has no room for so much. */
  isFull(height: number): boolean {
    return this.#used + height > this.#height;
  }

  turn(): void {
    this.pages += 1;
    this.#used = 0;
  }
}

function placeFree(block: PaperBlock, count: PageCount): void {
  if (block.type === 'page-break') count.turn();
  else if (block.type === 'table') placeTable(block, count);
  else if (block.type === 'paragraph' && block.style !== 'note') placeLines(block.text, count);
  else count.place(blockHeight(block));
}

function placeTable(table: Table, count: PageCount): void {
  const head = headHeight(table);
  count.place(head);
  for (const row of table.rows) {
    const height = rowHeight(table, row);
    // A head is repeated on every page.
    if (count.isFull(height)) {
      count.turn();
      count.place(head);
    }
    count.place(height);
  }
  count.place(AROUND.table);
}

function placeLines(text: string, count: PageCount): void {
  for (let lines = linesIn(text, TEXT_WIDTH, size.body); lines > 0; lines -= 1) {
    count.place(lineHeight.body + (lines === 1 ? paragraphSpacing : 0));
  }
}

function roomUnder({ kind }: Group, next: Group | undefined): number {
  const [first] = next?.blocks ?? [];
  if (kind !== 'lead') return 0;
  return first?.type === 'table' ? Math.max(LEAD_ROOM, startHeight(first) / MM_PER_POINT) : LEAD_ROOM;
}

const heightOf = ({ blocks }: Group) => blocks.reduce((sum, block) => sum + blockHeight(block), 0);

const textHeight = (words: string) =>
  linesIn(words, TEXT_WIDTH, size.body) * lineHeight.body + paragraphSpacing;

const noteHeight = (words: string) =>
  linesIn(words, TEXT_WIDTH, size.note) * lineHeight.table + paragraphSpacing;

/** Lines of a text that ends them itself. */
const endedLines = (text: string) => text.split('\n').length;

const headerLines = ({ upperBody, cell, number }: PartyHeader) =>
  endedLines(upperBody) + endedLines(cell) + 1 + (number === undefined ? 0 : 1);

const subjectHeight = (subject: string | undefined) =>
  subject === undefined ? 0 : (endedLines(subject) + 1) * lineHeight.body + paragraphSpacing;

/** Points from the top of a block to the top of the next. */
function blockHeight(block: PaperBlock): number {
  switch (block.type) {
    case 'party-header':
      return headerLines(block) * lineHeight.body;
    case 'title':
      return 12 + lineHeight.title + subjectHeight(block.subject);
    case 'heading':
      return textHeight(block.text);
    case 'paragraph':
      return block.style === 'note' ? noteHeight(block.text) : textHeight(block.text);
    case 'field':
      return textHeight(`${block.label} ${block.value ?? ''}`);
    case 'checklist':
      return block.items.reduce((sum, item) => sum + textHeight(item), 0);
    case 'writing-lines':
      return block.count * lineHeight.writing + paragraphSpacing;
    case 'table':
      return block.rows.reduce((sum, row) => sum + rowHeight(block, row), headHeight(block)) + AROUND.table;
    case 'signature-pair':
      return AROUND.closing + 3 * lineHeight.body + signatureRoom;
    case 'recipients':
      return (
        AROUND.closing +
        Math.max(3 * lineHeight.body + signatureRoom, block.items.length * lineHeight.table + lineHeight.body)
      );
    case 'page-break':
      return 0;
  }
}
