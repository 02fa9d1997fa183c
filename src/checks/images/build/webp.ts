import type { Bytes } from './bytes.ts';
import { isSmallUnknown } from './metadata.ts';
import { noParts, type ImageParts } from './image-parts.ts';

const EXIF = 'Exif\0\0';

export function isWebp(bytes: Bytes): boolean {
  return bytes.startsWith([...Buffer.from('RIFF')]) && bytes.startsWith([...Buffer.from('WEBP')], 8);
}

/** Walks from chunk to chunk to the end that the header names (RFC 9649). */
export function readWebp(bytes: Bytes): ImageParts | undefined {
  const end = 8 + bytes.u32(4, true);
  if (end > bytes.length) return undefined;
  const parts = noParts(end);
  let hasPixels = false;
  for (let at = 12; at < end;) {
    const type = bytes.text(at, at + 4);
    const data = at + 8;
    const next = data + bytes.u32(at + 4, true);
    if (next > end) return undefined;
    const block = bytes.slice(data, next);
    switch (type) {
      case 'VP8X':
        [parts.width, parts.height] = [bytes.u24(data + 4) + 1, bytes.u24(data + 7) + 1];
        break;
      case 'VP8 ':
        if (!bytes.startsWith([0x9d, 0x01, 0x2a], data + 3)) return undefined;
        sizeFromFrame(parts, bytes.u16(data + 6, true) & 0x3fff, bytes.u16(data + 8, true) & 0x3fff);
        hasPixels = true;
        break;
      case 'VP8L': {
        if (bytes.u8(data) !== 0x2f) return undefined;
        const packed = bytes.u32(data + 1, true);
        sizeFromFrame(parts, (packed & 0x3fff) + 1, ((packed >>> 14) & 0x3fff) + 1);
        hasPixels = true;
        break;
      }
      case 'ANIM':
      case 'ANMF':
        parts.isAnimated = true;
        hasPixels = true;
        break;
      case 'EXIF': {
        const isNamed = Buffer.from(block.subarray(0, EXIF.length)).toString('latin1') === EXIF;
        parts.exif.push(isNamed ? block.subarray(EXIF.length) : block);
        break;
      }
      case 'XMP ':
        parts.xmp.push(block);
        break;
      case 'ALPH':
      case 'ICCP':
        break;
      default:
        parts.others.push(block);
        parts.hasForeignPart ||= !isSmallUnknown(block);
    }
    // Chunks begin at even places.
    at = next + ((next - data) % 2);
  }
  return hasPixels ? parts : undefined;
}

/** The header of an extended file has already said the size of the whole. */
function sizeFromFrame(parts: ImageParts, width: number, height: number): void {
  if (parts.width > 0) return;
  parts.width = width;
  parts.height = height;
}
