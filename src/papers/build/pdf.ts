import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { TypstJob } from '../draw/to-typst.ts';
import { TYPST_PROGRAM } from '../draw/typst-program.ts';
import { leanPdf } from './lean-pdf.ts';
import { createTypstCompiler, type TypstCompiler } from './typst-compiler.ts';

/** Tinos without its hints for screens of few dots, which would be a third of every file (`npm run font`). */
const FONTS = 'src/papers/build/fonts';

/**
 * Typst keeps what it has made until told to forget, and Node frees the compiler's own memory only between two
 * turns of its loop. 300 long papers take 1.8 GB without either, 0.4 GB with both.
 */
const PAPERS_BETWEEN_CLEARING = 10;
const CLEARINGS_KEPT = 1;

let compiler: TypstCompiler | undefined;
let compiled = 0;

/** Draws papers as one PDF/UA-1 file. The same job always gives the same bytes: the file carries no date. */
export async function typstToPdf(job: TypstJob): Promise<Uint8Array<ArrayBuffer>> {
  return drawn(job, (typst, document) =>
    leanPdf(typst.pdf(document, { pdfStandard: 'ua-1', creationTimestamp: 0 })),
  );
}

/** The same papers as one drawing, their pages one below the other. */
export async function typstToSvg(job: TypstJob): Promise<string> {
  return drawn(job, (typst, document) => typst.plainSvg(document));
}

async function drawn<Drawing>(
  job: TypstJob,
  draw: (typst: TypstCompiler, document: object) => Drawing,
): Promise<Drawing> {
  const typst = (compiler ??= startCompiler());
  const result = typst.compile({ mainFileContent: TYPST_PROGRAM, inputs: { job: JSON.stringify(job) } });
  const { result: document } = result;
  if (!document) {
    const error = result.takeDiagnostics();
    throw new Error(
      `“${job.title}” became no PDF: ${JSON.stringify(error && typst.fetchDiagnostics(error))}`,
    );
  }
  const drawing = draw(typst, document);
  compiled += 1;
  if (compiled % PAPERS_BETWEEN_CLEARING === 0) typst.evictCache(CLEARINGS_KEPT);
  await nextTurn();
  return drawing;
}

/** True where this machine has the compiler; elsewhere the site is built without PDF files. */
export function canMakePdf(): boolean {
  try {
    compiler ??= startCompiler();
    return true;
  } catch {
    return false;
  }
}

function startCompiler(): TypstCompiler {
  const started = createTypstCompiler(join(process.cwd(), FONTS));
  if (!started)
    throw new Error(
      `No Typst compiler for ${process.platform} ${process.arch}: see docs/decisions/0006-papers.md.`,
    );
  return started;
}
