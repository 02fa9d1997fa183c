import { Bytes } from './bytes.ts';

export interface ExifFacts {
  /** 1 to 8; 1 where nothing is said. From 5 on, width and height change places. */
  orientation: number;
  mayTellPlace: boolean;
}

const TAG = { orientation: 0x0112, gps: 0x8825 };
/** Latitude, longitude, those of the destination, names of an area: what finds a house. */
const PLACE_TAGS: ReadonlySet<number> = new Set([0x02, 0x04, 0x14, 0x16, 0x1b, 0x1c]);
const MOST_ENTRIES = 1000;

/** Reads the two things that matter here of an EXIF block. What cannot be read may tell anything. */
export function readExif(block: Uint8Array): ExifFacts {
  try {
    return readTiff(new Bytes(block));
  } catch (error) {
    if (error instanceof RangeError) return { orientation: 1, mayTellPlace: true };
    throw error;
  }
}

function readTiff(bytes: Bytes): ExifFacts {
  const order = bytes.text(0, 2);
  const isLittle = order === 'II';
  if ((!isLittle && order !== 'MM') || bytes.u16(2, isLittle) !== 42) {
    return { orientation: 1, mayTellPlace: true };
  }
  const facts: ExifFacts = { orientation: 1, mayTellPlace: false };
  const seen = new Set<number>();
  // The picture's own list, then that of its thumbnail.
  for (let list = bytes.u32(4, isLittle); list !== 0 && !seen.has(list);) {
    seen.add(list);
    const { entries, next } = entriesOf(bytes, list, isLittle);
    for (const { tag, at } of entries) {
      if (tag === TAG.orientation && seen.size === 1) facts.orientation = bytes.u16(at + 8, isLittle);
      if (tag === TAG.gps) {
        const places = entriesOf(bytes, bytes.u32(at + 8, isLittle), isLittle).entries;
        facts.mayTellPlace ||= places.some((entry) => PLACE_TAGS.has(entry.tag));
      }
    }
    list = next;
  }
  return facts;
}

/** A list of entries of 12 bytes each, and the offset of the list after it. */
function entriesOf(bytes: Bytes, list: number, isLittle: boolean) {
  const count = bytes.u16(list, isLittle);
  if (count > MOST_ENTRIES) throw new RangeError(`${count} entries`);
  const entries = Array.from({ length: count }, (_, index) => {
    const at = list + 2 + index * 12;
    return { tag: bytes.u16(at, isLittle), at };
  });
  const after = list + 2 + count * 12;
  // Some programs leave the last offset out.
  return { entries, next: after + 4 <= bytes.length ? bytes.u32(after, isLittle) : 0 };
}

/** XMP is XML: the names of its fields stand in it as letters. */
export function xmpTellsPlace(block: Uint8Array): boolean {
  return /GPS(?:Dest)?(?:Latitude|Longitude|Position)/u.test(Buffer.from(block).toString('latin1'));
}
