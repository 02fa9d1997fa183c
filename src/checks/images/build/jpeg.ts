import type { Bytes } from './bytes.ts';
import { noParts, type ImageParts } from './image-parts.ts';

const EXIF = 'Exif\0\0';
const XMP = 'http://ns.adobe.com/';
const [START, END, SCAN, APP1, LAST_APP, COMMENT] = [0xd8, 0xd9, 0xda, 0xe1, 0xef, 0xfe];
/** Baseline, extended, progressive; each packed by Huffman. */
const SHOWN_FRAMES: readonly number[] = [0xc0, 0xc1, 0xc2];

export function isJpeg(bytes: Bytes): boolean {
  return bytes.startsWith([0xff, START, 0xff]);
}

/** Walks from marker to marker to the end of the image (ITU T.81, annex B). */
export function readJpeg(bytes: Bytes): ImageParts | undefined {
  const parts = noParts();
  let hasScan = false;
  let at = 2;
  for (;;) {
    if (bytes.u8(at) !== 0xff) return undefined;
    const marker = bytes.u8(at + 1);
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    at += 2;
    if (marker === END) return hasScan ? { ...parts, end: at } : undefined;
    if (standsAlone(marker)) continue;
    const [data, next] = [at + 2, at + bytes.u16(at)];
    if (next < data) return undefined;
    const block = bytes.slice(data, next);
    if (isFrame(marker)) {
      // A second frame lies about the size, and no browser knows the other ways to pack.
      if (parts.width > 0 || !SHOWN_FRAMES.includes(marker)) return undefined;
      parts.height = bytes.u16(data + 1);
      parts.width = bytes.u16(data + 3);
    }
    if (marker === APP1) {
      const name = bytes.text(data, Math.min(next, data + XMP.length));
      if (name.startsWith(EXIF)) parts.exif.push(block.subarray(EXIF.length));
      if (name === XMP) parts.xmp.push(block);
      if (!name.startsWith(EXIF) && name !== XMP) parts.others.push(block);
    }
    if (marker === COMMENT || (marker > APP1 && marker <= LAST_APP)) parts.others.push(block);
    if (marker === SCAN) hasScan = true;
    at = marker === SCAN ? endOfScan(bytes, next) : next;
  }
}

/** Frames hold the size; three markers among them hold something else. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}

function standsAlone(marker: number): boolean {
  return marker === 0x01 || (marker >= 0xd0 && marker <= START);
}

/** Offset of the next marker behind the packed pixels; in them 0xFF is followed by 0 or by a restart marker. */
function endOfScan(bytes: Bytes, from: number): number {
  for (let at = from; ; at += 1) {
    at = bytes.all.indexOf(0xff, at);
    if (at < 0) throw new RangeError('The scan has no end.');
    const next = bytes.u8(at + 1);
    if (next !== 0 && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
}
