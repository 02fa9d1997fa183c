import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { FIXTURE_DIST } from '../site/fixture-site.ts';
import { pageExamples } from '../site/page-types.ts';
import { PHONE, useChromium } from './chromium.ts';

const openSite = useChromium();

/** Brightness of the paper, 0 to 765. */
const paper = (page: Page) =>
  page.evaluate(() =>
    (getComputedStyle(document.body).backgroundColor.match(/\d+/gu) ?? [])
      .slice(0, 3)
      .reduce((sum, channel) => sum + Number(channel), 0),
  );
const DARK = 200;
const LIGHT = 600;

describe('dark and light', () => {
  test.each(pageExamples(FIXTURE_DIST))('$name follows the system', async ({ example }) => {
    await using site = await openSite(example, { colorScheme: 'dark' });
    expect(await paper(site.page)).toBeLessThan(DARK);
    await site.page.emulateMedia({ colorScheme: 'light' });
    expect(await paper(site.page)).toBeGreaterThan(LIGHT);
  });

  test('the reader’s choice is stronger than the system', async () => {
    await using site = await openSite('/', { colorScheme: 'dark' });
    await site.page.locator('reader-settings summary').click();
    await site.page.locator('input[name=theme][value=light]').check();
    expect(await paper(site.page)).toBeGreaterThan(LIGHT);
    await site.page.locator('input[name=theme][value=dark]').check();
    await site.page.emulateMedia({ colorScheme: 'light' });
    expect(await paper(site.page)).toBeLessThan(DARK);
    await site.page.locator('input[name=theme][value=auto]').check();
    expect(await paper(site.page)).toBeGreaterThan(LIGHT);
  });

  test('form controls and scroll bars are dark with the page', async () => {
    await using site = await openSite('/chuyen-de/', { colorScheme: 'dark' });
    expect(await site.page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe(
      'dark',
    );
  });
});

test('a letter that is typed with marks of its own looks like the letter that has them', async () => {
  await using site = await openSite('/');
  await site.settled();
  const line = site.page.locator('h1');
  const pictureOf = async (text: string) => {
    await line.evaluate((element, content) => (element.textContent = content), text);
    return (await line.screenshot()).toString('base64');
  };
  const letters = 'Ở ngữ nghĩa Ẫ ựa ỗ ậ ẵ Ỵ ỹ Ỷ';
  expect(await pictureOf(letters.normalize('NFD'))).toBe(await pictureOf(letters.normalize('NFC')));
});

describe('motion', () => {
  test.each(pageExamples(FIXTURE_DIST))(
    'nothing moves on $name for a reader who asks for rest',
    async ({ example }) => {
      await using site = await openSite(example, { reducedMotion: 'reduce' });
      const moving = await site.page.locator('html, body *').evaluateAll((elements) =>
        elements
          .filter((element) => {
            const { animationName, animationDuration, transitionDuration, scrollBehavior } =
              getComputedStyle(element);
            const isLong = (durations: string) =>
              durations.split(',').some((each) => parseFloat(each) > 0.01);
            return (
              (animationName !== 'none' && isLong(animationDuration)) ||
              isLong(transitionDuration) ||
              scrollBehavior === 'smooth'
            );
          })
          .map((element) => element.outerHTML.slice(0, 60)),
      );
      expect(moving).toEqual([]);
    },
  );
});

describe('text', () => {
  test.each(pageExamples(FIXTURE_DIST))(
    'of $name is at least 18 px where it is read',
    async ({ example }) => {
      await using site = await openSite(example, { viewport: PHONE });
      const read = site.page.locator(
        'body, main .lede, main .prose :is(p, li):not(.small, .small *, [class])',
      );
      const sizes = await read.evaluateAll((elements) =>
        elements.map((element) => parseFloat(getComputedStyle(element).fontSize)),
      );
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(18);
    },
  );

  test('is drawn in the site’s own font, Vietnamese letters included, once it is there', async () => {
    await using site = await openSite('/');
    const { page } = site;
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('DOM.enable');
    await devtools.send('CSS.enable');
    // Letters that were late for the first page are kept for the next one.
    await expect
      .poll(async () => {
        await page.evaluate(() => document.fonts.load('1em "So Tay Sans"', 'ế'));
        await page.reload();
        const { root } = await devtools.send('DOM.getDocument');
        const { nodeId } = await devtools.send('DOM.querySelector', { nodeId: root.nodeId, selector: 'h1' });
        const { fonts } = await devtools.send('CSS.getPlatformFontsForNode', { nodeId });
        return fonts.map(({ familyName, isCustomFont }) => [familyName, isCustomFont]);
      })
      .toEqual([[expect.stringMatching(/So ?Tay/), true]]);
  });
});
