import { describe, expect, test } from 'vitest';
import type { PaperDocument } from '../../src/papers/define/blocks.ts';
import { canMakePdf, typstToPdf } from '../../src/papers/build/pdf.ts';
import { documentToDocx } from '../../src/papers/draw/to-docx.ts';
import { documentToHtml, UNDER_HEADINGS } from '../../src/papers/draw/to-html.ts';
import { documentsToTypst } from '../../src/papers/draw/to-typst.ts';
import { pdfContent } from '../unit/papers/extract.ts';
import { useChromium, type OpenSite } from './chromium.ts';
import { hasFirefox, useFirefox } from './firefox.ts';
import { hasOffice, officePdfs } from './office.ts';
import { PAPER_CASES, type PaperCase } from './paper-cases.ts';
import { cutIntoPapers, faultsOnPaper, letters, pageCount, type Printed } from './paper-faults.ts';

const TIMEOUT = 600_000;

/** Every paper of a case as one engine prints it, in the order of the case. */
type Printer = (papers: PaperCase) => Promise<Printed[]>;

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
  Promise.all(papers.map(async ({ document }) => pdfContent(await typstToPdf(documentsToTypst([document])))));

const officePrinter: Printer = async ({ papers }) => {
  const files = new Map<string, Uint8Array>();
  for (const { template, document } of papers) files.set(template, await documentToDocx(document));
  const pdfs = await officePdfs(files);
  return Promise.all([...pdfs.values()].map(async (bytes) => pdfContent(bytes)));
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
    // The ends between which the other cases lie are enough for engines that take long.
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
          const own = printed[index] ?? { texts: [], rules: [] };
          const key = `${papers.name}: ${template}`;
          counts.set(key, [...(counts.get(key) ?? []), pageCount(own)]);
          return faultsOnPaper(own, document).map((fault) => `${template}: ${fault}`);
        });
        expect(faults).toEqual([]);
      },
    );
  }
});

describe('a sum', () => {
  const table = (rows: number): PaperDocument => ({
    name: 'bang',
    title: 'Bảng',
    note: '',
    blocks: [
      { type: 'party-header', party: 'ĐẢNG CỘNG SẢN VIỆT NAM', upperBody: 'ĐẢNG BỘ XÃ', cell: 'CHI BỘ THÔN' },
      {
        type: 'table',
        columns: [
          { title: 'Mục', width: 80, isCentered: false },
          { title: 'Điểm', width: 20, isCentered: true },
        ],
        rows: [
          ...Array.from({ length: rows }, (_, index) => ({
            cells: [`Dòng ${index}`, '1'],
            kind: 'filled' as const,
          })),
          { cells: ['Tổng cộng', '100'], kind: 'total' },
        ],
      },
    ],
  });
  /** From a table that fits its page to one that is too long by a row. */
  const papers = Array.from({ length: 6 }, (_, index) => ({
    template: `${index}`,
    document: table(25 + index),
  }));

  for (const { name, isHere, print } of ENGINES) {
    if (name === 'the PDF') continue;
    test.skipIf(!isHere)(
      `stands below a row of its table in ${name}, wherever the page ends`,
      { timeout: TIMEOUT },
      async () => {
        const printed = await print({ name: 'sums', papers });
        expect(new Set(printed.map(pageCount))).toEqual(new Set([1, 2]));
        for (const { texts } of printed) {
          const last = Math.max(...texts.map(({ page }) => page));
          // Firefox writes a word in several pieces.
          const foot = letters(
            texts
              .filter(({ page }) => page === last)
              .map(({ text }) => text)
              .join(''),
          );
          expect(foot).toContain('Tổngcộng');
          expect(foot).toContain('Dòng');
        }
      },
    );
  }
});

test('every engine prints a form on as many sheets, one more or less where most need several', () => {
  expect(counts.size).toBeGreaterThan(0);
  const apart = [...counts].filter(([, pages]) => {
    const [least, most] = [Math.min(...pages), Math.max(...pages)];
    return least === 1 ? most > 1 : most - least > 1;
  });
  expect(apart).toEqual([]);
});
