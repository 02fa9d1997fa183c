/** What a walk through the parts of a file finds. */
export interface ImageParts {
  /** Pixels as stored, before any turn that EXIF asks for. */
  width: number;
  height: number;
  exif: Uint8Array[];
  xmp: Uint8Array[];
  isAnimated: boolean;
  /** Text that is packed and not unpacked here. */
  hasPackedText: boolean;
  /** Offset just behind the last byte of the picture. */
  end: number;
}
