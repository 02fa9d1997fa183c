import { zipSync } from 'fflate';
import type { PaperDocument } from '../../papers/define/blocks.ts';
import { documentsToDocx, documentToDocx } from '../../papers/draw/to-docx.ts';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** One paper as a Word file. */
export async function wordFile(document: PaperDocument): Promise<Blob> {
  return new Blob([await documentToDocx(document)], { type: WORD });
}

/** Papers one after the other in one Word file. */
export async function wordBook(documents: readonly PaperDocument[], title: string): Promise<Blob> {
  return new Blob([await documentsToDocx(documents, title)], { type: WORD });
}

/** Papers by file name without extension, as a zip of Word files. */
export async function wordZip(documents: ReadonlyMap<string, PaperDocument>): Promise<Blob> {
  const files: Record<string, Uint8Array> = {};
  for (const [name, document] of documents) files[`${name}.docx`] = await documentToDocx(document);
  return new Blob([zipSync(files, { level: 0 })], { type: 'application/zip' });
}
