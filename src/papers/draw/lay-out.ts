import type { PaperBlock, PaperDocument } from '../define/blocks.ts';
import { balanceHeader, balanceTitle } from './balance-lines.ts';
import { balanceColumns } from './column-widths.ts';
import { groupBlocks, type Group } from './groups.ts';

/**
 * What every renderer draws: the blocks of a paper in groups that stay together, tables with their final widths, and a
 * line break (`\n`) wherever a line of a name in the header or of a subject ends.
 */
export function layOut({ blocks }: PaperDocument): Group[] {
  return groupBlocks(blocks.map(settled));
}

function settled(block: PaperBlock): PaperBlock {
  switch (block.type) {
    case 'table':
      return balanceColumns(block);
    case 'party-header':
      return balanceHeader(block);
    case 'title':
      return balanceTitle(block);
    default:
      return block;
  }
}
