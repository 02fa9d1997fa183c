import type { PaperBlock, Table } from '../define/blocks.ts';
import { lineEstimate } from './line-estimate.ts';

/**
 * Blocks that a page break treats as one. `whole`: never parted. `lead`: not parted, and not the last on its
 * page. `free`: one block that may part and may stand anywhere.
 */
export interface Group {
  kind: 'whole' | 'lead' | 'free';
  blocks: PaperBlock[];
}

/** A closing (recipients, office, name) stands on a page with at least so many lines of what it signs. */
const LINES_ABOVE_CLOSING = 2;
const SHORT = { lines: 4, rows: 5, letters: 300 };

const CLOSING: ReadonlySet<PaperBlock['type']> = new Set(['signature-pair', 'recipients']);
const LED: ReadonlySet<PaperBlock['type']> = new Set(['table', 'writing-lines']);
const TEXT: ReadonlySet<PaperBlock['type']> = new Set(['paragraph', 'field', 'checklist', 'writing-lines']);

/** The blocks of a paper in their order, grouped by what page breaks must keep together. */
export function groupBlocks(blocks: readonly PaperBlock[]): Group[] {
  const groups: Group[] = [];
  for (let end = blocks.length; end > 0;) {
    const last = blocks[end - 1];
    if (!last) break;
    const start = startOf(blocks, end - 1);
    const leads = LED.has(last.type) && !isShort(last);
    if (leads) groups.unshift({ kind: 'free', blocks: [last] });
    const kept = blocks.slice(start, leads ? end - 1 : end);
    const isOneFree = kept.length === 1 && kept[0]?.type !== 'heading' && !leads && !CLOSING.has(last.type);
    if (kept.length > 0) {
      const kind = isOneFree && !isShort(last) ? 'free' : leads || last.type === 'heading' ? 'lead' : 'whole';
      groups.unshift({ kind, blocks: kept });
    }
    end = start;
  }
  return groups;
}

/** Where the group that ends with this block starts. */
function startOf(blocks: readonly PaperBlock[], index: number): number {
  const at = (place: number) => blocks[place];
  const last = at(index);
  let start = index;
  if (last && CLOSING.has(last.type)) {
    for (let lines = 0; lines < LINES_ABOVE_CLOSING;) {
      const before = at(start - 1);
      if (!before || !TEXT.has(before.type)) break;
      lines += lineEstimate(before);
      start -= 1;
    }
  }
  const first = at(start);
  const lead = at(start - 1);
  if (first && LED.has(first.type) && lead && ['paragraph', 'field'].includes(lead.type)) start -= 1;
  if (start < index || (last && LED.has(last.type)) || last?.type === 'heading') {
    while (at(start - 1)?.type === 'heading') start -= 1;
  }
  return start;
}

function isShort(block: PaperBlock): boolean {
  if (block.type === 'writing-lines') return block.count <= SHORT.lines;
  return block.type === 'table' && isShortTable(block);
}

const isShortTable = ({ rows }: Table) =>
  rows.length <= SHORT.rows && rows.flatMap(({ cells }) => cells).join('').length <= SHORT.letters;
