import { isReservedName } from './file-name.ts';

/** Images that texts show: where their files stand, what they may be. The check, the build and the editor read this. */
export const CONTENT_IMAGES = {
  /** Below `content/`. */
  folder: 'images',
  /** Address of the folder on the site. */
  path: '/hinh-anh/',
  /** File extension → media type. A phone or an office program writes the first two; all browsers show all three. */
  types: { jpg: 'image/jpeg', png: 'image/png', webp: 'image/webp' },
  maxBytes: 300_000,
  /** Pixels a side. */
  maxSide: 2000,
  minSide: 16,
  /** Characters of a description, and of a caption. */
  maxWords: 250,
} as const;

export type ImageType = keyof typeof CONTENT_IMAGES.types;

export const IMAGE_TYPES = Object.keys(CONTENT_IMAGES.types) as ImageType[];

const NAME = new RegExp(`^(?<id>[a-z0-9]+(?:-[a-z0-9]+)*)\\.(?<type>${IMAGE_TYPES.join('|')})$`, 'u');
const LONGEST_NAME = 80;

/** Reads `bang-tin-thon.jpg`; `undefined` where that is no name of an image. */
export function imageName(name: string): { id: string; type: ImageType } | undefined {
  const { id, type } = NAME.exec(name)?.groups ?? {};
  return id && type && id.length <= LONGEST_NAME && !isReservedName(id)
    ? { id, type: type as ImageType }
    : undefined;
}

/** Name of the file that an address of this site shows; `undefined` for every other address. */
export function imageAt(url: string): string | undefined {
  const name = url.startsWith(CONTENT_IMAGES.path) ? url.slice(CONTENT_IMAGES.path.length) : '';
  return imageName(name) && name;
}
