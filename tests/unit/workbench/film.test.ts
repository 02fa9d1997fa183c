import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { qrCode } from '../../../src/papers/draw/qr-code.ts';
import { fromBase45, toBase45 } from '../../../src/workbench/film/base45.ts';
import { blocksIn } from '../../../src/workbench/film/frame.ts';
import { ReceivedFilm, type Received } from '../../../src/workbench/film/receive-film.ts';
import { filmOf, type Film } from '../../../src/workbench/film/send-film.ts';
import { readQr } from '../papers/read-qr.ts';

/** Words that do not pack, so that the film is long. */
function words(letters: number, seed = 7): string {
  let state = seed;
  return Array.from({ length: letters }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return String.fromCharCode(0x1e00 + ((state >> 8) % 250));
  }).join('');
}

const film = (text: string): Film => {
  const found = filmOf(text);
  if (!found) throw new Error('too long');
  return found;
};

/** What is received of pictures in that order. */
function received(pictures: readonly string[]): Received | undefined {
  const reader = new ReceivedFilm();
  let last: Received | undefined;
  for (const picture of pictures) {
    last = reader.take(picture) ?? last;
    if (last?.text !== undefined) break;
  }
  return last;
}

test('letters of base 45 give every byte back (RFC 9285)', () => {
  expect(toBase45(new TextEncoder().encode('Hello!!'))).toBe('%69 VD92EX0');
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      expect(fromBase45(toBase45(bytes))).toEqual(bytes);
    }),
  );
  for (const text of ['A', ':::', 'a', '::', 'Đồng chí']) expect(fromBase45(text)).toBeUndefined();
});

describe('a film', () => {
  const text = words(6000);
  const { length, picture } = film(text);

  test('that is seen whole is read from its first pictures', () => {
    const first = Array.from({ length }, (_, number) => picture(number));
    expect(received(first)).toEqual({ known: length, needed: length, text });
    expect(received(first.reverse())?.text).toBe(text);
  });

  test.each([2, 3, 5])('of which only each picture number %i is seen is read all the same', (step) => {
    const seen = Array.from({ length: length + 8 }, (_, index) => picture(index * step + 1));
    expect(received(seen)?.text).toBe(text);
  });

  test('is read in any order, with pictures lost, repeated, of another film or of no film between them', () => {
    const other = film(words(900, 3));
    const strange = fc.constantFrom('https://example.vn/', '', other.picture(0).slice(1), 'A'.repeat(743));
    const seen = fc.array(fc.oneof(fc.nat(400).map(picture), strange), { maxLength: 80 });
    fc.assert(
      fc.property(seen, (pictures) => {
        const reader = new ReceivedFilm();
        let text_: string | undefined;
        for (const each of pictures) text_ = reader.take(each)?.text ?? text_;
        for (let number = 1000; text_ === undefined; number += 1) text_ = reader.take(picture(number))?.text;
        expect(text_).toBe(text);
      }),
      { numRuns: 60 },
    );
  });

  test('that takes over from another is read, and the other is forgotten', () => {
    const other = film(words(900, 3));
    const before = [picture(0), picture(1), picture(2)];
    const after = Array.from({ length: other.length }, (_, number) => other.picture(number));
    expect(received([...before, ...after])?.text).toBe(words(900, 3));
  });

  test('is refused where it would never end', () => {
    expect(filmOf(words(60_000))).toBeUndefined();
  });

  test('holds some blocks in every later picture, never none', () => {
    for (let number = 0; number < 2000; number += 1)
      expect(blocksIn({ film: 5, length: 1000, number })).toContain(1);
  });

  test('never throws and never ends in another text, whatever a camera reads', () => {
    const reader = new ReceivedFilm();
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 493, maxLength: 493 }), fc.nat(3), (bytes, at) => {
        bytes[0] = 0x53;
        // A short film, so that it comes to its end.
        bytes.set([0, 0, 0, 1, 0, 0, at, 200], 1);
        expect(reader.take(toBase45(bytes))?.text).toBeUndefined();
      }),
      { numRuns: 2000 },
    );
  });

  test('is read by a decoder from the squares that are drawn', () => {
    const { size, path } = qrCode(picture(length + 3), 'L');
    // Version 15 has 77 squares a side; four white ones stand around them.
    expect(size).toBe(77 + 8);
    expect(readQr(size, path)).toBe(picture(length + 3));
  });
});
