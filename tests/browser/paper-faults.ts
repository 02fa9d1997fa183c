import type { PaperDocument, Signature, Table } from '../../src/papers/define/blocks.ts';
import { faultsOfBalance } from './paper-balance.ts';
import { wordsOf, type PdfContent, type PdfText } from '../unit/papers/extract.ts';

// Measures of Hướng dẫn 05-HD/VPTW of 27/5/2026 in millimetres, written here on their own.
const TEXT = { left: 30, right: 195, bottom: 277 };
const MIDDLE = { title: 112.5, issuer: 65.5, party: 148.5 };
const SIZES = { title: 16, party: 15, all: [12, 14, 15, 16] };
/** Page numbers stand above this baseline, running feet below the other. */
const BODY = { top: 19, bottom: 280 };
const CENTRED_WITHIN = 2;
const LINES_ABOVE_CLOSING = 2;

/** Texts on one baseline of one page, from left to right. */
interface Line {
  page: number;
  pieces: PdfText[];
  /** Letters and digits of the line, without white space. */
  letters: string;
}

export const letters = (text: string) => wordsOf(text).join('');

const PARTY = letters('ĐẢNG CỘNG SẢN VIỆT NAM');

/** One paper as it was printed. */
export type Printed = Pick<PdfContent, 'texts' | 'rules'>;

/** One print job that holds several papers, cut where a page begins with the Party's name. */
export function cutIntoPapers({ texts, rules, pages }: PdfContent): Printed[] {
  const starts = pages.flatMap((_, index) => {
    const top = texts.filter(
      ({ page, baseline }) => page === index + 1 && baseline > BODY.top && baseline < 32,
    );
    return letters(top.map(({ text }) => text).join('')).includes(PARTY) ? [index + 1] : [];
  });
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? pages.length + 1;
    const own = <Item extends { page: number }>(items: readonly Item[]) =>
      items
        .filter(({ page }) => page >= start && page < end)
        .map((item) => ({ ...item, page: item.page - start + 1 }));
    return { texts: own(texts), rules: own(rules) };
  });
}

export const pageCount = ({ texts }: Printed) => Math.max(...texts.map(({ page }) => page));

/** What a reader would see at once on the printed paper, in words; an empty list is a good print. */
export function faultsOnPaper(printed: Printed, paper: PaperDocument): string[] {
  const body = printed.texts.filter(
    ({ text, baseline }) => text.trim() && baseline > BODY.top && baseline < BODY.bottom,
  );
  const lines = linesOf(body);
  return [
    ...faultsOfMeasure(body),
    ...faultsOfPlace(lines, paper),
    ...faultsOfPages(lines, paper, printed),
    ...faultsOfClosing(lines, paper, printed),
  ];
}

function linesOf(texts: readonly PdfText[]): Line[] {
  const lines: Line[] = [];
  const order = [...texts].sort((a, b) => a.page - b.page || a.baseline - b.baseline || a.left - b.left);
  for (const piece of order) {
    const last = lines.at(-1);
    const first = last?.pieces[0];
    if (last && first?.page === piece.page && piece.baseline - first.baseline < 1) last.pieces.push(piece);
    else lines.push({ page: piece.page, pieces: [piece], letters: '' });
  }
  for (const line of lines) {
    line.pieces.sort((a, b) => a.left - b.left);
    line.letters = letters(line.pieces.map(({ text }) => text).join(''));
  }
  return lines;
}

function faultsOfMeasure(body: readonly PdfText[]): string[] {
  const spoken = body.filter(({ text }) => letters(text));
  return spoken.flatMap(({ text, page, left, right, baseline, size }) => [
    ...(left < TEXT.left - 0.5 || right > TEXT.right + 0.5 || baseline > TEXT.bottom + 0.5
      ? [`page ${page}: “${text}” is outside the margins`]
      : []),
    ...(SIZES.all.some((allowed) => Math.abs(size - allowed) < 0.3)
      ? []
      : [`page ${page}: “${text}” is ${size.toFixed(1)} points high`]),
  ]);
}

