import type { PaperBlock, PaperDocument } from '../define/blocks.ts';
import { PAPER_FORMAT } from '../define/paper-format.ts';
import { pageEstimate } from '../draw/page-estimate.ts';

/** What an estimate of a page may be short of: a line for a pen. */
const SPARE = PAPER_FORMAT.lineHeight.writing;

/** The paper with lines for a pen taken away, the longest places first, until it stands on so many pages; one line stays. */
export function fitPages(paper: PaperDocument, pages: number): PaperDocument {
  let fitted = paper;
  while (pageEstimate(fitted, SPARE) > pages) {
    const counts = fitted.blocks.map(lineCount);
    const longest = Math.max(...counts);
    if (longest <= 1) break;
    const place = counts.lastIndexOf(longest);
    fitted = { ...fitted, blocks: fitted.blocks.map((block, at) => (at === place ? shorter(block) : block)) };
  }
  return fitted;
}

const lineCount = (block: PaperBlock): number => (block.type === 'writing-lines' ? block.count : 0);

const shorter = (block: PaperBlock): PaperBlock =>
  block.type === 'writing-lines' ? { ...block, count: block.count - 1 } : block;
