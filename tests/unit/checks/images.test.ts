import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readImage } from '../../../src/checks/images/build/read-image.ts';

const FOLDER = join(import.meta.dirname, 'images');
const read = (name: string) => new Uint8Array(readFileSync(join(FOLDER, name)));

/** What sharp, which made these files, says of each: format, then size after the turn that EXIF asks for. */
const SOUND = [
  ['baseline.jpg', 'jpg', 40, 24],
  ['progressive.jpg', 'jpg', 40, 24],
  ['turned.jpg', 'jpg', 24, 40],
  ['with-camera.jpg', 'jpg', 40, 24],
  ['plain.png', 'png', 40, 24],
  ['palette.png', 'png', 40, 24],
  ['large.png', 'png', 2001, 3],
  ['lossy.webp', 'webp', 40, 24],
  ['lossless.webp', 'webp', 40, 24],
  ['with-alpha.webp', 'webp', 40, 24],
] as const;

const PLACES = ['with-place.jpg', 'with-place-in-xmp.jpg', 'with-place.png', 'with-place.webp'];

test.each(SOUND)('%s', (name, type, width, height) => {
  expect(readImage(read(name))).toEqual({
    ...{ type, width, height },
    ...{ isAnimated: false, mayTellPlace: false, tellsOwner: false, tellsAuthor: false },
    ...{ holdsCode: false, extraBytes: 0 },
  });
});

test.each(PLACES)('%s says where it was taken', (name) => {
  expect(readImage(read(name))).toMatchObject({ mayTellPlace: true, width: 40, height: 24 });
});

test('an animation is one', () => {
  expect(readImage(read('animated.webp'))).toMatchObject({ isAnimated: true });
});

test.each(['drawing.svg', 'picture.gif', 'picture.avif'])('%s is no image here', (name) => {
  expect(readImage(read(name))).toBeUndefined();
});

describe('a file that was not copied to its end', () => {
  test.each(SOUND)('%s is broken, wherever it is cut', (name) => {
    const whole = read(name);
    for (let length = 0; length < whole.length; length += 1) {
      const found = readImage(whole.subarray(0, length));
      expect(found === undefined || 'isBroken' in found, `${name} cut at ${length}`).toBe(true);
    }
  });
});

test.each(SOUND)('%s: what stands behind the picture is counted', (name) => {
  const whole = read(name);
  const longer = new Uint8Array([...whole, ...Buffer.from('<script>')]);
  expect(readImage(longer)).toMatchObject({ extraBytes: 8 });
});

test('a PNG with one wrong byte does not match its checksums', () => {
  const whole = read('plain.png');
  for (let at = 8; at < whole.length; at += 1) {
    const spoilt = whole.slice();
    spoilt[at] = (spoilt[at] ?? 0) ^ 0x10;
    const found = readImage(spoilt);
    expect(found && 'isBroken' in found, `byte ${at}`).toBe(true);
  }
});

describe('data about the picture that cannot be read', () => {
  /** The JPEG with one more block behind its first two bytes. */
  const withBlock = (marker: number, ...content: (string | number[])[]) => {
    const block = Buffer.concat(content.map((part) => Buffer.from(part as string, 'latin1')));
    const length = block.length + 2;
    const whole = read('baseline.jpg');
    return new Uint8Array([
      ...whole.subarray(0, 2),
      ...[0xff, marker, length >> 8, length & 0xff],
      ...block,
      ...whole.subarray(2),
    ]);
  };

  test.each([
    ['is no TIFF', 'Exif\0\0', 'rubbish'],
    ['is empty', 'Exif\0\0', ''],
    ['points outside itself', 'Exif\0\0', 'MM\0*\0\0\xff\xff'],
    ['has more entries than it can hold', 'Exif\0\0', 'MM\0*\0\0\0\x08\xff\xff'],
  ])('EXIF that %s may tell a place', (_, ...content) => {
    expect(readImage(withBlock(0xe1, ...content))).toMatchObject({ mayTellPlace: true, width: 40 });
  });

  test('EXIF whose lists run in a circle comes to an end', () => {
    const circle = 'MM\0*\0\0\0\x08\0\0\0\0\0\x08';
    expect(readImage(withBlock(0xe1, 'Exif\0\0', circle))).toMatchObject({ mayTellPlace: false });
  });

  test('a list of GPS that holds only its version tells no place', () => {
    const gps =
      'MM\0*\0\0\0\x08\0\x01\x88\x25\0\x04\0\0\0\x01\0\0\0\x1a\0\0\0\0\0\x01\0\0\0\x01\0\0\0\x04\x02\x02\0\0';
    expect(readImage(withBlock(0xe1, 'Exif\0\0', gps))).toMatchObject({ mayTellPlace: false });
    const latitude = gps.replace('\0\x01\0\0\0\x01', '\0\x01\0\x02\0\x05');
    expect(readImage(withBlock(0xe1, 'Exif\0\0', latitude))).toMatchObject({ mayTellPlace: true });
  });

  test('a block that ends before it begins is a fault', () => {
    const whole = withBlock(0xe0, 'x');
    whole[5] = 0;
    expect(readImage(whole)).toEqual({ type: 'jpg', isBroken: true });
  });
});

test('no change of bytes makes it throw or say an impossible size', () => {
  const files = readdirSync(FOLDER).map(read);
  fc.assert(
    fc.property(
      fc.constantFrom(...files),
      fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 12 }),
      (file, changes) => {
        const changed = file.slice();
        for (const [at, value] of changes) changed[at % changed.length] = value;
        const found = readImage(changed);
        if (found && !('isBroken' in found)) {
          expect(found.width).toBeGreaterThan(0);
          expect(found.height).toBeGreaterThan(0);
          expect(found.extraBytes).toBeGreaterThanOrEqual(0);
        }
      },
    ),
    { numRuns: 5_000 },
  );
});

test('random bytes behind every signature do not make it throw', () => {
  const signatures = SOUND.map(([name]) => read(name).subarray(0, 16));
  fc.assert(
    fc.property(fc.constantFrom(...signatures), fc.uint8Array({ maxLength: 400 }), (signature, rest) => {
      readImage(new Uint8Array([...signature, ...rest]));
    }),
    { numRuns: 2_000 },
  );
});
