import { encode } from 'uqr';

/** A QR code as one drawing: `path` of black squares on a white square of `size` units. */
export interface QrCode {
  size: number;
  path: string;
}

/** Readers need four white modules around the code (ISO/IEC 18004). */
const QUIET_ZONE = 4;

/** The QR code of a text, mending up to 15 % of it: paper is folded, stained, photographed askew. A screen is not: `L`. */
export function qrCode(text: string, ecc: 'L' | 'M' = 'M'): QrCode {
  const { size, data } = encode(text, { ecc, border: QUIET_ZONE });
  const runs = data.flatMap((row, y) =>
    [
      ...row
        .map((isBlack) => (isBlack ? '1' : '0'))
        .join('')
        .matchAll(/1+/gu),
    ].map(({ index, 0: run }) => `M${index} ${y}h${run.length}v1h-${run.length}z`),
  );
  return { size, path: runs.join('') };
}
