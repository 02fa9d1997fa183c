import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import sharp from 'sharp';
import { cached } from '../../papers/build/paper-cache.ts';
import { createTypstCompiler, type TypstCompiler } from '../../papers/build/typst-compiler.ts';
import { SITE } from '../../site/identity.ts';
import type { ShareCard } from '../share-card.ts';
import { SHARE_PROGRAM } from '../share-program.ts';
import { SIGN_GRID, SIGNS } from '../signs.ts';
import type { SharedKind } from './share-cards.ts';

/** Few colours, in few bytes; a page of a notebook needs no more. Mixed dots would take five times as long and no less. */
const PNG = { palette: true, colours: 16, dither: 0, effort: 7, compressionLevel: 9 } as const;
/** In pixels, as services ask for it. */
const SIZE = 'width="1200" height="630"';

let compiler: TypstCompiler | undefined;

/** The letters of the pictures are those of the site. Nothing where this machine cannot draw. */
function startCompiler(): TypstCompiler | undefined {
  try {
    const find = createRequire(join(process.cwd(), 'package.json'));
    return createTypstCompiler(join(dirname(find.resolve('source-sans/package.json')), 'TTF'));
  } catch {
    return undefined;
  }
}

/** Address of the picture of a shared link; the picture of the whole site where none can be drawn. */
export function sharePicturePath(kind: SharedKind, id: string): string {
  compiler ??= startCompiler();
  return compiler ? `/anh-chia-se/${kind}/${id}.png` : '/og.png';
}

/** The picture that a shared link shows, 1200 × 630. */
export async function sharePicture(card: ShareCard): Promise<Uint8Array<ArrayBuffer>> {
  const { accent } = SITE.colours;
  const job = JSON.stringify({ ...card, sign: signDrawing(card, accent), accent, site: SITE.name });
  return cached('png', ['share', SHARE_PROGRAM, SIZE, PNG, sharp.versions, job], async () => {
    const drawing = draw(job, card.title).replace(/width="[^"]*" height="[^"]*"/u, SIZE);
    await nextTurn();
    return new Uint8Array(await sharp(Buffer.from(drawing)).png(PNG).toBuffer());
  });
}

function draw(job: string, title: string): string {
  const typst = (compiler ??= startCompiler());
  if (!typst) throw new Error('No Typst compiler for the pictures of shared links.');
  const result = typst.compile({ mainFileContent: SHARE_PROGRAM, inputs: { job } });
  if (!result.result) {
    const error = result.takeDiagnostics();
    throw new Error(
      `“${title}” became no picture: ${JSON.stringify(error && typst.fetchDiagnostics(error))}`,
    );
  }
  return typst.plainSvg(result.result);
}

function signDrawing({ sign }: ShareCard, accent: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIGN_GRID} ${SIGN_GRID}" width="${SIGN_GRID}" height="${SIGN_GRID}"><path d="${SIGNS[sign]}" fill="none" stroke="${accent}" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"/></svg>`;
}
