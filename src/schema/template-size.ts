import type { TemplateBlock } from './template-block.ts';

/** Forty sheets of empty lines: more than any session hands out. */
export const MOST_LINES = 1_500;

/** Returns about how many lines a paper has where nothing is filled in yet. */
export function printedLines(blocks: readonly TemplateBlock[]): number {
  return blocks.reduce((sum, block) => sum + linesOf(block), 0);
}

function linesOf(block: TemplateBlock): number {
  switch (block.block) {
    case 'each':
      return block.emptyItems * printedLines(block.blocks);
    case 'writing-lines':
      return block.lines;
    case 'table':
      return (block.over ? block.emptyRows : 0) + (block.rows?.length ?? 0) + block.blankRows + 1;
    case 'worksheet':
      return block.blankRows + 1;
    case 'checklist':
    case 'legal-basis':
      return block.items.length;
    case 'vote-table':
      return block.emptyRows + 1;
    default:
      return 1;
  }
}
