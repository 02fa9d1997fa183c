import sharp from 'sharp';
import type { TemplateEntry } from '../../library/collections.ts';
import { blankPaper } from '../../papers/build/offered-papers.ts';
import { cached } from '../../papers/build/paper-cache.ts';
import { canMakePdf, typstToSvg } from '../../papers/build/pdf.ts';
import { documentsToTypst } from '../../papers/draw/to-typst.ts';

/** Width and height of the picture of a sheet, in the proportions of A4. */
export const SHEET = { width: 210, height: 297 } as const;

/** Address of the picture of the first page of a form; none where this machine draws no PDF. */
export function firstPagePath(template: TemplateEntry): string | undefined {
  return canMakePdf() ? `${template.path}trang-dau.webp` : undefined;
}

/** Grounds of pages: the drawing puts those of all pages over the first one. */
const GROUNDS =
  /<path class="typst-shape" fill="#ffffff"[^>]* d="M 0 0v (?<height>[\d.]+) h [\d.]+ v -\k<height> Z "\/>/gu;

/** The first page of the blank form as its PDF shows it, as small as a picture in a list. */
export async function firstPage(template: TemplateEntry): Promise<Uint8Array<ArrayBuffer>> {
  const job = documentsToTypst([blankPaper(template).document()]);
  return cached('webp', ['first page', SHEET, GROUNDS.source, sharp.versions, job], async () => {
    const drawing = Buffer.from((await typstToSvg(job)).replace(GROUNDS, ''));
    const pages = sharp(drawing, { density: 72 }).flatten({ background: '#fff' });
    const sheets = await pages.resize({ width: SHEET.width }).toBuffer();
    const sheet = sharp(sheets).extract({ left: 0, top: 0, ...SHEET });
    return new Uint8Array(await sheet.greyscale().webp({ quality: 45, effort: 6 }).toBuffer());
  });
}
