import {
  AlignmentType,
  Document,
  Header,
  type ISectionOptions,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx';
import type { PaperDocument } from '../define/blocks.ts';
import { blockToDocx } from './docx-blocks.ts';
import { layOut } from './lay-out.ts';
import { AROUND, exactly, mm, pt, size, textLine } from './docx-parts.ts';
import { PAPER_FORMAT } from '../define/paper-format.ts';

const { page, margin, pageNumberFromTop, size: SIZE, lineHeight, firstLineIndent } = PAPER_FORMAT;
const FONT = 'Times New Roman';
const HEADING = {
  run: { size: size(SIZE.body), bold: true, font: FONT, color: '000000' },
  paragraph: {
    spacing: { ...AROUND, ...exactly(lineHeight.body) },
    indent: { firstLine: mm(firstLineIndent) },
    keepNext: true,
  },
};

/** A paper as the bytes of a Word file. Runs in Node and in the browser. */
export function documentToDocx(document: PaperDocument): Promise<Uint8Array<ArrayBuffer>> {
  return documentsToDocx([document], document.title, document.note);
}

/** Papers one after the other in one Word file, each on a page of its own and counting its pages from 1. */
export async function documentsToDocx(
  documents: readonly PaperDocument[],
  title: string,
  description?: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const file = new Document({
    title,
    ...(description !== undefined && { description }),
    creator: '',
    lastModifiedBy: '',
    styles: {
      default: {
        document: {
          run: { font: FONT, size: size(SIZE.body), language: { value: 'vi-VN' } },
          paragraph: {
            alignment: AlignmentType.JUSTIFIED,
            spacing: { ...AROUND, ...exactly(lineHeight.body) },
          },
        },
        title: {
          run: { size: size(SIZE.title), bold: true, font: FONT, color: '000000' },
          paragraph: {
            alignment: AlignmentType.CENTER,
            spacing: { before: pt(12), after: 0, ...exactly(lineHeight.title) },
            keepNext: true,
          },
        },
        heading1: HEADING,
        heading2: HEADING,
      },
    },
    sections: documents.map((document) => section(document, documents.length > 1)),
  });
  return new Uint8Array(await Packer.toArrayBuffer(file));
}

/**
 * A paper that ends with a table gets a line below it, which may begin an empty page; this one is too low. It is made
 * anew for each paper: the second use of one paragraph cannot hold where its part of the file ends, and another line is added.
 */
const endLine = () => textLine('', { size: 2 }, { spacing: { before: 0, after: 0, ...exactly(1) } });

/** One paper as a part of a Word file; `isOneOfMany`: it counts its pages from 1 again. */
function section(document: PaperDocument, isOneOfMany: boolean): ISectionOptions {
  const drawn = layOut(document).flatMap(({ kind, blocks }) =>
    blocks.flatMap((block, index) =>
      blockToDocx(block, kind === 'lead' || (kind === 'whole' && index < blocks.length - 1)),
    ),
  );
  return {
    properties: {
      titlePage: true,
      page: {
        size: { width: mm(page.width), height: mm(page.height) },
        margin: {
          top: mm(margin.top),
          bottom: mm(margin.bottom),
          left: mm(margin.left),
          right: mm(margin.right),
          header: mm(pageNumberFromTop),
          footer: mm(pageNumberFromTop),
        },
        ...(isOneOfMany && { pageNumbers: { start: 1 } }),
      },
    },
    headers: {
      first: new Header({ children: [new Paragraph({})] }),
      default: new Header({ children: [pageNumber()] }),
    },
    children: [...(document.blocks.at(-1)?.type === 'table' ? drawn.slice(0, -1) : drawn), endLine()],
  };
}

function pageNumber(): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before: 0, after: 0 },
    children: [new TextRun({ children: [PageNumber.CURRENT], size: size(SIZE.pageNumber) })],
  });
}
