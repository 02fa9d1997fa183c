import { inflateSync, strFromU8 } from 'fflate';
import { addTo, blocksIn, blocksOf, checksum, readFrame, type Frame } from './frame.ts';

/** How far a film has come; the text once it is whole. */
export interface Received {
  known: number;
  needed: number;
  text?: string;
}

/** Blocks added to each other, and which they are. */
interface Row {
  mask: Uint8Array;
  block: Uint8Array;
}

/** Puts a film together from its pictures, in any order, whichever were missed or seen twice. */
export class ReceivedFilm {
  #film: Pick<Frame, 'film' | 'length'> | undefined;
  /** By the first block that is in each. */
  #rows = new Map<number, Row>();

  /** What is known after one more picture; `undefined` where it was none. */
  take(text: string): Received | undefined {
    const frame = readFrame(text);
    if (!frame) return undefined;
    if (this.#film?.film !== frame.film || this.#film.length !== frame.length) {
      this.#film = frame;
      this.#rows = new Map();
    }
    this.#add({ mask: blocksIn(frame), block: frame.block });
    const needed = blocksOf(frame.length);
    const known = this.#rows.size;
    if (known < needed) return { known, needed };
    const whole = this.#whole(needed).subarray(0, frame.length);
    const read = checksum(whole) === frame.film ? unpacked(whole) : undefined;
    if (read === undefined) {
      // One picture was read wrongly: all over again.
      this.#rows = new Map();
      return { known: 0, needed };
    }
    return { known, needed, text: read };
  }

  /** Takes away what is known already; what is left is new. */
  #add({ mask, block }: Row): void {
    for (let at = 0; at < mask.length; at += 1) {
      if (!mask[at]) continue;
      const row = this.#rows.get(at);
      if (!row) {
        this.#rows.set(at, { mask, block });
        return;
      }
      addTo(mask, row.mask);
      addTo(block, row.block);
    }
  }

  /** Every block by itself, from the last to the first. */
  #whole(count: number): Uint8Array {
    const blocks: Uint8Array[] = [];
    for (let at = count - 1; at >= 0; at -= 1) {
      const row = this.#rows.get(at);
      if (!row) continue;
      const block = row.block.slice();
      for (let later = at + 1; later < count; later += 1) {
        const known = blocks[later];
        if (row.mask[later] && known) addTo(block, known);
      }
      blocks[at] = block;
    }
    const size = blocks[0]?.length ?? 0;
    const whole = new Uint8Array(count * size);
    blocks.forEach((block, at) => whole.set(block, at * size));
    return whole;
  }
}

function unpacked(bytes: Uint8Array): string | undefined {
  try {
    return strFromU8(inflateSync(bytes));
  } catch {
    return undefined;
  }
}
