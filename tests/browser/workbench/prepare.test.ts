import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { FIRST_RUN } from '../../../src/text/workbench/first-run.ts';
import { FRAME } from '../../../src/text/workbench/frame.ts';
import { AGENDA_STEP, MEETING } from '../../../src/text/workbench/prepare.ts';
import { BENCH_PAPERS } from '../../../src/text/workbench/papers.ts';
import { YEAR } from '../../../src/text/workbench/year.ts';
import { axeFaults } from '../axe-faults.ts';
import { PHONE, useChromium } from '../chromium.ts';
import { printed } from '../printed.ts';

const openSite = useChromium();

/** A cell, and a meeting about a published topic that is opened for it. */
async function openMeeting(page: Page): Promise<void> {
  await page.getByLabel(FIRST_RUN.cell).fill('Chi bộ thôn Đông');
  await page.getByLabel(FIRST_RUN.at).fill('19:30');
  await page.getByText(FIRST_RUN.own, { exact: true }).click();
  await page.getByRole('button', { name: FIRST_RUN.start }).click();
  await page.locator('.bench-quarters').waitFor();
  await page.evaluate(() => {
    location.hash = '#/dung/quy-khuyen-hoc';
  });
  await page.getByRole('button', { name: YEAR.prepare }).click();
  await page.locator('.bench-agenda').waitFor();
}

const titles = (page: Page) => page.locator('.bench-row-title > span:first-of-type').allTextContents();
const isWide = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);

describe('the agenda', () => {
  test('is ordered by keys and by buttons, keeps focus, and each step can be undone', async () => {
    await using site = await openSite('/ban-lam-viec/', { viewport: PHONE });
    const { page, faults } = site;
    await openMeeting(page);
    const before = await titles(page);
    const [first = '', second = ''] = before;
    await page.locator('.bench-row-title').first().focus();
    await page.keyboard.press('Alt+ArrowDown');
    await expect.poll(async () => (await titles(page)).slice(0, 2)).toEqual([second, first]);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain(first);
    await page.keyboard.press('Control+z');
    await expect.poll(() => titles(page)).toEqual(before);

    await page.locator('.bench-row-title').first().click();
    await page.getByRole('button', { name: AGENDA_STEP.downNamed(first) }).click();
    await expect.poll(async () => (await titles(page))[1]).toBe(first);
    await page.getByRole('button', { name: FRAME.undo }).click();
    await expect.poll(() => titles(page)).toEqual(before);
    expect(faults).toEqual({ errors: [], foreign: [] });
  });

  test('sums again and outlives a reload', async () => {
    await using site = await openSite('/ban-lam-viec/', { viewport: PHONE });
    const { page } = site;
    await openMeeting(page);
    const sum = page.locator('.bench-sum strong');
    const [, minutes = '0'] = /(\d+)/u.exec((await sum.textContent()) ?? '') ?? [];
    await page.locator('.bench-row-title').first().click();
    await page.getByRole('button', { name: AGENDA_STEP.more }).first().click();
    await expect.poll(() => sum.textContent()).not.toBe(AGENDA_STEP.sum(Number(minutes)));
    const changed = await sum.textContent();
    await expect.poll(() => page.locator('.bench-state').textContent()).toBe(FRAME.states.saved);
    await page.reload();
    await expect.poll(() => sum.textContent()).toBe(changed);
  });

  test('follows a handle that is dragged', async () => {
    await using site = await openSite('/ban-lam-viec/');
    const { page } = site;
    await openMeeting(page);
    const [first = ''] = await titles(page);
    await page.locator('.bench-grip').first().hover();
    await page.mouse.down();
    const third = await page.locator('.bench-row').nth(2).boundingBox();
    await page.mouse.move(100, (third?.y ?? 0) + (third?.height ?? 0) - 2, { steps: 8 });
    await page.mouse.up();
    await expect.poll(async () => (await titles(page)).indexOf(first)).toBeGreaterThan(0);
  });
});

test('every step and the papers fit 360 px and have no fault of access in either theme', async () => {
  await using site = await openSite('/ban-lam-viec/', { viewport: PHONE });
  const { page } = site;
  await openMeeting(page);
  await page.locator('.bench-stage').evaluateAll((stages) => {
    for (const stage of stages) if (stage instanceof HTMLDetailsElement) stage.open = true;
  });
  expect(await isWide(page)).toBe(true);
  expect(await axeFaults(page)).toEqual([]);
  await page.getByRole('link', { name: MEETING.parts['giay-to'], exact: true }).click();
  await page.locator('.bench-paper article').waitFor();
  expect(await isWide(page)).toBe(true);
  expect(await axeFaults(page)).toEqual([]);
});

test('what is typed beside a paper stands on it, and print holds only papers', async () => {
  await using site = await openSite('/ban-lam-viec/');
  const { page } = site;
  await openMeeting(page);
  await page.getByRole('link', { name: MEETING.parts['giay-to'], exact: true }).click();
  await page.getByRole('button', { name: BENCH_PAPERS.show('Biên bản sinh hoạt chuyên đề') }).click();
  await page.getByLabel('Địa điểm').fill('Nhà văn hóa thôn Đông');
  await expect.poll(() => page.locator('.bench-paper').textContent()).toContain('Nhà văn hóa thôn Đông');
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.paper-item').count()).toBeGreaterThan(0);
  const shown = await page.locator('work-bench').evaluate((host: HTMLElement) => host.innerText);
  expect(shown).not.toContain(FRAME.undo);
  expect(shown).toContain('ĐẢNG CỘNG SẢN VIỆT NAM');
  const { pages } = await printed(page);
  for (const { text } of pages) expect(text.trim()).not.toBe('');
});
