import letters from '../../styles/fonts/so-tay-sans.woff2?url';

/** Letters of Vietnamese that the Latin part of a font does not hold, as CSS writes it. */
const VIETNAMESE = 'U+0102-0111, U+0128-0129, U+0168-0169, U+01A0-01B0, U+0300-0323, U+1EA0-1EF9, U+20AB';

/** Sveltia brings only the Latin part of its letters; Vietnamese ones would come from another family. */
export function loadVietnameseLetters(): void {
  const face = new FontFace('Source Sans 3', `url(${letters})`, {
    weight: '200 900',
    display: 'swap',
    unicodeRange: VIETNAMESE,
    // As Sveltia sizes the Latin part.
    sizeAdjust: '110%',
  } as FontFaceDescriptors);
  document.fonts.add(face);
}
