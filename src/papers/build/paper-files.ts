import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { PaperDocument } from '../define/blocks.ts';
import { documentToDocx } from '../draw/to-docx.ts';
import { documentsToTypst } from '../draw/to-typst.ts';
import { cached } from './paper-cache.ts';
import { typstToPdf } from './pdf.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** First day a zip file can carry; a fixed one, so that the same papers give the same file. */
const ZIP_DATE = new Date(1980, 0, 1, 12);

/** A paper as a Word file. */
export async function docxFile(document: PaperDocument): Promise<Bytes> {
  return cached('docx', document, async () => withoutClock(await documentToDocx(document)));
}

/** One PDF of one or several papers, each counting its own pages. */
export async function pdfFile(documents: readonly PaperDocument[], title?: string): Promise<Bytes> {
  const job = documentsToTypst(documents, title);
  return cached('pdf', job, () => typstToPdf(job));
}

const PROPERTIES = 'docProps/core.xml';

/** The same Word file without the time of its making, which `docx` writes in two places. */
function withoutClock(docx: Bytes): Bytes {
  const files = unzipSync(docx);
  const properties = files[PROPERTIES];
  if (!properties) throw new Error(`The Word file has no ${PROPERTIES}.`);
  const timeless = strFromU8(properties).replace(/<dcterms:(created|modified)\b.*?<\/dcterms:\1>/gu, '');
  return zipSync({ ...files, [PROPERTIES]: strToU8(timeless) }, { mtime: ZIP_DATE });
}
