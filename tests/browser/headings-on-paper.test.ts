import { describe, expect, test } from 'vitest';
import { DIST, publishedNames } from '../site/built-site.ts';
import { pageExamples } from '../site/page-types.ts';
import { pdfContent, wordsOf, type PdfText } from '../unit/papers/extract.ts';
import { useChromium } from './chromium.ts';

const openSite = useChromium('library');

/** Middle of the text between the margins of a paper, in millimetres: 30 on the left, 15 on the right. */
const MIDDLE = (30 + 210 - 15) / 2;
const TITLE_POINTS = 16;
/** Page numbers and running feet stand below or above these baselines. */
const BODY = { top: 19, bottom: 280 };

const letters = (text: string) => wordsOf(text).join('');

/** Pieces of text that stand on one line of one page, in reading order. */
function linesOf(texts: readonly PdfText[]): PdfText[][] {
  const lines = new Map<string, PdfText[]>();
  for (const piece of texts) {
    if (!piece.text.trim()) continue;
    const place = `${piece.page}:${Math.round(piece.baseline)}`;
    lines.set(place, [...(lines.get(place) ?? []), piece]);
  }
  return [...lines.values()];
}

const textOf = (line: readonly PdfText[]) => letters(line.map(({ text }) => text).join(''));

describe.each(publishedNames('templates'))('the title of %s on paper', (name) => {
  test('stands in the middle of the sheet', async () => {
    await using site = await openSite(`/bieu-mau/${name}/`);
    const { texts } = await pdfContent(await site.page.pdf({ preferCSSPageSize: true, tagged: true }));
    const title = linesOf(texts.filter(({ size }) => Math.round(size) === TITLE_POINTS));
    expect(title.length).toBeGreaterThan(0);
    for (const line of title) {
      const middle =
        (Math.min(...line.map(({ left }) => left)) + Math.max(...line.map(({ right }) => right))) / 2;
      expect([textOf(line), Math.abs(middle - MIDDLE) <= 2]).toEqual([textOf(line), true]);
    }
  });
});

describe.each(pageExamples(DIST))('headings of $name on paper', ({ example }) => {
  test('are blocks of their own, and neither one nor the head of a table is the last line of a sheet', async () => {
    await using site = await openSite(example);
    await site.page.emulateMedia({ media: 'print' });
    const headings = await site.page
      .locator('h1, h2, h3, h4, h5, h6')
      .evaluateAll((elements) =>
        elements
          .filter((element) => element.checkVisibility())
          .map((element) => ({ display: getComputedStyle(element).display, text: element.textContent })),
      );
    expect(headings.filter(({ display }) => display.startsWith('table'))).toEqual([]);
    // Below the head of a table on a paper there may be rows for a pen, which are no text.
    const headCells = (await site.page.locator('thead th:not(.paper *)').allTextContents()).map(letters);
    // Chromium moves a block that stands in an inline element to the next sheet whole, and leaves the last one empty.
    const inline = await site.page.locator('body *').evaluateAll((elements) => {
      const displayOf = (element: Element) => getComputedStyle(element).display;
      return elements
        .filter(({ localName }) => localName.includes('-'))
        .filter((element) => element.checkVisibility() && displayOf(element) === 'inline')
        .filter(({ children }) => [...children].some((child) => displayOf(child) === 'block'))
        .map(({ localName }) => localName);
    });
    expect(inline).toEqual([]);

    // Lines to write on are drawn, not set: a small letter on each says where they stand.
    await site.page.locator('.paper-lines span').evaluateAll((lines) => {
      for (const line of lines as HTMLElement[]) {
        line.textContent = '·';
        line.style.font = '1px/0 serif';
      }
    });
    const { pages, texts } = await pdfContent(await site.page.pdf({ preferCSSPageSize: true, tagged: true }));
    // A heading that is a number and dots to write on cannot be told from the number of a row.
    const names = headings.map(({ text }) => letters(text)).filter((text) => /\p{L}/u.test(text));
    const stranded = pages.slice(0, -1).flatMap((_, index) => {
      const body = texts.filter(
        ({ page, baseline }) => page === index + 1 && baseline > BODY.top && baseline < BODY.bottom,
      );
      const last =
        linesOf(body)
          .sort((a, b) => (a[0]?.baseline ?? 0) - (b[0]?.baseline ?? 0))
          .at(-1) ?? [];
      const text = textOf(last);
      // The last line of the head of a table: all that stands in it are parts of several head cells.
      const words = last.map((piece) => letters(piece.text)).filter(Boolean);
      const cells = words.map((own) => headCells.findIndex((cell) => cell.includes(own)));
      const isHead = new Set(cells).size > 1 && !cells.includes(-1);
      return text && (isHead || names.includes(text)) ? [{ page: index + 1, text }] : [];
    });
    expect(stranded).toEqual([]);
  });
});
