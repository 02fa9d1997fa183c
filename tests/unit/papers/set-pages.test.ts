import { expect, test } from 'vitest';
import { canMakePdf, typstToPdf } from '../../../src/papers/build/pdf.ts';
import { documentsToTypst } from '../../../src/papers/draw/to-typst.ts';
import { fill } from '../../../src/papers/fill/fill.ts';
import { pdfContent } from './extract.ts';
import { FULL_SESSION, SHORT_TOPIC, template } from './samples.ts';

/** Page numbers stand above this baseline. */
const HEAD = 19;

test.skipIf(!canMakePdf())(
  'in the PDF of a set every paper counts its own pages, its first without a number',
  async () => {
    const papers = ['thong-bao-trieu-tap', 'de-cuong', 'bien-ban', 'ket-luan'].map((name) =>
      fill(template(name), { topic: SHORT_TOPIC, session: FULL_SESSION }),
    );
    const alone = await Promise.all(
      papers.map(
        async (paper) => (await pdfContent(await typstToPdf(documentsToTypst([paper])))).pages.length,
      ),
    );
    expect(Math.max(...alone)).toBeGreaterThan(2);
    const { pages, texts } = await pdfContent(await typstToPdf(documentsToTypst(papers, 'Cả bộ')));
    const numbers = pages.map((_, index) =>
      texts
        .filter(({ page, baseline }) => page === index + 1 && baseline < HEAD)
        .map(({ text }) => text.trim())
        .join(''),
    );
    expect(numbers).toEqual(
      alone.flatMap((count) =>
        Array.from({ length: count }, (_, index) => (index === 0 ? '' : String(index + 1))),
      ),
    );
  },
);
