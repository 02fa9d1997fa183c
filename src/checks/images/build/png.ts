import { crc32 } from 'node:zlib';
import type { Bytes } from './bytes.ts';
import { isSmallUnknown, unpackedText } from './metadata.ts';
import { noParts, type ImageParts } from './image-parts.ts';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const RAW_PROFILE = 'Raw profile type';
/** Parts that say how to show the pixels (PNG, third edition, table 5.3). */
const KNOWN: ReadonlySet<string> = new Set(
  'PLTE tRNS cHRM gAMA iCCP sBIT sRGB cICP mDCV cLLI bKGD hIST pHYs sPLT tIME fcTL fdAT'.split(' '),
);

export function isPng(bytes: Bytes): boolean {
  return bytes.startsWith(SIGNATURE);
}

/** Walks from chunk to chunk to IEND; every chunk must match its own checksum (PNG, third edition). */
export function readPng(bytes: Bytes): ImageParts | undefined {
  const parts = noParts();
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
        parts.hasPackedText ||= block[block.indexOf(0) + 1] !== 0;
        break;
      case 'zTXt': {
        const text = unpackedText(block.subarray(block.indexOf(0) + 2));
        parts.others.push(block.subarray(0, block.indexOf(0) + 1), ...(text ? [text] : []));
        parts.hasPackedText ||= !text || bytes.text(data, end).startsWith(RAW_PROFILE);
        break;
      }
      case 'tEXt':
        parts.others.push(block);
        // ImageMagick writes EXIF and XMP as digits, packed or not.
        parts.hasPackedText ||= bytes.text(data, end).startsWith(RAW_PROFILE);
        break;
      case 'IEND':
        return hasPixels && block.length === 0 ? { ...parts, end: end + 4 } : undefined;
      default:
        if (KNOWN.has(type)) break;
        parts.others.push(block);
        parts.hasForeignPart ||= !isSmallUnknown(block);
    }
    at = end + 4;
  }
}
