declare module 'subset-font' {
  /** The font with nothing but what the characters of the text need. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: {
      targetFormat: 'sfnt';
      keepFeatures: readonly string[];
      variationAxes?: Readonly<Record<string, { min: number; max: number; default: number }>>;
      dropTables?: readonly string[];
      noHinting?: boolean;
    },
  ): Promise<Buffer>;
}

declare module 'fontverter' {
  export function convert(font: Buffer, format: 'woff2'): Promise<Buffer>;
}
