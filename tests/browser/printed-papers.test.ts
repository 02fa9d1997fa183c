import { describe, expect, test } from 'vitest';
import { canMakePdf, typstToPdf } from '../../src/papers/build/pdf.ts';
import { documentToDocx } from '../../src/papers/draw/to-docx.ts';
import { documentToHtml, UNDER_HEADINGS } from '../../src/papers/draw/to-html.ts';
import { documentsToTypst } from '../../src/papers/draw/to-typst.ts';
import { pdfContent, type PdfText } from '../unit/papers/extract.ts';
import { useChromium, type OpenSite } from './chromium.ts';
import { hasFirefox, useFirefox } from './firefox.ts';
import { hasOffice, officePdfs } from './office.ts';
import { PAPER_CASES, type PaperCase } from './paper-cases.ts';
import { cutIntoPapers, faultsOnPaper, pageCount } from './paper-faults.ts';

const TIMEOUT = 600_000;

/** Every paper of a case as one engine prints it, in the order of the case. */
type Printer = (papers: PaperCase) => Promise<PdfText[][]>;

/** All papers in one print job of a form's page: its style sheets, its policy, its browser. */
const browserPrinter =
  (openSite: OpenSite): Printer =>
  async ({ papers }) => {
    await using site = await openSite('/bieu-mau/bien-ban/');
    const sheets = papers.map(({ document }) => documentToHtml(document, UNDER_HEADINGS)).join('');
    await site.page.evaluate(async (html) => {
      const paper = document.querySelector('article.paper');
      if (paper) paper.outerHTML = html;
      // Lines to write on are drawn, not set: a small letter on each says where they stand.
      for (const line of document.querySelectorAll<HTMLElement>('.paper-lines span, .paper-dots')) {
        line.textContent = '·';
        line.style.font = '1px/0 serif';
      }
      await document.fonts.ready;
    }, sheets);
    return cutIntoPapers(await pdfContent(await site.page.pdf({ format: 'A4', preferCSSPageSize: true })));
  };

const typstPrinter: Printer = async ({ papers }) =>
  Promise.all(
    papers.map(
      async ({ document }) => (await pdfContent(await typstToPdf(documentsToTypst([document])))).texts,
    ),
  );

const officePrinter: Printer = async ({ papers }) => {
  const files = new Map<string, Uint8Array>();
  for (const { template, document } of papers) files.set(template, await documentToDocx(document));
  const pdfs = await officePdfs(files);
  return Promise.all([...pdfs.values()].map(async (bytes) => (await pdfContent(bytes)).texts));
};

const ENGINES = [
  { name: 'Chromium', isHere: true, isSlow: false, print: browserPrinter(useChromium()) },
  { name: 'Firefox', isHere: hasFirefox(), isSlow: true, print: browserPrinter(useFirefox()) },
  { name: 'the PDF', isHere: canMakePdf(), isSlow: false, print: typstPrinter },
  { name: 'Word in LibreOffice', isHere: hasOffice(), isSlow: true, print: officePrinter },
];

const counts = new Map<string, number[]>();

describe.each(PAPER_CASES)('every form, $name', (papers) => {
  for (const { name, isHere, isSlow, print } of ENGINES) {
    // The two ends between which the other cases lie are enough for engines that take long.
    if (isSlow && !['blank', 'longest topic'].includes(papers.name)) continue;
    test.skipIf(!isHere)(
      isHere
        ? `${name} prints it without a fault`
        : `${name} is not installed here: its print is not looked at`,
      { timeout: TIMEOUT },
      async () => {
        const printed = await print(papers);
        expect(printed).toHaveLength(papers.papers.length);
        const faults = papers.papers.flatMap(({ template, document }, index) => {
          const texts = printed[index] ?? [];
          const key = `${papers.name}: ${template}`;
          counts.set(key, [...(counts.get(key) ?? []), pageCount(texts)]);
          return faultsOnPaper(texts, document).map((fault) => `${template}: ${fault}`);
        });
        expect(faults).toEqual([]);
      },
    );
  }
});

test('every engine prints a form on as many sheets, one more or less where most need several', () => {
  expect(counts.size).toBeGreaterThan(0);
  const apart = [...counts].filter(([, pages]) => {
    const isOnePage = pages.filter((count) => count === 1).length > pages.length / 2;
    return isOnePage ? Math.max(...pages) > 1 : Math.max(...pages) - Math.min(...pages) > 1;
  });
  expect(apart).toEqual([]);
});
