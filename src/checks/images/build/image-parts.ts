/** What a walk through the parts of a file finds. */
export interface ImageParts {
  /** Pixels as stored, before any turn that EXIF asks for. */
  width: number;
  height: number;
  exif: Uint8Array[];
  xmp: Uint8Array[];
  isAnimated: boolean;
  /** Every other part that holds no pixels: comments, captions, parts of unknown kinds. */
  others: Uint8Array[];
  /** A part that no standard names and that is no small setting. */
  hasForeignPart: boolean;
  /** Text that is packed and not unpacked here. */
  hasPackedText: boolean;
  /** Offset just behind the last byte of the picture. */
  end: number;
}

/** A walk that has not begun. */
export function noParts(end = 0): ImageParts {
  return {
    ...{ width: 0, height: 0, exif: [], xmp: [], others: [], end },
    ...{ isAnimated: false, hasForeignPart: false, hasPackedText: false },
  };
}
