import { Bytes } from './bytes.ts';

export interface ExifFacts {
  /** 1 to 8; 1 where nothing is said. From 5 on, width and height change places. */
  orientation: number;
  mayTellPlace: boolean;
  /** The owner of the camera, or a number that only it has. */
  tellsOwner: boolean;
  tellsAuthor: boolean;
}

const TAG = { orientation: 0x0112, exif: 0x8769, gps: 0x8825 };
/** Author of Windows, owner, serial numbers of the camera and its lens. */
const OWNER_TAGS: ReadonlySet<number> = new Set([0x9c9d, 0xa430, 0xa431, 0xa435]);
const AUTHOR_TAGS: ReadonlySet<number> = new Set([0x013b, 0x8298]);
/** Latitude, longitude, those of the destination, names of an area: what finds a house. */
const PLACE_TAGS: ReadonlySet<number> = new Set([0x02, 0x04, 0x14, 0x16, 0x1b, 0x1c]);
const MOST_ENTRIES = 1000;
const NOTHING: ExifFacts = { orientation: 1, mayTellPlace: false, tellsOwner: false, tellsAuthor: false };

/** Reads the things that matter here of an EXIF block. What cannot be read may tell anything. */
export function readExif(block: Uint8Array): ExifFacts {
  try {
    return readTiff(new Bytes(block));
  } catch (error) {
    if (error instanceof RangeError) return { ...NOTHING, mayTellPlace: true };
    throw error;
  }
}

function readTiff(bytes: Bytes): ExifFacts {
  const order = bytes.text(0, 2);
  const isLittle = order === 'II';
  if ((!isLittle && order !== 'MM') || bytes.u16(2, isLittle) !== 42) {
    return { ...NOTHING, mayTellPlace: true };
  }
  const facts: ExifFacts = { ...NOTHING };
  const seen = new Set<number>();
  // The picture's own list, then that of its thumbnail.
  for (let list = bytes.u32(4, isLittle); list !== 0 && !seen.has(list);) {
    seen.add(list);
    const { entries, next } = entriesOf(bytes, list, isLittle);
    for (const { tag, at } of entries) {
      if (tag === TAG.orientation && seen.size === 1) facts.orientation = bytes.u16(at + 8, isLittle);
      const below = tag === TAG.exif ? entriesOf(bytes, bytes.u32(at + 8, isLittle), isLittle).entries : [];
      const tags = [tag, ...below.map((entry) => entry.tag)];
      facts.tellsOwner ||= tags.some((each) => OWNER_TAGS.has(each));
      facts.tellsAuthor ||= tags.some((each) => AUTHOR_TAGS.has(each));
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