function faultsOfPlace(lines: readonly Line[], paper: PaperDocument): string[] {
  const sized = (size: number) =>
    lines
      .map((line) => line.pieces.filter((piece) => Math.abs(piece.size - size) < 0.3))
      .filter((pieces) => letters(pieces.map(({ text }) => text).join('')));
  const off = (pieces: readonly PdfText[], expected: number) => {
    const inked = pieces.filter(({ text }) => text.trim());
    const middle =
      (Math.min(...inked.map(({ left }) => left)) + Math.max(...inked.map(({ right }) => right))) / 2;
    const text = inked.map((piece) => piece.text).join('');
    return Math.abs(middle - expected) <= CENTRED_WITHIN
      ? []
      : [`“${text}” stands at ${middle.toFixed(1)} mm`];
  };
  const titles = sized(SIZES.title);
  const isWhole =
    letters(
      titles
        .flat()
        .map(({ text }) => text)
        .join(''),
    ) === letters(titleOf(paper));
  const headEnd =
    lines.find(({ letters: own }) => own.startsWith(letters(titleOf(paper))))?.pieces[0]?.baseline ?? 32;
  const issuer = lines
    .filter(({ page, pieces }) => page === 1 && (pieces[0]?.baseline ?? 99) < headEnd)
    .map(({ pieces }) => pieces.filter(({ left, text }) => left < 90 && text.trim()))
    .filter((pieces) => pieces.length > 0);
  const header = paper.blocks.find((block) => block.type === 'party-header');
  const subject = paper.blocks.find((block) => block.type === 'title');
  return [
    ...[header?.upperBody, header?.cell].flatMap((name) => faultsOfBalance(issuer, name)),
    ...faultsOfBalance(
      lines.filter(({ page }) => page === 1).map(({ pieces }) => pieces),
      subject?.subject,
    ),
    ...(isWhole ? [] : ['the title is not what is 16 points high']),
    ...titles.flatMap((line) => off(line, MIDDLE.title)),
    ...sized(SIZES.party).flatMap((line) => off(line, MIDDLE.party)),
    ...issuer.flatMap((line) => off(line, MIDDLE.issuer)),
  ];
}

function faultsOfPages(lines: readonly Line[], { blocks }: PaperDocument, printed: Printed): string[] {
  const pages = pageCount(printed);
  const headings = blocks
    .flatMap((block, index) =>
      block.type === 'heading'
        ? [{ text: letters(block.text), leadsToLines: blocks[index + 1]?.type === 'writing-lines' }]
        : [],
    )
    .filter(({ text }) => /\p{L}/u.test(text));
  const heads = blocks.flatMap((block) => (block.type === 'table' ? [headOf(block)] : []));

  return Array.from({ length: pages }, (_, index) => index + 1).flatMap((page) => {
    const own = lines.filter((line) => line.page === page && line.pieces.length > 0);
    if (!own.some((line) => line.letters)) return [`page ${page} is empty`];
    if (page === pages) return [];
    const foot = [1, 2, 3, 4, 5].map((count) =>
      own
        .slice(-count)
        .map((line) => line.letters)
        .join(''),
    );
    const baseline = own.at(-1)?.pieces[0]?.baseline ?? 0;
    // Lines for a pen may be drawn and not set: below their heading they are what stands on its page.
    const isLined = rulesBetween(printed, page, baseline).length > 0;
    const stranded = headings.find(
      ({ text, leadsToLines }) => own.at(-1)?.letters && foot.includes(text) && !(leadsToLines && isLined),
    )?.text;
    return [
      ...(stranded ? [`page ${page} ends with the heading “${stranded}”`] : []),
      // Rows for a pen leave no text behind; below the rule of a head, each of them has its own.
      ...(heads.some((head) => foot.map(sorted).includes(head)) &&
      rulesBetween(printed, page, baseline).length < 2
        ? [`page ${page} ends with the head of a table`]
        : []),
    ];
  });
}

