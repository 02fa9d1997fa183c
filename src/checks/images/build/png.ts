import { crc32 } from 'node:zlib';
import type { Bytes } from './bytes.ts';
import type { ImageParts } from './image-parts.ts';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const XMP = 'XML:com.adobe.xmp\0';

export function isPng(bytes: Bytes): boolean {
  return bytes.startsWith(SIGNATURE);
}

/** Walks from chunk to chunk to IEND; every chunk must match its own checksum (PNG, third edition). */
export function readPng(bytes: Bytes): ImageParts | undefined {
  const parts: ImageParts = {
    ...{ width: 0, height: 0, exif: [], xmp: [], isAnimated: false, hasPackedText: false, end: 0 },
  };
  let hasPixels = false;
  for (let at = SIGNATURE.length; ;) {
    const data = at + 8;
    const end = data + bytes.u32(at);
    const type = bytes.text(at + 4, data);
    const block = bytes.slice(data, end);
    if (crc32(bytes.slice(at + 4, end)) !== bytes.u32(end)) return undefined;
    if ((type === 'IHDR') !== (at === SIGNATURE.length)) return undefined;
    switch (type) {
      case 'IHDR':
        if (block.length !== 13) return undefined;
        parts.width = bytes.u32(data);
        parts.height = bytes.u32(data + 4);
        break;
      case 'IDAT':
        hasPixels = true;
        break;
      case 'acTL':
        parts.isAnimated = true;
        break;
      case 'eXIf':
        parts.exif.push(block);
        break;
      case 'iTXt':
        parts.xmp.push(block);
        // Behind the name of the text: is it packed?
        parts.hasPackedText ||= bytes.text(data, end).startsWith(XMP) && block[XMP.length] !== 0;
        break;
      case 'tEXt':
      case 'zTXt':
        // ImageMagick writes EXIF and XMP as digits, packed or not.
        parts.hasPackedText ||= bytes.text(data, end).startsWith('Raw profile type');
        break;
      case 'IEND':
        return hasPixels && block.length === 0 ? { ...parts, end: end + 4 } : undefined;
    }
    at = end + 4;
  }
}
