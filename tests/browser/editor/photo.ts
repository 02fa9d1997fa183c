import sharp from 'sharp';

const WIDTH = 3000;
const HEIGHT = 2000;

/**
 * A photo as a phone writes it: larger than the site takes, lying on its side (red above blue once it is upright),
 * with its place, camera and owner.
 */
export function photoOfPhone(): Promise<Buffer> {
  const pixels = Buffer.alloc(WIDTH * HEIGHT * 3);
  for (let at = 0, seed = 1; at < pixels.length; at += 3) {
    seed = (seed * 16_807) % 2_147_483_647;
    const isLeft = (at / 3) % WIDTH < WIDTH / 2;
    pixels[at + (isLeft ? 0 : 2)] = 170 + (seed % 80);
  }
  return sharp(pixels, { raw: { width: WIDTH, height: HEIGHT, channels: 3 } })
    .jpeg({ quality: 90 })
    .withExif({
      IFD0: { Make: 'Máy', Artist: 'Nguyễn Văn An' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '21/1 35/1 0/1',
        GPSLongitudeRef: 'E',
        GPSLongitude: '105/1 50/1 0/1',
      },
    })
    .withMetadata({ orientation: 6 })
    .toBuffer();
}
