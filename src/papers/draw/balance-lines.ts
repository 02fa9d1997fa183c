import { MM_PER_POINT, PAPER_FORMAT, TEXT_WIDTH } from '../define/paper-format.ts';
import type { PartyHeader, Title } from '../define/blocks.ts';
import { setWidth, type Weight } from './letter-widths.ts';

/** Between the names of the issuer and what stands beside them, in millimetres. */
const GUTTER = 4;
/** What renderers round otherwise than a table of letters, in millimetres. */
const SPARE = 1;
/** How closely the width of balanced lines is looked for, in points. */
const STEP = 1;

const { size, header } = PAPER_FORMAT;
const ISSUER = ((TEXT_WIDTH - GUTTER) * header.issuer) / 100 - SPARE;
const SUBJECT = TEXT_WIDTH - SPARE;

/**
 * A text in as few lines as the width in millimetres asks for, all as nearly of one length as its words allow: no line
 * of one word stands below full ones.
 */
export function balancedLines(text: string, width: number, type: number, weight: Weight): string[] {
  const words = text.split(/[ \n]+/u).filter(Boolean);
  const widest = width / MM_PER_POINT;
  const whole = linesWithin(words, widest, type, weight);
  let best = whole;
  for (let narrower = widest - STEP; narrower > 0; narrower -= STEP) {
    const lines = linesWithin(words, narrower, type, weight);
    if (lines.length > whole.length || lines.some((line) => setWidth(line, type, weight) > narrower)) break;
    best = lines;
  }
  return best;
}

function linesWithin(words: readonly string[], width: number, type: number, weight: Weight): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && setWidth(longer, type, weight) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** The names of a header with a line break wherever one of their lines ends. */
export function balanceHeader(block: PartyHeader): PartyHeader {
  const set = (name: string, weight: Weight) => balancedLines(name, ISSUER, size.issuer, weight).join('\n');
  return { ...block, upperBody: set(block.upperBody, 'regular'), cell: set(block.cell, 'bold') };
}

/** A title whose subject has a line break wherever one of its lines ends. */
export function balanceTitle(block: Title): Title {
  const { subject } = block;
  return subject === undefined
    ? block
    : { ...block, subject: balancedLines(subject, SUBJECT, size.subject, 'bold').join('\n') };
}
