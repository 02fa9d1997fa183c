import type { Nodes } from 'mdast';

/** Names of the rules, as printed between brackets: `[lien-ket]`. */
export type RuleName =
  | 'ten-tep'
  | 'kich-thuoc'
  | 'ma-hoa'
  | 'ky-tu'
  | 'dau-thanh'
  | 'thong-tin-dau-tep'
  | 'yaml'
  | 'khoa-cam'
  | 'truong-thieu'
  | 'truong-la'
  | 'gia-tri'
  | 'cu-phap'
  | 'bieu-thuc'
  | 'ma-lenh'
  | 'the-la'
  | 'thuoc-tinh'
  | 'cau-truc'
  | 'tieu-de'
  | 'lien-ket'
  | 'hinh-anh'
  | 'noi-dung-trong'
  | 'trung-lap'
  | 'tham-chieu'
  | 'chuoi-thay-the'
  | 'can-cu-da-thay-the'
  | 'doi-ten'
  | 'mat-dia-chi';

/** A place in a file. Both count from 1; columns count UTF-16 units. */
export interface Place {
  line: number;
  column: number;
}

/** One thing wrong in one file: where, which rule, and what to do about it, in Vietnamese. */
export interface Problem extends Place {
  rule: RuleName;
  severity: 'error' | 'warning';
  message: string;
}

/** An error at a place. */
export function problem(place: Place, rule: RuleName, message: string): Problem {
  return { line: place.line, column: place.column, rule, severity: 'error', message };
}

/** Place of the character at `offset` (UTF-16) of `text`. */
export function placeAt(text: string, offset: number): Place {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

/** Where a node of a body begins. */
export function placeOf(node: Nodes): Place {
  const { line = 1, column = 1 } = node.position?.start ?? {};
  return { line, column };
}
