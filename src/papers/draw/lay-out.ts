import type { PaperDocument } from '../define/blocks.ts';
import { balanceColumns } from './column-widths.ts';
import { groupBlocks, type Group } from './groups.ts';

/** What every renderer draws: the blocks of a paper in groups that stay together, tables with their final widths. */
export function layOut({ blocks }: PaperDocument): Group[] {
  return groupBlocks(blocks.map((block) => (block.type === 'table' ? balanceColumns(block) : block)));
}
