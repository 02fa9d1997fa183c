import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cleanImage, isDecodable } from '../../../src/checks/images/build/decode-image.ts';
import { readImage } from '../../../src/checks/images/build/read-image.ts';
import type { ImageType } from '../../../src/model/content-image.ts';

const read = (name: string) => new Uint8Array(readFileSync(join(import.meta.dirname, 'images', name)));

test.each([
  'baseline.jpg',
  'progressive.jpg',
  'plain.png',
  'palette.png',
  'lossy.webp',
  'lossless.webp',
  'with-alpha.webp',
])('%s decodes to the size that its parts name, and to no other', async (name) => {
  expect(await isDecodable(read(name), { width: 40, height: 24 })).toBe(true);
  expect(await isDecodable(read(name), { width: 41, height: 24 })).toBe(false);
});

test('a picture turned by its camera has the size that a browser shows', async () => {
  expect(await isDecodable(read('turned.jpg'), { width: 24, height: 40 })).toBe(true);
});

test('half of a scan is no picture, though every part ends where it says', async () => {
  const whole = read('baseline.jpg');
  const half = new Uint8Array([...whole.subarray(0, Math.floor(whole.length * 0.75)), 0xff, 0xd9]);
  expect(readImage(half)).toMatchObject({ width: 40, height: 24 });
  expect(await isDecodable(half, { width: 40, height: 24 })).toBe(false);
});

test.each<[string, ImageType]>([
  ['with-place.jpg', 'jpg'],
  ['with-place-in-xmp.jpg', 'jpg'],
  ['with-camera.jpg', 'jpg'],
  ['turned.jpg', 'jpg'],
  ['with-place.png', 'png'],
  ['with-place.webp', 'webp'],
])('%s is published as pixels alone', async (name, type) => {
  const clean = await cleanImage(read(name), type);
  const before = readImage(read(name));
  const after = readImage(clean);
  expect(after).toMatchObject({ type, mayTellPlace: false, tellsOwner: false, extraBytes: 0 });
  expect(Buffer.from(clean).toString('latin1')).not.toMatch(/Exif|http:\/\/ns\.adobe|XML:com|Photoshop/u);
  expect(after).toMatchObject(
    before && 'width' in before ? { width: before.width, height: before.height } : {},
  );
});
