import type { ImageType } from '../../model/content-image.ts';

/** A picture as a browser shows it. */
export interface ImageFacts {
  type: ImageType;
  width: number;
  height: number;
  isAnimated: boolean;
  /** It says where it was taken, or carries data that may say so and cannot be read here. */
  mayTellPlace: boolean;
  tellsOwner: boolean;
  tellsAuthor: boolean;
  /** A page, a script, a program or a large part of an unknown kind. */
  holdsCode: boolean;
  /** Bytes behind the picture: another file, or what a phone adds. */
  extraBytes: number;
}

/** A file of `content/images/`. */
export interface ImageFile {
  /** `bang-tin-thon.jpg` */
  name: string;
  /** Path below the content folder. */
  path: string;
  /** Fingerprint of its bytes; absent, like `image`, where the file was refused. */
  digest?: string;
  image?: ImageFacts;
}
