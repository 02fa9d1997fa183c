import { describe, expect, test } from 'vitest';
import { DIST } from '../site/built-site.ts';
import { pageExamples } from '../site/page-types.ts';
import { pdfContent } from '../unit/papers/extract.ts';
import { useChromium } from './chromium.ts';
import { hasFirefox, useFirefox } from './firefox.ts';

const ENGINES = [
  { name: 'Chromium', isHere: true, openSite: useChromium('library') },
  { name: 'Firefox', isHere: hasFirefox(), openSite: useFirefox('library') },
];
/** Millimetres from the top edge of a sheet of 297: what ends above this leaves half of it white. */
const HALF = 148;
/** Page numbers and running feet stand below this baseline. */
const FOOT = 280;

describe.each(ENGINES)('in $name', ({ isHere, openSite }) => {
  test.skipIf(!isHere).each(pageExamples(DIST))(
    '$name leaves no half of a sheet white',
    async ({ example }) => {
      await using site = await openSite(example);
      await site.settled();
      const { pages, texts } = await pdfContent(
        await site.page.pdf({ format: 'A4', preferCSSPageSize: true }),
      );
      const ends = pages.map((_, index) => {
        const own = texts.filter(
          ({ page, baseline, text }) => page === index + 1 && baseline < FOOT && text.trim(),
        );
        return Math.round(Math.max(0, ...own.map(({ baseline }) => baseline)));
      });
      expect(ends.slice(0, -1).filter((end) => end < HALF)).toEqual([]);
    },
  );

  test.skipIf(!isHere)('the last sheet of the answers holds more than one of them', async () => {
    await using site = await openSite('/hoi-dap/');
    await site.settled();
    const bytes = await site.page.pdf({ format: 'A4', preferCSSPageSize: true });
    const { pages, texts } = await pdfContent(bytes);
    const last = texts.filter(
      ({ page, baseline, text }) => page === pages.length && baseline < FOOT && text.trim(),
    );
    expect(Math.max(...last.map(({ baseline }) => baseline))).toBeGreaterThan(60);
  });
});
