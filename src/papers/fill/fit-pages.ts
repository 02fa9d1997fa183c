import type { PaperBlock, PaperDocument } from '../define/blocks.ts';
import { PAPER_FORMAT } from '../define/paper-format.ts';
import { pageEstimate } from '../draw/page-estimate.ts';

/** What an estimate of a page may be short of: a line for a pen. */
const SPARE = PAPER_FORMAT.lineHeight.writing;
/** Room for a pen that is never given up. */
const LEAST = { lines: 1, rows: 6 };

/**
 * The paper with room for a pen taken away, lines and empty rows, the longest places first, until it stands on so many
 * pages; one line and six rows stay. Nothing is taken away where that saves no page, or where more than one page is
 * still too many.
 */
export function fitPages(paper: PaperDocument, pages: number): PaperDocument {
  const count = pageEstimate(paper, SPARE);
  let fitted = paper;
  let now = count;
  while (now > pages) {
    const room = fitted.blocks.map(roomOf);
    const longest = Math.max(...room);
    if (longest <= 0) break;
    const place = room.lastIndexOf(longest);
    fitted = { ...fitted, blocks: fitted.blocks.map((block, at) => (at === place ? shorter(block) : block)) };
    now = pageEstimate(fitted, SPARE);
  }
  return now < count && now <= pages + 1 ? fitted : paper;
}

/** How many lines or rows for a pen a block has; none where it must keep them all. */
function roomOf(block: PaperBlock): number {
  if (block.type === 'writing-lines') return block.count > LEAST.lines ? block.count : 0;
  if (block.type !== 'table') return 0;
  const rows = block.rows.filter(({ kind }) => kind === 'blank').length;
  return rows > LEAST.rows ? rows : 0;
}

/** The block without its last line or row for a pen. */
function shorter(block: PaperBlock): PaperBlock {
  if (block.type === 'writing-lines') return { ...block, count: block.count - 1 };
  if (block.type !== 'table') return block;
  const last = block.rows.map(({ kind }) => kind).lastIndexOf('blank');
  return { ...block, rows: block.rows.filter((_, at) => at !== last) };
}
