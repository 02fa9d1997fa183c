import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { convert } from 'fontverter';
import subsetFont from 'subset-font';
import { FONT_CHARACTERS, PAPER_CHARACTERS, PRINTED_CHARACTERS } from './font-characters.ts';

const FOLDER = 'src/styles/fonts';

/** What papers need of a font’s abilities: spacing, marks that stack, figures of one width. */
const FEATURES = ['kern', 'mark', 'mkmk', 'ccmp', 'locl', 'tnum'];

/**
 * The letters of the site, Latin and Vietnamese in one file, so that a page on a slow line changes its letters once and
 * not twice. The licence of Source Sans 3 (OFL 1.1) reserves the name “Source” for the whole font; what is cut out of
 * it carries a name of its own. Tinos is for papers and pages that are printed: a variable font is drawn without text where
 * Firefox saves a PDF.
 */
const SOURCES: Readonly<Record<string, string>> = {
  'so-tay-sans': 'source-sans/VF/SourceSans3VF-Upright.ttf',
  'tinos-400': '@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf',
  'tinos-400-italic': '@expo-google-fonts/tinos/400Regular_Italic/Tinos_400Regular_Italic.ttf',
  'tinos-700': '@expo-google-fonts/tinos/700Bold/Tinos_700Bold.ttf',
};

/**
 * The weights that pages use, and none of the tables that name styles to a desktop or say again what the outlines say.
 * Widths do not change: without HVAR they come from the outlines. Of its abilities only spacing: its figures are of one
 * width by themselves, and a letter that is typed with marks of its own is drawn as the one letter that Vietnamese has
 * for it, so that a tenth of the file, which puts any mark on any letter, is not needed.
 */
const ON_SCREEN = {
  keepFeatures: ['kern'],
  variationAxes: { wght: { min: 400, max: 650, default: 400 } },
  dropTables: ['HVAR', 'MVAR', 'STAT', 'gasp'],
};

/** What Typst draws PDFs with: every font of a PDF carries its hints, and paper needs none. */
const PAPER_FOLDER = 'src/papers/build/fonts';

/** The font files of pages by path: the same bytes for the same packages. */
export async function siteFonts(): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  for (const [name, source] of Object.entries(SOURCES)) {
    const font = readFileSync(join('node_modules', source));
    const isOfPaper = name.startsWith('tinos');
    const part = await subsetFont(font, isOfPaper ? PRINTED_CHARACTERS : FONT_CHARACTERS, {
      targetFormat: 'sfnt',
      keepFeatures: FEATURES,
      ...(isOfPaper ? {} : ON_SCREEN),
    });
    files.set(join(FOLDER, `${name}.woff2`), await convert(renamed(part), 'woff2'));
  }
  return files;
}

/** The fonts of PDFs by path. */
export async function paperFonts(): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  for (const [name, source] of Object.entries(SOURCES).filter(([key]) => key.startsWith('tinos'))) {
    const font = readFileSync(join('node_modules', source));
    const part = await subsetFont(font, PAPER_CHARACTERS, {
      targetFormat: 'sfnt',
      keepFeatures: FEATURES,
      noHinting: true,
    });
    files.set(join(PAPER_FOLDER, `${name}.ttf`), part);
  }
  return files;
}

/** The names in the font are UTF-16, big-endian; the new ones are as long, so that nothing in the file moves. */
function renamed(font: Buffer): Buffer {
  const utf16 = (text: string) => Buffer.from(text, 'utf16le').swap16();
  for (const [old, own] of [
    ['Source Sans', 'So Tay Sans'],
    ['SourceSans', 'SoTay-Sans'],
  ] as const) {
    for (let at = font.indexOf(utf16(old)); at >= 0; at = font.indexOf(utf16(old), at))
      utf16(own).copy(font, at);
  }
  return font;
}

if (import.meta.main)
  for (const [path, bytes] of [...(await siteFonts()), ...(await paperFonts())]) writeFileSync(path, bytes);
