import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { SETTINGS_KEY } from '../../src/device/early-settings.ts';
import { vi } from '../../src/text/vi.ts';
import { DIST } from '../site/built-site.ts';
import { FIXTURE_DIST } from '../site/fixture-site.ts';
import { pageExamples } from '../site/page-types.ts';
import { PHONE, useChromium } from './chromium.ts';

const openSite = useChromium();
const openLibrary = useChromium('library');

/** Elements that reach beyond the right edge of the screen and are not inside a frame that scrolls by itself. */
function reachingOut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const edge = document.documentElement.clientWidth + 1;
    if (document.documentElement.scrollWidth <= edge) return [];
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > edge)
      .map((element) => `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`);
  });
}

interface Target {
  name: string;
  width: number;
  height: number;
}

/** Visible controls, with the size a finger finds; links inside a sentence may be as small as the text. */
function targets(page: Page, selector: string): Promise<Target[]> {
  return page.locator(selector).evaluateAll((elements) =>
    elements
      .filter(
        (element) =>
          element.checkVisibility({ visibilityProperty: true }) && !element.classList.contains('skip-link'),
      )
      .map((element) => element.closest('label') ?? element)
      .map((element) => {
        const { width, height } = element.getBoundingClientRect();
        const name = `${element.tagName.toLowerCase()} “${element.textContent.trim().slice(0, 40)}”`;
        return { name, width: Math.ceil(width), height: Math.ceil(height) };
      }),
  );
}

const smallerThan = (side: number) => (target: Target) => target.width < side || target.height < side;

describe.each(pageExamples(FIXTURE_DIST))('$name at 360 px', ({ example }) => {
  test('scrolls down only, at every size of text', async () => {
    await using site = await openSite(example, { viewport: PHONE });
    for (const size of ['1', '2', '3']) {
      await site.page.evaluate(([key, value]) => localStorage.setItem(key, JSON.stringify({ size: value })), [
        SETTINGS_KEY,
        size,
      ] as const);
      await site.page.reload();
      expect(await reachingOut(site.page)).toEqual([]);
    }
  });

  test('has controls that a finger hits', async () => {
    await using site = await openSite(example, { viewport: PHONE, hasTouch: true });
    const controls = 'button, select, input, summary';
    expect((await targets(site.page, controls)).filter(smallerThan(24))).toEqual([]);
    const primary =
      '.button, .header-action, .site-name, .site-nav a, select, input[type=search], .chip, summary';
    const found = await targets(site.page, primary);
    expect(found.length).toBeGreaterThan(3);
    expect(found.filter(smallerThan(44))).toEqual([]);
  });
});

describe.each(pageExamples(DIST))('$name with the largest letters', ({ example }) => {
  test.each([768, 1280])('scrolls down only, %i px wide', async (width) => {
    await using site = await openLibrary('/robots.txt', { viewport: { width, height: 800 } });
    await site.page.evaluate(([key, value]) => localStorage.setItem(key, value), [
      SETTINGS_KEY,
      JSON.stringify({ size: '3' }),
    ] as const);
    await site.page.goto(example);
    await site.settled();
    expect(await reachingOut(site.page)).toEqual([]);
  });
});

test('the home page is at most five screens long, and what stands behind its headings opens', async () => {
  await using site = await openSite('/', { viewport: PHONE });
  await site.settled();
  expect(await site.page.evaluate(() => document.body.scrollHeight)).toBeLessThanOrEqual(5 * PHONE.height);
  await site.page.getByText(vi.home.bySubject, { exact: true }).click();
  const subjects = site.page.getByRole('navigation', { name: vi.home.bySubject });
  expect(await subjects.getByRole('link').first().isVisible()).toBe(true);
});

test('the settings that open at 360 px stay on the screen', async () => {
  await using site = await openSite('/', { viewport: PHONE });
  await site.page.locator('reader-settings summary').click();
  expect(await reachingOut(site.page)).toEqual([]);
  const box = await site.page.locator('.settings-panel').boundingBox();
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(PHONE.width);
  expect((await targets(site.page, '.settings-panel input')).filter(smallerThan(44))).toEqual([]);
});
