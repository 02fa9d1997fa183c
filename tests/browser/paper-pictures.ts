import { createCanvas } from '@napi-rs/canvas';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import pixelmatch from 'pixelmatch';
import sharp from 'sharp';

/** Pixels for a point of paper: lines of 14 pt stay legible to a person who approves. */
const SCALE = 0.8;
/** How unlike two pixels must be to count, from 0 to 1: more than another rounding of a curve. */
const THRESHOLD = 0.3;

/** All pages of a PDF side by side, as a PNG of sixteen greys. */
export async function pictureOfPages(bytes: Uint8Array): Promise<Uint8Array> {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const sheets: { input: Buffer; left: number; top: number }[] = [];
  let width = 0;
  let height = 0;
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const viewport = page.getViewport({ scale: SCALE });
    const canvas = createCanvas(Math.round(viewport.width), Math.round(viewport.height));
    await page.render({ canvas: canvas as unknown as HTMLCanvasElement, viewport }).promise;
    sheets.push({ input: canvas.toBuffer('image/png'), left: width, top: 0 });
    width += canvas.width;
    height = Math.max(height, canvas.height);
  }
  await document.destroy();
  return sharp({ create: { width, height, channels: 3, background: 'white' } })
    .composite(sheets)
    .greyscale()
    .png({ palette: true, colours: 16, effort: 10 })
    .toBuffer();
}

/** The share of ink that stands elsewhere, from 0 to 1, and a picture of where; another size is all of it. */
export async function differenceOf(
  before: Uint8Array,
  after: Uint8Array,
): Promise<{ share: number; picture?: Uint8Array }> {
  const [old, now] = await Promise.all(
    [before, after].map((png) =>
      sharp(png).ensureAlpha().toColourspace('srgb').raw().toBuffer({ resolveWithObject: true }),
    ),
  );
  if (!old || !now) throw new Error('A picture cannot be read.');
  const { width, height } = old.info;
  if (now.info.width !== width || now.info.height !== height) return { share: 1 };
  const picture = new Uint8Array(width * height * 4);
  const pixels = pixelmatch(old.data, now.data, picture, width, height, { threshold: THRESHOLD });
  return {
    share: pixels / inkOf(old.data),
    picture: await sharp(picture, { raw: { width, height, channels: 4 } })
      .png()
      .toBuffer(),
  };
}

/** Pixels that are darker than half grey. */
function inkOf(rgba: Uint8Array): number {
  let ink = 1;
  for (let at = 0; at < rgba.length; at += 4) if ((rgba[at] ?? 255) < 128) ink += 1;
  return ink;
}
