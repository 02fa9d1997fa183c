import { AlignmentType, BorderStyle, HeadingLevel, PageBreak, Paragraph, TextRun, type Table } from 'docx';
import { PAPER_WORDS } from '../../text/papers.ts';
import type {
  PaperBlock,
  PartyHeader,
  Paragraph as PaperParagraph,
  Recipients,
  Signature,
  Title,
} from '../define/blocks.ts';
import {
  afterTable,
  beforeSignature,
  AROUND,
  dottedLine,
  dottedLines,
  exactly,
  grid,
  mm,
  pt,
  sideBySide,
  size,
  textLine,
} from './docx-parts.ts';
import { hasBlank } from './line-estimate.ts';
import { PAPER_FORMAT, TEXT_WIDTH } from '../define/paper-format.ts';

const { size: SIZE, lineHeight, header, firstLineIndent, partyNameWidth, signatureRoom } = PAPER_FORMAT;
const CENTERED = { alignment: AlignmentType.CENTER };
const TIGHT = { spacing: { before: 0, after: 0, ...exactly(lineHeight.body) }, keepNext: true };
const PLAIN = { alignment: AlignmentType.LEFT, indent: { firstLine: 0 } };

/** One block as paragraphs and tables of a Word file; `keepNext` keeps it on the page of the block after it. */
export function blockToDocx(block: PaperBlock, keepNext: boolean): (Paragraph | Table)[] {
  switch (block.type) {
    case 'party-header':
      // The title below brings its own room.
      return [partyHeader(block), afterTable(true, 1)];
    case 'title':
      return title(block);
    case 'heading':
      return [
        new Paragraph({
          heading: block.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
          children: [new TextRun(block.text)],
        }),
      ];
    case 'paragraph':
      return [paragraph(block, keepNext)];
    case 'field':
      return [
        block.value === undefined
          ? dottedLine(block.label, { ...PLAIN, spacing: AROUND, keepNext })
          : textLine(`${block.label} ${block.value}`, {}, { ...PLAIN, spacing: AROUND, keepNext }),
      ];
    case 'checklist':
      return block.items.map(
        (item) =>
          new Paragraph({
            alignment: AlignmentType.LEFT,
            keepNext,
            indent: { left: mm(8), hanging: mm(8) },
            children: [new TextRun({ text: '□', size: size(SIZE.body) }), new TextRun({ text: `\t${item}` })],
          }),
      );
    case 'writing-lines':
      return [
        dottedLines(block.count, {
          ...PLAIN,
          keepNext,
          keepLines: true,
          spacing: { before: 0, after: pt(8), ...exactly(lineHeight.writing) },
        }),
      ];
    case 'table':
      return [grid(block, keepNext), afterTable(keepNext)];
    case 'signature-pair':
      return [beforeSignature(), sideBySide(signature(block.left), signature(block.right), 50)];
    case 'recipients':
      return [beforeSignature(), sideBySide(recipients(block), signature(block.signature), 50)];
    case 'page-break':
      return [new Paragraph({ children: [new PageBreak()] })];
  }
}

function partyHeader({ party, upperBody, cell, number, placeAndDate }: PartyHeader): Table {
  const centred = { ...CENTERED, ...TIGHT, indent: { firstLine: 0 } };
  const left = [
    textLine(upperBody, { size: size(SIZE.issuer) }, centred),
    textLine(cell, { size: size(SIZE.issuer), bold: true }, centred),
    textLine('*', { size: size(SIZE.issuer) }, centred),
    ...(number ? [textLine(number, { size: size(SIZE.number) }, centred)] : []),
  ];
  // The rule is as long as the words above it: a border between indents that leave exactly their width.
  const side = mm(((TEXT_WIDTH * header.party) / 100 - partyNameWidth) / 2);
  const right = [
    textLine(
      party,
      { size: size(SIZE.party), bold: true },
      {
        ...centred,
        indent: { firstLine: 0, left: side, right: side },
        border: { bottom: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } },
      },
    ),
    ...(placeAndDate
      ? [
          textLine(
            placeAndDate,
            { size: size(SIZE.date), italics: true },
            { ...centred, spacing: { ...centred.spacing, before: pt(8) } },
          ),
        ]
      : []),
  ];
  return sideBySide(left, right, header.issuer);
}

function title({ text, subject }: Title): Paragraph[] {
  const line = { ...CENTERED, keepNext: true, indent: { firstLine: 0 } };
  return [
    new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(text)] }),
    ...(subject
      ? [
          textLine(
            subject,
            { bold: true, size: size(SIZE.subject) },
            { ...line, spacing: { before: 0, after: 0, ...exactly(lineHeight.body) } },
          ),
          textLine(
            PAPER_WORDS.dashes,
            { bold: true },
            { ...line, spacing: { before: 0, after: pt(8), ...exactly(lineHeight.body) } },
          ),
        ]
      : []),
  ];
}

function paragraph({ style, text }: PaperParagraph, keepNext: boolean): Paragraph {
  switch (style) {
    case 'body':
      return textLine(
        text,
        {},
        {
          ...(hasBlank(text) && { alignment: AlignmentType.LEFT }),
          indent: { firstLine: mm(firstLineIndent) },
          keepNext,
        },
      );
    case 'plain':
      return textLine(text, {}, { ...PLAIN, keepNext });
    case 'center':
      return textLine(text, {}, { ...CENTERED, keepNext });
    case 'strong':
      return textLine(text, { bold: true }, { ...PLAIN, keepNext: true });
    case 'note':
      return textLine(
        text,
        { italics: true, size: size(SIZE.note) },
        { ...PLAIN, keepNext, spacing: { ...AROUND, ...exactly(lineHeight.table) } },
      );
  }
}

function signature({ authority, role, name = '' }: Signature): Paragraph[] {
  const centred = { ...CENTERED, ...TIGHT };
  return [
    ...(authority ? [textLine(authority, { bold: true, size: size(SIZE.signature) }, centred)] : []),
    textLine(role, { size: size(SIZE.signature) }, centred),
    textLine(
      name,
      { bold: true, size: size(SIZE.signature) },
      { ...CENTERED, spacing: { before: pt(signatureRoom), after: 0, ...exactly(lineHeight.body) } },
    ),
  ];
}

function recipients({ label, items }: Recipients): Paragraph[] {
  return [
    textLine(label, { underline: {}, size: size(SIZE.signature) }, { ...PLAIN, ...TIGHT }),
    ...items.map((item) =>
      textLine(
        `- ${item}`,
        { size: size(SIZE.recipients) },
        { ...PLAIN, spacing: { before: 0, after: 0, ...exactly(lineHeight.table) } },
      ),
    ),
  ];
}
