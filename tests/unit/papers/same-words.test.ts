import { describe, expect, test } from 'vitest';
import { fill } from '../../../src/papers/fill/fill.ts';
import { documentToDocx } from '../../../src/papers/draw/to-docx.ts';
import { documentToHtml } from '../../../src/papers/draw/to-html.ts';
import { documentsToTypst } from '../../../src/papers/draw/to-typst.ts';
import { canMakePdf, typstToPdf } from '../../../src/papers/build/pdf.ts';
import { docxText, htmlText, pdfContent, wordsOf } from './extract.ts';
import { FULL_SESSION, LONG_TOPIC, SHORT_TOPIC, TEMPLATES } from './samples.ts';

const SOURCES = [
  ['blank', {}],
  ['short', { topic: SHORT_TOPIC, session: FULL_SESSION }],
  [
    'long',
    { topic: LONG_TOPIC, topicPath: '/chuyen-de/x/', citations: ['Chỉ thị 50-CT/TW'], session: FULL_SESSION },
  ],
] as const;

describe.each([...TEMPLATES])('%s', (_name, template) => {
  test.each(SOURCES)('says the same in Word as on the page (%s)', async (_source, source) => {
    const document = fill(template, source);
    const words = wordsOf(htmlText(documentToHtml(document)));
    expect(words.length).toBeGreaterThan(20);
    expect(wordsOf(docxText(await documentToDocx(document)))).toEqual(words);
  });

  test.skipIf(!canMakePdf()).each(SOURCES)(
    'says the same in PDF as on the page (%s)',
    async (_source, source) => {
      const document = fill(template, source);
      const { texts } = await pdfContent(await typstToPdf(documentsToTypst([document])));
      // Letters without spaces: where a line ends, a PDF does not say whether a space or nothing was there.
      const letters = (text: string) => wordsOf(text).join('');
      const printed = texts.filter(({ isArtifact }) => !isArtifact).map(({ text }) => text);
      expect(letters(printed.join(''))).toBe(letters(htmlText(documentToHtml(document))));
    },
  );
});
