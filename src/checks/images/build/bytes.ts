/** Bytes read at places; a place outside the file throws a `RangeError`, which means a file cut short. */
export class Bytes {
  readonly all: Uint8Array;
  readonly #view: DataView;

  constructor(all: Uint8Array) {
    this.all = all;
    this.#view = new DataView(all.buffer, all.byteOffset, all.byteLength);
  }

  get length(): number {
    return this.all.length;
  }

  u8(at: number): number {
    return this.#view.getUint8(at);
  }

  u16(at: number, isLittle = false): number {
    return this.#view.getUint16(at, isLittle);
  }

  u32(at: number, isLittle = false): number {
    return this.#view.getUint32(at, isLittle);
  }

  u24(at: number): number {
    return this.u8(at) | (this.u8(at + 1) << 8) | (this.u8(at + 2) << 16);
  }

  slice(start: number, end: number): Uint8Array {
    if (start > end || end > this.length) throw new RangeError(`${start}–${end} of ${this.length} bytes`);
    return this.all.subarray(start, end);
  }

  /** One letter a byte. */
  text(start: number, end: number): string {
    return Buffer.from(this.slice(start, end)).toString('latin1');
  }

  startsWith(signature: readonly number[], at = 0): boolean {
    return signature.every((byte, index) => this.all[at + index] === byte);
  }
}
