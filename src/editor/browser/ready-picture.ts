import { CONTENT_IMAGES } from '../../model/content-image.ts';
import { isReservedName } from '../../model/file-name.ts';
import { slugify } from '../../vietnamese/letters.ts';

/** Longest side in pixels and quality, from the best; the first that the site takes is sent. */
const SIDES = [1600, 1200, 900, 600];
const QUALITIES = [0.85, 0.75, 0.6];
const LONGEST_NAME = 60;

/**
 * The picture as it may leave this computer: its pixels alone, upright, without place, camera or owner, as small as
 * the site takes it, named as the site names files. Throws where the browser cannot read it.
 */
export async function readyPicture(file: File): Promise<File> {
  const pixels = await createImageBitmap(file);
  try {
    const blob = await smallEnough(pixels, file.type === CONTENT_IMAGES.types.png);
    const extension = blob.type === CONTENT_IMAGES.types.png ? 'png' : 'jpg';
    return new File([blob], `${nameOf(file.name)}.${extension}`, { type: blob.type });
  } finally {
    pixels.close();
  }
}

/** Drawings stay PNG where that is small enough; all else becomes JPEG. */
async function smallEnough(pixels: ImageBitmap, isDrawing: boolean): Promise<Blob> {
  const fits = (blob: Blob) => blob.size <= CONTENT_IMAGES.maxBytes;
  for (const side of SIDES) {
    const canvas = drawn(pixels, side);
    const tries = [
      ...(isDrawing && side === SIDES[0] ? [{ type: CONTENT_IMAGES.types.png }] : []),
      ...QUALITIES.map((quality) => ({ type: CONTENT_IMAGES.types.jpg, quality })),
    ];
    for (const options of tries) {
      const blob = await canvas.convertToBlob(options);
      if (fits(blob)) return blob;
    }
  }
  throw new Error('No size of this picture is small enough.');
}

function drawn(pixels: ImageBitmap, side: number): OffscreenCanvas {
  const scale = Math.min(1, side / Math.max(pixels.width, pixels.height));
  const width = Math.max(1, Math.round(pixels.width * scale));
  const height = Math.max(1, Math.round(pixels.height * scale));
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser cannot draw.');
  // What is transparent would be black in a JPEG.
  context.fillStyle = 'white';
  context.fillRect(0, 0, width, height);
  context.drawImage(pixels, 0, 0, width, height);
  return canvas;
}

function nameOf(name: string): string {
  const slug = slugify(name.replace(/\.[^.]*$/u, ''))
    .slice(0, LONGEST_NAME)
    .replace(/-$/u, '');
  return !slug || isReservedName(slug) ? `hinh-${slug || 'chup'}` : slug;
}
