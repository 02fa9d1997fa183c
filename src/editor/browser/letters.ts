import vietnamese from '@fontsource-variable/source-sans-3/files/source-sans-3-vietnamese-wght-normal.woff2?url';
import unicodeRanges from '@fontsource-variable/source-sans-3/unicode.json' with { type: 'json' };

/** Sveltia brings only the Latin part of its letters; Vietnamese ones would come from another family. */
export function loadVietnameseLetters(): void {
  const face = new FontFace('Source Sans 3', `url(${vietnamese})`, {
    weight: '200 900',
    display: 'swap',
    unicodeRange: unicodeRanges.vietnamese,
    // As Sveltia sizes the Latin part.
    sizeAdjust: '110%',
  } as FontFaceDescriptors);
  document.fonts.add(face);
}
