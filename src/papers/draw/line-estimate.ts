import type { ParagraphStyle } from '../../schema/template-block.ts';
import type { PaperBlock } from '../define/blocks.ts';
import { MM_PER_POINT, PAPER_FORMAT, TEXT_WIDTH } from '../define/paper-format.ts';
import { setWidth, type Weight } from './letter-widths.ts';

/** Mean width of a letter in Tinos, a space counted as one, as a share of the size of the type. */
const MEAN_LETTER = 0.45;
/** What renderers set wider than a table of letters says: another rounding. */
const SAFETY = 1.02;
/** Width of a wide letter in bold, for words that must not be broken. */
const WIDE_LETTER = 0.6;

/** Width of a text on one line, in millimetres; an estimate. */
export const widthOf = (text: string, size: number): number =>
  text.length * MEAN_LETTER * size * MM_PER_POINT;

/** Width that the longest word of a text needs, in millimetres; an estimate on the safe side. */
export const widestWord = (text: string, size: number): number =>
  Math.max(0, ...text.split(/\s+/u).map((word) => word.length)) * WIDE_LETTER * size * MM_PER_POINT;

/** How many lines a text fills in a width in millimetres, word by word; an estimate on the safe side. */
export function linesIn(text: string, width: number, size: number, weight: Weight = 'regular'): number {
  const widthOfWord = (word: string) => setWidth(word, size, weight) * MM_PER_POINT * SAFETY;
  const space = widthOfWord(' ');
  let lines = 1;
  let used = 0;
  for (const word of text.split(/\s+/u)) {
    const own = widthOfWord(word);
    if (used > 0 && used + own > width) {
      lines += 1;
      used = 0;
    }
    // A word that no line holds is broken.
    const broken = own > width ? Math.floor(own / Math.max(1, width)) : 0;
    lines += broken;
    used += own - broken * width + space;
  }
  return lines;
}

const textSize = (style: ParagraphStyle) => PAPER_FORMAT.size[style === 'note' ? 'note' : 'body'];

/** How many lines a block fills at least; an estimate. */
export function lineEstimate(block: PaperBlock): number {
  switch (block.type) {
    case 'paragraph':
      return Math.max(1, Math.floor(widthOf(block.text, textSize(block.style)) / TEXT_WIDTH));
    case 'checklist':
      return block.items.length;
    case 'writing-lines':
      return block.count;
    default:
      return 1;
  }
}

/** True for text with room for a pen: dots that stand for words. Justified, they would tear the line apart. */
export const hasBlank = (text: string): boolean => /…|\.{4}/u.test(text);
