import { PAPER_WORDS } from '../../text/papers.ts';
import type { PaperDocument } from '../define/blocks.ts';
import type { Group } from './groups.ts';
import { layOut } from './lay-out.ts';
import { PAPER_FORMAT } from '../define/paper-format.ts';

/** What the Typst program reads as JSON: the words of one or more papers and the measures to draw them by. */
export interface TypstJob {
  title: string;
  note: string;
  dashes: string;
  format: typeof PAPER_FORMAT;
  papers: Group[][];
}

/** One PDF of one or several papers; each starts on a new page and counts its pages from 1. */
export function documentsToTypst(
  documents: readonly PaperDocument[],
  title = documents[0]?.title ?? '',
): TypstJob {
  return {
    title,
    note: documents.length === 1 ? (documents[0]?.note ?? '') : '',
    dashes: PAPER_WORDS.dashes,
    format: PAPER_FORMAT,
    papers: documents.map(layOut),
  };
}
