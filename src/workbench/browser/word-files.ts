import { zipSync } from 'fflate';
import type { PaperDocument } from '../../papers/define/blocks.ts';
import { documentsToDocx, documentToDocx } from '../../papers/draw/to-docx.ts';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** One paper as a Word file; all names are without extension. */
export async function wordFile(document: PaperDocument, name: string): Promise<File> {
  return new File([await documentToDocx(document)], `${name}.docx`, { type: WORD });
}

/** Papers one after the other in one Word file. */
export async function wordBook(
  documents: readonly PaperDocument[],
  title: string,
  name: string,
): Promise<File> {
  return new File([await documentsToDocx(documents, title)], `${name}.docx`, { type: WORD });
}

/** Named papers as a zip of Word files, in their order, which their names keep in any folder. */
export async function wordZip(
  documents: readonly (readonly [string, PaperDocument])[],
  name: string,
): Promise<File> {
  const files: Record<string, Uint8Array> = {};
  for (const [place, [each, document]] of documents.entries()) {
    files[`${String(place + 1).padStart(2, '0')}-${each}.docx`] = await documentToDocx(document);
  }
  return new File([zipSync(files, { level: 0 })], `${name}.zip`, { type: 'application/zip' });
}