function faultsOfClosing(lines: readonly Line[], { blocks }: PaperDocument, printed: Printed): string[] {
  const closing = blocks.at(-1);
  if (closing?.type !== 'recipients' && closing?.type !== 'signature-pair') return [];
  const parts =
    closing.type === 'recipients'
      ? [closing.label, ...closing.items, ...wordsOfSignature(closing.signature)]
      : [...wordsOfSignature(closing.left), ...wordsOfSignature(closing.right)];
  const wanted = parts.map(letters).filter(Boolean);
  const page = lines.at(-1)?.page ?? 0;
  const own = lines.filter((line) => line.page === page);
  // A long recipient goes on in a line that it shares with the signature beside it.
  const columns = [(left: number) => left < MIDDLE.title, (left: number) => left >= MIDDLE.title].map(
    (isOwn) =>
      letters(
        own
          .flatMap(({ pieces }) => pieces.filter(({ left }) => isOwn(left)).map(({ text }) => text))
          .join(''),
      ),
  );
  const words = [...own.map((line) => line.letters), ' ', ...columns].join('');
  const missing = wanted.filter((part) => !words.includes(part) && !isAcross(own, part));
  // A post (“Bí thư”) may be named in the text as well: a closing with recipients begins with their label.
  const begins = closing.type === 'recipients' ? [letters(closing.label)] : wanted;
  const first = own.findIndex(
    (line) =>
      begins.some((part) => line.letters.includes(part)) ||
      line.pieces.some(({ text }) => begins.some((part) => isStart(text, part))),
  );
  const above = own.slice(0, Math.max(0, first));
  const count = above.length + emptyRows(printed, page, above, own[first]?.pieces[0]?.baseline ?? 0);
  return [
    ...(missing.length > 0 ? [`the closing is parted: ${missing.join(', ')}`] : []),
    ...(count < LINES_ABOVE_CLOSING ? [`the closing stands under ${count} lines`] : []),
  ];
}

/** Where rules run across a page between two heights, from the top; one rule for the cells of a row. */
function rulesBetween({ rules }: Printed, page: number, top: number, bottom = BODY.bottom): number[] {
  const found = rules.filter((rule) => rule.page === page && rule.y > top && rule.y < bottom);
  return found
    .map(({ y }) => y)
    .sort((a, b) => a - b)
    .filter((y, index, all) => index === 0 || y - (all[index - 1] ?? 0) > 1);
}

/** How many rows for a pen stand on a page above a height: between their rules nothing is written. */
function emptyRows(printed: Printed, page: number, lines: readonly Line[], bottom: number): number {
  const rules = rulesBetween(printed, page, BODY.top, bottom);
  return rules.slice(1).filter((y, index) => {
    const isWritten = ({ pieces }: Line) =>
      pieces.some(({ baseline }) => baseline > (rules[index] ?? 0) && baseline < y);
    return !lines.some(isWritten);
  }).length;
}

const isStart = (text: string, part: string) => letters(text).length > 2 && part.startsWith(letters(text));
/** Both columns of a closing share their lines: a part may be spread over several of them. */
const isAcross = (own: readonly Line[], part: string) =>
  own.some(({ pieces }) => pieces.some(({ text }) => isStart(text, part)));
const wordsOfSignature = ({ authority = '', role, name = '' }: Signature) => [authority, role, name];
const sorted = (text: string) => Array.from(text).sort().join('');
const headOf = ({ columns }: Table) => sorted(letters(columns.map(({ title }) => title).join(' ')));

function titleOf({ blocks }: PaperDocument): string {
  const title = blocks.find((block) => block.type === 'title');
  return title?.type === 'title' ? title.text : '';
}
