import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Page } from 'playwright-core';

/** What Chromium prints of a page. */
export interface PrintedPaper {
  pages: { width: number; height: number; text: string }[];
  /** All text, without white space: line breaks of the paper fall anywhere. */
  text: string;
}

/** Prints the page as it stands. */
export async function printed(page: Page): Promise<PrintedPaper> {
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const bytes = await page.pdf({ preferCSSPageSize: true });
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const pages: PrintedPaper['pages'] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const sheet = await pdf.getPage(number);
    const { width, height } = sheet.getViewport({ scale: 1 });
    const { items } = await sheet.getTextContent();
    const pieces = items.map((item) => ('str' in item ? item.str : ''));
    pages.push({ width: Math.round(width), height: Math.round(height), text: pieces.join('') });
  }
  await pdf.destroy();
  return { pages, text: packed(pages.map(({ text }) => text).join('')) };
}

/** Text without white space. */
export const packed = (text: string) => text.normalize('NFC').replace(/\s+/gu, '');
