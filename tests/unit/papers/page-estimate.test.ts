import { describe, expect, test } from 'vitest';
import { canMakePdf, typstToPdf } from '../../../src/papers/build/pdf.ts';
import { documentsToTypst } from '../../../src/papers/draw/to-typst.ts';
import { pageEstimate } from '../../../src/papers/draw/page-estimate.ts';
import { PAPER_CASES } from '../../browser/paper-cases.ts';
import { pdfContent } from './extract.ts';

describe.skipIf(!canMakePdf())('pages counted before they are laid out', () => {
  test('are those of the PDF, one more or less, and mostly the same', async () => {
    const apart: string[] = [];
    let same = 0;
    let all = 0;
    for (const { name, papers } of PAPER_CASES) {
      for (const { template, document } of papers) {
        const { pages } = await pdfContent(await typstToPdf(documentsToTypst([document])));
        const estimate = pageEstimate(document);
        all += 1;
        if (estimate === pages.length) same += 1;
        if (Math.abs(estimate - pages.length) > 1)
          apart.push(`${name}, ${template}: ${estimate} for ${pages.length}`);
      }
    }
    expect(apart).toEqual([]);
    expect(same / all).toBeGreaterThan(0.92);
  });
});
