import { PAPER_WORDS } from '../../text/papers.ts';
import type { PaperBlock, PaperDocument } from '../define/blocks.ts';

const CUT_HERE: PaperBlock = { type: 'paragraph', style: 'center', text: PAPER_WORDS.cutHere };

/**
 * The same paper `perSheet` times under each other, with lines to cut along: ballots of a few motions. The head of
 * the organisation stands once a copy, so that a ballot still says whose it is.
 */
export function cutSheet(paper: PaperDocument, perSheet: number): PaperDocument {
  const copies = Array.from({ length: perSheet }, (_, index) =>
    index === 0 ? paper.blocks : [CUT_HERE, ...paper.blocks],
  );
  return { ...paper, blocks: copies.flat() };
}
