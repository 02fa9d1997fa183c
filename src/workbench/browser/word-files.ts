import { zipSync } from 'fflate';
import type { PaperDocument } from '../../papers/define/blocks.ts';
import { documentToDocx } from '../../papers/draw/to-docx.ts';

/** One paper as a Word file. */
export async function wordFile(document: PaperDocument): Promise<Blob> {
  return new Blob([await documentToDocx(document)], {
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  });
}

/** Papers by file name, as a zip of Word files. */
export async function wordFiles(documents: ReadonlyMap<string, PaperDocument>): Promise<Blob> {
  const files: Record<string, Uint8Array> = {};
  for (const [name, document] of documents) files[`${name}.docx`] = await documentToDocx(document);
  return new Blob([zipSync(files, { level: 0 })], { type: 'application/zip' });
}
