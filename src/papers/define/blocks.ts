import type { ParagraphStyle } from '../../schema/template-block.ts';

/** A paper ready to be drawn: every word is final, every renderer prints the same ones. */
export interface PaperDocument {
  /** File name without extension and title of the file: ASCII, hyphens. */
  name: string;
  /** What the paper is called, for the title of the file. */
  title: string;
  /** Where the form comes from: shown beside the paper and kept in the file's properties, never printed. */
  note: string;
  blocks: PaperBlock[];
}

export interface PartyHeader {
  type: 'party-header';
  party: string;
  upperBody: string;
  cell: string;
  number?: string;
  placeAndDate?: string;
}

export interface Title {
  type: 'title';
  text: string;
  subject?: string;
}

export interface Heading {
  type: 'heading';
  level: 1 | 2;
  text: string;
}

export interface Paragraph {
  type: 'paragraph';
  style: ParagraphStyle;
  text: string;
}

/** A label and its value; without a value, dots run to the end of the line. */
export interface FieldLine {
  type: 'field';
  label: string;
  value?: string;
}

export interface Checklist {
  type: 'checklist';
  items: string[];
}

export interface WritingLines {
  type: 'writing-lines';
  count: number;
}

export interface TableColumn {
  title: string;
  /** Percent of the width of the text, an even whole number; the columns of a table add up to 100. */
  width: number;
  isCentered: boolean;
}

export interface TableRow {
  cells: string[];
  /** `blank` rows are tall enough to write in; a `total` row is bold. */
  kind: 'filled' | 'blank' | 'total';
}

export interface Table {
  type: 'table';
  columns: TableColumn[];
  rows: TableRow[];
}

export interface Signature {
  authority?: string;
  role: string;
  name?: string;
}

export interface SignaturePair {
  type: 'signature-pair';
  left: Signature;
  right: Signature;
}

export interface Recipients {
  type: 'recipients';
  label: string;
  items: string[];
  signature: Signature;
}

export interface PageBreak {
  type: 'page-break';
}

export type PaperBlock =
  | PartyHeader
  | Title
  | Heading
  | Paragraph
  | FieldLine
  | Checklist
  | WritingLines
  | Table
  | SignaturePair
  | Recipients
  | PageBreak;
