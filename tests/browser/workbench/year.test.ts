import ICAL from 'ical.js';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { formatDate } from '../../../src/model/calendar-day.ts';
import { FIRST_RUN } from '../../../src/text/workbench/first-run.ts';
import { FRAME } from '../../../src/text/workbench/frame.ts';
import { MEETING, PEOPLE_STEP } from '../../../src/text/workbench/prepare.ts';
import { CHOOSE, USE, YEAR } from '../../../src/text/workbench/year.ts';
import { axeFaults } from '../axe-faults.ts';
import { PHONE, useChromium } from '../chromium.ts';
import { packed, printed } from '../printed.ts';
import { begin, BENCH, CELL, DAY, planFirst, saved } from './bench-page.ts';

const openSite = useChromium();

const wideBy = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe('the year of a cell', () => {
  test('three questions, then four quarters; what was planned is there after a reload', async () => {
    await using site = await openSite(BENCH, { viewport: PHONE });
    const { page, faults } = site;
    await begin(page);
    const title = await planFirst(page, 4);
    await page.getByText(YEAR.details).click();
    await page.getByLabel(YEAR.author).fill('Nguyễn Văn An');
    await page.reload();
    await page.getByText(title, { exact: true }).waitFor();
    await page.getByText(YEAR.details).click();
    expect(await page.getByLabel(YEAR.author).inputValue()).toBe('Nguyễn Văn An');
    expect(faults).toEqual({ errors: [], foreign: [] });
  });

  test('a day set at the meeting is the day of the year and of its printed plan', async () => {
    await using site = await openSite(BENCH);
    const { page, faults } = site;
    await begin(page);
    const title = await planFirst(page, 4);
    await page.getByRole('button', { name: YEAR.prepare }).click();
    await page.locator('[data-step="nguoi-ngay"] > summary').click();
    await page.getByLabel(PEOPLE_STEP.heldOn).fill(DAY);
    await page.getByRole('link', { name: FRAME.year, exact: true }).click();
    await page
      .getByText(/17\/12\/2026/u)
      .first()
      .waitFor();
    await page.getByText(YEAR.sheet).click();
    const sheet = page.locator('article.paper');
    await expect.poll(() => sheet.textContent()).toContain(formatDate(DAY));
    expect(await sheet.textContent()).toContain(title);
    const { pages } = await printed(page);
    expect(pages.length).toBeLessThanOrEqual(2);
    expect(packed(pages[0]?.text ?? '')).toContain(packed('KẾ HOẠCH'));
    expect(faults).toEqual({ errors: [], foreign: [] });
  });

  test('the home page shows the next meeting of this device, and leads to it', async () => {
    await using site = await openSite(BENCH);
    const { page, faults } = site;
    await begin(page);
    const title = await planFirst(page, 4);
    await page.getByRole('button', { name: YEAR.prepare }).click();
    await page.locator('[data-step="nguoi-ngay"] > summary').click();
    await page.getByLabel(PEOPLE_STEP.heldOn).fill('2099-12-17');
    await saved(page);
    await page.goto('/');
    const next = page.locator('.next-meeting');
    await expect.poll(() => next.textContent()).toMatch(/^Buổi tới của chi bộ: Thứ .*2099/u);
    await next.getByRole('link', { name: title }).click();
    await expect.poll(() => page.locator('.bench-meeting-title').textContent()).toBe(title);
    await page.evaluate(() => localStorage.setItem('stcd:ban-lam-viec:buoi-toi', '{'));
    await page.goto('/');
    await page.locator('.quarters [aria-current]').waitFor();
    expect(await next.count()).toBe(0);
    expect(faults).toEqual({ errors: [], foreign: [] });
  });

  test('a meeting is deleted, and taken back as it was', async () => {
    await using site = await openSite(BENCH);
    const { page } = site;
    await begin(page);
    const title = await planFirst(page, 4);
    await page.getByRole('button', { name: YEAR.prepare }).click();
    await page.getByText(MEETING.remove, { exact: true }).click();
    await page.getByRole('button', { name: MEETING.removeSure }).click();
    await page.getByText(YEAR.removed(title)).waitFor();
    await page.getByRole('button', { name: YEAR.prepare }).waitFor();
    await page.getByRole('button', { name: YEAR.takeBack }).click();
    await page.getByRole('link', { name: YEAR.open }).click();
    await page.locator('.bench-agenda').waitFor();
  });

  test('where a topic cannot be fetched the year says so and stays as it was', async () => {
    await using site = await openSite(BENCH);
    const { page } = site;
    await begin(page);
    await planFirst(page, 4);
    await page.route('**/giay-to/du-lieu.json', (route) => route.abort());
    await page.getByRole('button', { name: YEAR.prepare }).click();
    await page.getByText(USE.fault).waitFor();
    await page.unroute('**/giay-to/du-lieu.json');
    await page.getByRole('button', { name: YEAR.prepare }).click();
    await page.locator('.bench-agenda').waitFor();
  });

  test('the calendar file is one that a calendar reads', async () => {
    await using site = await openSite(BENCH);
    const { page } = site;
    await begin(page);
    await planFirst(page, 4);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: YEAR.calendar }).click(),
    ]);
    const parsed = new ICAL.Component(ICAL.parse(readFileSync(await file.path(), 'utf8')) as unknown[]);
    expect(parsed.getAllSubcomponents('vevent')).toHaveLength(12);
  });

  test('a topic that the cell writes itself goes into the plan', async () => {
    await using site = await openSite(BENCH);
    const { page } = site;
    await begin(page);
    await page.getByRole('link', { name: CHOOSE.title(YEAR.quarter(3)), exact: true }).click();
    await page.getByLabel(YEAR.ownTitle).fill('Giữ giếng làng');
    await page.getByRole('button', { name: YEAR.own }).click();
    await page.getByText('Giữ giếng làng', { exact: true }).waitFor();
  });
});

test('on a phone with the largest text, every screen of the year is accessible and no wider than the screen', async () => {
  await using site = await openSite(BENCH, { viewport: PHONE });
  const { page } = site;
  const look = async () => {
    expect(await axeFaults(page)).toEqual([]);
    expect(await wideBy(page)).toBe(0);
  };
  await page.evaluate(() => {
    document.documentElement.dataset['size'] = '3';
  });
  await page.getByLabel(FIRST_RUN.cell).waitFor();
  await look();
  await begin(page);
  await planFirst(page, 4);
  await page.getByText(YEAR.details).click();
  await look();
  for (const hash of ['chon/4', 'chi-bo', 'tep']) {
    await page.goto(`${BENCH}#/${hash}`);
    await page.locator('.bench-screen h2').waitFor();
    await look();
  }
  expect(await page.locator('.bench-cell').textContent()).toBe(CELL);
});
