import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from 'vitest';
import { EDITORIAL_CHECKLIST } from '../../src/text/editorial-checklist.ts';
import { REVIEW_SHEET_PATH } from '../../src/text/editors-guide.ts';
import { useChromium } from './chromium.ts';

const openSite = useChromium();
const packed = (text: string) => text.normalize('NFC').replace(/\s+/gu, '');

test('the reviewer’s sheet prints on one page, with every line', async () => {
  await using site = await openSite(REVIEW_SHEET_PATH);
  await site.page.evaluate(() => document.fonts.ready.then(() => undefined));
  const bytes = await site.page.pdf({ preferCSSPageSize: true });
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  expect(pdf.numPages).toBe(1);
  const { items } = await (await pdf.getPage(1)).getTextContent();
  const text = packed(items.map((item) => ('str' in item ? item.str : '')).join(''));
  const checks = EDITORIAL_CHECKLIST.flatMap(({ lines }) => lines.map(({ check }) => check));
  expect(checks.filter((check) => !text.includes(packed(check)))).toEqual([]);
});

test('a line of the sheet is ticked by a touch on its words', async () => {
  await using site = await openSite(REVIEW_SHEET_PATH, { javaScriptEnabled: false });
  const [first] = EDITORIAL_CHECKLIST[0]?.lines ?? [];
  await site.page.getByText(first?.check ?? '').click();
  expect(await site.page.getByRole('checkbox').first().isChecked()).toBe(true);
});
