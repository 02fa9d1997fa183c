import sharp from 'sharp';
import { CONTENT_IMAGES, type ImageType } from '../../../model/content-image.ts';

const { maxSide } = CONTENT_IMAGES;
const STRICT = { failOn: 'warning', limitInputPixels: maxSide * maxSide, sequentialRead: true } as const;

/**
 * Decodes every pixel of a picture that the walk through its parts found sound. Returns whether the pixels are there, as
 * many as the file promises. Never throws, whatever the bytes.
 */
export async function isDecodable(
  bytes: Uint8Array,
  { width, height }: { width: number; height: number },
): Promise<boolean> {
  try {
    const { info } = await sharp(bytes, STRICT).autoOrient().raw().toBuffer({ resolveWithObject: true });
    return info.width === width && info.height === height;
  } catch {
    return false;
  }
}

/** Writes the pixels alone, turned as the camera asked, in the same format: what is published holds nothing else. */
export async function cleanImage(bytes: Uint8Array, type: ImageType): Promise<Uint8Array> {
  const image = sharp(bytes, STRICT).autoOrient();
  switch (type) {
    case 'jpg':
      return image.jpeg({ quality: 88, chromaSubsampling: '4:4:4' }).toBuffer();
    case 'png':
      return image.png({ compressionLevel: 9 }).toBuffer();
    case 'webp':
      return image.webp({ quality: 88 }).toBuffer();
  }
}
