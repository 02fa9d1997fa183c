import { expect, test } from 'vitest';
import { fill } from '../../../src/papers/fill/fill.ts';
import { documentsToTypst } from '../../../src/papers/draw/to-typst.ts';
import { leanPdf } from '../../../src/papers/build/lean-pdf.ts';
import { typstToPdf } from '../../../src/papers/build/pdf.ts';
import { pdfContent } from './extract.ts';
import { template } from './samples.ts';

const sheet = () => typstToPdf(documentsToTypst([fill(template('phieu-thao-luan'))]));

test('a PDF keeps its tags in one compressed stream', async () => {
  const text = Buffer.from(await sheet()).toString('latin1');
  expect(text).toContain('/Type /ObjStm');
  expect(text).not.toContain('/StructElem');
  expect(text.length).toBeLessThan(30_000);
});

test('is read like any other PDF, and is the same each time', async () => {
  const pdf = await sheet();
  const { texts } = await pdfContent(pdf);
  expect(texts.map(({ text }) => text).join('')).toContain('PHIẾU THẢO LUẬN');
  expect(Buffer.compare(pdf, await sheet())).toBe(0);
});

test('refuses a file that is not as Typst writes it', () => {
  expect(() => leanPdf(Buffer.from('%PDF-1.7\n%%EOF'))).toThrow(/lean-pdf/u);
});
