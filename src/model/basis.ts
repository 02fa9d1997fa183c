/** How a text names a document: in `citations`, by `<Rule>`, by a link to its page, by its number. */
export type BasisKind = 'citation' | 'rule' | 'link' | 'mention';

/** A text rests on a document that another one has replaced. */
export interface Basis {
  /** The replaced document, and the newest one in its place, by file name. */
  regulation: string;
  replacement: string;
  by: BasisKind;
  /** The field, point, address or number an editor looks for in the file, and its line. */
  where: string;
  line: number;
  /** True where the text also follows a document that came after: it knows, and only wants another look. */
  isReplacementCited: boolean;
}
