import { deflateSync, strToU8 } from 'fflate';
import { addTo, BLOCK, blocksIn, blocksOf, checksum, MOST_BLOCKS, writeFrame } from './frame.ts';

export interface Film {
  /** Pictures that suffice where none is missed. */
  length: number;
  /** The text of any picture, from 0 on without end. */
  picture: (number: number) => string;
}

/** A text as pictures that one device shows and another reads; `undefined` where it is too long for that. */
export function filmOf(text: string): Film | undefined {
  const bytes = deflateSync(strToU8(text), { level: 9 });
  const { length } = bytes;
  const count = blocksOf(length);
  if (count > MOST_BLOCKS) return undefined;
  const film = checksum(bytes);
  const picture = (number: number) => {
    const block = new Uint8Array(BLOCK);
    blocksIn({ film, length, number }).forEach((isIn, at) => {
      if (isIn) addTo(block, bytes.subarray(at * BLOCK, (at + 1) * BLOCK));
    });
    return writeFrame({ film, length, number, block });
  };
  return { length: count, picture };
}
