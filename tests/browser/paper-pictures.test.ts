import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { documentToHtml, UNDER_HEADINGS } from '../../src/papers/draw/to-html.ts';
import { useChromium } from './chromium.ts';
import { PAPER_CASES } from './paper-cases.ts';
import { differenceOf, pictureOfPages } from './paper-pictures.ts';

/**
 * Every form as Chromium prints it, beside the picture that a person has looked at. `npm run approve` writes the
 * pictures anew; whoever runs it looks at what has changed.
 */
const APPROVED = 'tests/browser/approved-papers';
const OUTPUT = 'tests/.output/papers';
/** The share of the ink of a form that may stand elsewhere: a word that moves is more. */
const MOST_MOVED = 0.02;
const isApproving = process.env['APPROVE'] === '1';

const openSite = useChromium();

describe.each(PAPER_CASES.filter(({ name }) => ['blank', 'filled'].includes(name)))(
  '$name',
  ({ name, papers }) => {
    const folder = `${APPROVED}/${name}`;
    mkdirSync(folder, { recursive: true });
    mkdirSync(`${OUTPUT}/${name}`, { recursive: true });

    test.each(papers)('$template is printed as approved', async ({ template, document }) => {
      await using site = await openSite('/bieu-mau/bien-ban/');
      await site.page.evaluate(
        async (html) => {
          const paper = window.document.querySelector('article.paper');
          if (paper) paper.outerHTML = html;
          await window.document.fonts.ready;
        },
        documentToHtml(document, UNDER_HEADINGS),
      );
      const picture = await pictureOfPages(await site.page.pdf({ format: 'A4', preferCSSPageSize: true }));
      const file = `${name}/${template}.png`;
      if (isApproving) writeFileSync(`${APPROVED}/${file}`, picture);
      expect(existsSync(`${APPROVED}/${file}`), `${file} was never approved: npm run approve`).toBe(true);
      const { share, picture: where } = await differenceOf(readFileSync(`${APPROVED}/${file}`), picture);
      if (share <= MOST_MOVED) return;
      writeFileSync(`${OUTPUT}/${file}`, picture);
      if (where) writeFileSync(`${OUTPUT}/${name}/${template}-where.png`, where);
      expect.fail(
        `${(share * 100).toFixed(1)} % of its ink stands elsewhere. Look at ${OUTPUT}/${file}; if it is right: npm run approve`,
      );
    });
  },
);
