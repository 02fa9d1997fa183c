import { readFileSync, writeFileSync } from 'node:fs';
import { convert } from 'fontverter';
import subsetFont from 'subset-font';
import { FONT_CHARACTERS } from './font-characters.ts';

/**
 * Cuts the letters of the site out of Source Sans 3: Latin and Vietnamese in one file, so that a page on a slow line
 * changes its letters once and not twice. The licence (OFL 1.1) reserves the name “Source” for the whole font; what is
 * cut out of it carries a name of its own.
 */
const SOURCE = 'node_modules/source-sans/VF/SourceSans3VF-Upright.ttf';
export const FONT_FILE = 'src/styles/fonts/so-tay-sans.woff2';

/** What reading Vietnamese needs of the font’s abilities: spacing, marks that stack, figures of one width. */
const FEATURES = ['kern', 'mark', 'mkmk', 'ccmp', 'locl', 'tnum'];

/** The file’s bytes: the same for the same packages. */
export async function siteFont(): Promise<Uint8Array> {
  const font = readFileSync(SOURCE);
  const part = await subsetFont(font, FONT_CHARACTERS, { targetFormat: 'sfnt', keepFeatures: FEATURES });
  return convert(renamed(part), 'woff2');
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

if (import.meta.main) writeFileSync(FONT_FILE, await siteFont());
