import { inflateSync } from 'node:zlib';

/** What the data beside the pixels may give away. */
export interface MetadataFacts {
  /** Where it was taken, or something that cannot be read here and may say so. */
  mayTellPlace: boolean;
  /** The owner of the camera or its serial number. */
  tellsOwner: boolean;
  /** The author, as credits of the press name them. */
  tellsAuthor: boolean;
  /** A page, a script or a program. */
  holdsCode: boolean;
}

const PLACE =
  /GPS(?:Dest)?(?:Latitude|Longitude|Position|Coordinates)|exif:GPS|(?:photoshop|Iptc4xmpCore|Iptc4xmpExt|Iptc):?(?:City|State|Location|Sublocation|Country\w*)|<\w+:(?:City|State|Location|Sublocation|ProvinceState|CountryName|LocationCreated|LocationShown)\b|\b(?:City|State|Location|Sublocation|CountryName|LocationCreated)=["']|\b(?:GPS|lat(?:itude)?|long?(?:itude)?)\b[^A-Za-z]{0,6}\d{1,3}[.,°]\d|(?<!\d)\d{1,2}[.,]\d{3,}[ ,;NSEW]+1?\d{2}[.,]\d{3,}/iu;
const OWNER =
  /(?:Camera)?OwnerName|(?:Body|Lens|Camera)?SerialNumber|PersonInImage|mwg-rs:Name|CreatorContactInfo|\b(?:phone|tel|e-?mail)\b\s*[:=]/iu;
const AUTHOR =
  /\bphoto(?:graph)?(?:ed)? by\b|tác giả|\bch[uụ]p\b|dc:creator|photoshop:(?:Credit|AuthorsPosition)|^(?:Author|Creator|Copyright)\0/iu;
const CODE =
  /<(?:script|html|svg|iframe|!doctype|\?php|body|img|a )|javascript:|^#!|^MZ|This program cannot be run|\x7FELF|PK\x03\x04|%PDF-|eval\(/iu;

/** Reads text of a picture's data as a person would search it. UTF-16 is seen by leaving out its empty bytes. */
export function readMetadata(blocks: readonly Uint8Array[]): MetadataFacts {
  const texts = blocks.flatMap((block) => {
    const bytes = Buffer.from(block.buffer, block.byteOffset, block.byteLength);
    const plain = bytes.toString('latin1');
    return [plain, plain.replaceAll('\0', ''), bytes.toString('utf8')];
  });
  const some = (pattern: RegExp) => texts.some((text) => pattern.test(text));
  return {
    mayTellPlace: some(PLACE) || blocks.some((block) => iptcHolds(block, PLACE_DATASETS)),
    tellsOwner: some(OWNER),
    tellsAuthor: some(AUTHOR) || blocks.some((block) => iptcHolds(block, AUTHOR_DATASETS)),
    holdsCode: some(CODE),
  };
}

/** City, sublocation, province, country code, country, content location (IPTC IIM 4.2, record 2). */
const PLACE_DATASETS: readonly number[] = [26, 27, 90, 92, 95, 100, 101];
/** By-line, its title, credit, contact. */
const AUTHOR_DATASETS: readonly number[] = [80, 85, 110, 118];

function iptcHolds(block: Uint8Array, datasets: readonly number[]): boolean {
  return block.some(
    (byte, at) =>
      byte === 0x1c &&
      block[at + 1] === 2 &&
      datasets.includes(block[at + 2] ?? -1) &&
      ((block[at + 3] ?? 0) << 8) + (block[at + 4] ?? 0) > 0 &&
      at + 5 + ((block[at + 3] ?? 0) << 8) + (block[at + 4] ?? 0) <= block.length,
  );
}

const MOST_TEXT_BYTES = 200_000;

/** Unpacks the text of a picture; `undefined` where it is not packed soundly, or is enormous. */
export function unpackedText(packed: Uint8Array): Uint8Array | undefined {
  try {
    return inflateSync(packed, { maxOutputLength: MOST_TEXT_BYTES });
  } catch {
    return undefined;
  }
}

/** Larger parts of unknown kinds are no settings of a program that saved the picture. */
const LARGEST_UNKNOWN_BYTES = 1_024;

/** Returns whether a part of a kind that no standard names may stay. */
export function isSmallUnknown(block: Uint8Array): boolean {
  return block.length <= LARGEST_UNKNOWN_BYTES;
}
