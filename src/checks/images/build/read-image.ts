import type { ImageType } from '../../../model/content-image.ts';
import type { ImageFacts } from '../image-file.ts';
import { Bytes } from './bytes.ts';
import { readExif } from './exif.ts';
import { isJpeg, readJpeg } from './jpeg.ts';
import { readMetadata } from './metadata.ts';
import { isPng, readPng } from './png.ts';
import { isWebp, readWebp } from './webp.ts';

/** A file of a known format that ends too early or contradicts itself. */
export interface BrokenImage {
  type: ImageType;
  isBroken: true;
}

const FORMATS = [
  { type: 'jpg', is: isJpeg, read: readJpeg },
  { type: 'png', is: isPng, read: readPng },
  { type: 'webp', is: isWebp, read: readWebp },
] as const;

/**
 * Reads a picture by its own parts, without decoding a pixel. `undefined` where it begins like none of the
 * allowed formats. Never throws, whatever the bytes.
 */
export function readImage(source: Uint8Array): ImageFacts | BrokenImage | undefined {
  const bytes = new Bytes(source);
  const format = FORMATS.find(({ is }) => is(bytes));
  if (!format) return undefined;
  const { type } = format;
  try {
    const parts = format.read(bytes);
    if (!parts || parts.width === 0 || parts.height === 0) return { type, isBroken: true };
    const exif = parts.exif.map(readExif);
    const metadata = readMetadata([...parts.xmp, ...parts.exif, ...parts.others]);
    const isOnItsSide = exif.some(({ orientation }) => orientation >= 5 && orientation <= 8);
    return {
      type,
      width: isOnItsSide ? parts.height : parts.width,
      height: isOnItsSide ? parts.width : parts.height,
      isAnimated: parts.isAnimated,
      mayTellPlace:
        parts.hasPackedText || exif.some(({ mayTellPlace }) => mayTellPlace) || metadata.mayTellPlace,
      tellsOwner: exif.some(({ tellsOwner }) => tellsOwner) || metadata.tellsOwner,
      tellsAuthor: exif.some(({ tellsAuthor }) => tellsAuthor) || metadata.tellsAuthor,
      holdsCode: parts.hasForeignPart || metadata.holdsCode,
      extraBytes: bytes.length - parts.end,
    };
  } catch (error) {
    if (error instanceof RangeError) return { type, isBroken: true };
    throw error;
  }
}
