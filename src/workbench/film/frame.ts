import { fromBase45, toBase45 } from './base45.ts';

/** One picture of a film: a block of what is sent, or several blocks added to each other. */
export interface Frame {
  /** Checksum of the whole, which tells two films apart. */
  film: number;
  /** Bytes of the whole. */
  length: number;
  /** Which picture it is; says which blocks are in it. */
  number: number;
  block: Uint8Array;
}

/** With its head a frame of 495 bytes fills a QR code of version 15, which a phone reads from a screen. */
export const BLOCK = 480;
const MARK = 0x53;
const HEAD = 13;
/** Some 60 kB packed: more is moved faster by a file. */
export const MOST_BLOCKS = 120;

export const blocksOf = (length: number): number => Math.ceil(length / BLOCK);

export function writeFrame({ film, length, number, block }: Frame): string {
  const bytes = new Uint8Array(HEAD + BLOCK);
  const head = new DataView(bytes.buffer);
  head.setUint8(0, MARK);
  head.setUint32(1, film);
  head.setUint32(5, length);
  head.setUint32(9, number);
  bytes.set(block, HEAD);
  return toBase45(bytes);
}

/** `undefined` for every other code that a camera may see. */
export function readFrame(text: string): Frame | undefined {
  const bytes = fromBase45(text);
  if (bytes?.length !== HEAD + BLOCK || bytes[0] !== MARK) return undefined;
  const head = new DataView(bytes.buffer);
  const length = head.getUint32(5);
  if (length === 0 || blocksOf(length) > MOST_BLOCKS) return undefined;
  return { film: head.getUint32(1), length, number: head.getUint32(9), block: bytes.slice(HEAD) };
}

/**
 * Which blocks stand in a picture. The first pictures hold one block each; each later one holds about half of them,
 * added to each other, so that any of them makes up for any that was missed.
 */
export function blocksIn({ film, number, length }: Omit<Frame, 'block'>): Uint8Array {
  const count = blocksOf(length);
  const mask = new Uint8Array(count);
  if (number < count) {
    mask[number] = 1;
    return mask;
  }
  const next = chance(film ^ Math.imul(number, 0x9e3779b1));
  for (let at = 0; at < count; at += 1) mask[at] = next() & 1;
  mask[next() % count] = 1;
  return mask;
}

/** Adds one block to another: the same again takes it away. */
export function addTo(sum: Uint8Array, other: Uint8Array): void {
  for (let at = 0; at < sum.length; at += 1) sum[at] = (sum[at] ?? 0) ^ (other[at] ?? 0);
}

/** FNV-1a. */
export function checksum(bytes: Uint8Array): number {
  let sum = 0x811c9dc5;
  for (const byte of bytes) sum = Math.imul(sum ^ byte, 0x01000193);
  return sum >>> 0;
}

/** The same numbers from the same seed on every device (mulberry32). */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return (mixed ^ (mixed >>> 14)) >>> 8;
  };
}
