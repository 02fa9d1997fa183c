import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { FILES } from '../../../src/text/workbench/files.ts';
import { MEETING_STATES } from '../../../src/model/meeting.ts';
import { AFTER } from '../../../src/text/workbench/after.ts';
import { MEETING, PEOPLE_STEP } from '../../../src/text/workbench/prepare.ts';
import { YEAR } from '../../../src/text/workbench/year.ts';
import { FIRST_RUN } from '../../../src/text/workbench/first-run.ts';
import { REPORT } from '../../../src/text/workbench/report.ts';
import { useChromium } from '../chromium.ts';
import { begin, BENCH, CELL, DAY, planFirst, saved } from './bench-page.ts';

const openSite = useChromium();

async function download(page: Page, pressed: Locator) {
  const [file] = await Promise.all([page.waitForEvent('download'), pressed.click()]);
  return { name: file.suggestedFilename(), buffer: readFileSync(await file.path()) };
}
const picker = (page: Page, label: string) =>
  page.locator('.bench-picker', { hasText: label }).locator('input');
const upload = (page: Page, { name, buffer }: { name: string; buffer: Buffer }, label: string = FILES.open) =>
  picker(page, label).setInputFiles({ name, mimeType: 'application/json', buffer });

test('a report is marked as sent, and the year says so', async () => {
  await using site = await openSite(BENCH);
  const { page } = site;
  await begin(page);
  await planFirst(page, 4);
  await page.getByRole('button', { name: YEAR.prepare }).click();
  await page.locator('[data-step="nguoi-ngay"] > summary').click();
  await page.getByLabel(PEOPLE_STEP.heldOn).fill(DAY);
  await page.getByRole('link', { name: MEETING.parts['sau-buoi'], exact: true }).click();
  await page.getByRole('button', { name: AFTER.markHeld }).click();
  await saved(page);
  await page.goto(`${BENCH}#/bao-cao`);
  await page.getByLabel(REPORT.period).selectOption('4');
  await page.getByRole('button', { name: REPORT.mark }).click();
  await page.getByText(REPORT.marked(1)).waitFor();
  await page.goto(`${BENCH}#/`);
  await page.getByText(MEETING_STATES['da-gui']).waitFor();
});

describe('files', () => {
  test('what was saved on one machine is there on another, after a look at what comes', async () => {
    await using first = await openSite(BENCH);
    await begin(first.page);
    const title = await planFirst(first.page, 4);
    await saved(first.page);
    await first.page.goto(`${BENCH}#/tep`);
    const file = await download(
      first.page,
      first.page.getByRole('button', { name: FILES.save, exact: true }),
    );
    expect(file.name).toMatch(/^chi-bo-thon-dong\.\d{4}-\d\d-\d\d\.so-tay\.json$/u);
    await upload(first.page, file, FILES.verify);
    await first.page.getByText(FILES.verified(file.name, 2)).waitFor();

    await using second = await openSite(`${BENCH}#/tep`);
    const { page } = second;
    await upload(page, file);
    await page.getByRole('button', { name: FILES.merge(2) }).click();
    await page.getByText(FILES.merged(2)).waitFor();
    await page.goto(`${BENCH}#/`);
    await page.getByText(title, { exact: true }).waitFor();
    expect(second.faults).toEqual({ errors: [], foreign: [] });
  });

  test('an older file replaces nothing unless it is asked to', async () => {
    await using site = await openSite(BENCH);
    const { page } = site;
    await begin(page);
    await page.goto(`${BENCH}#/tep`);
    const file = await download(page, page.getByRole('button', { name: FILES.save, exact: true }));
    await page.goto(`${BENCH}#/chi-bo`);
    await page.getByLabel('Tên chi bộ', { exact: true }).fill('Chi bộ thôn Nam');
    await saved(page);
    await page.goto(`${BENCH}#/tep`);
    await upload(page, file);
    const row = page.getByLabel(new RegExp(FILES.bring.older, 'u'));
    expect(await row.isChecked()).toBe(false);
    await page.getByRole('button', { name: FILES.cancel }).click();
    expect(await page.locator('.bench-cell').textContent()).toBe('Chi bộ thôn Nam');
    await upload(page, file);
    await row.check();
    await page.getByRole('button', { name: FILES.merge(1) }).click();
    await expect.poll(() => page.locator('.bench-cell').textContent()).toBe(CELL);
  });

  test('a file that is none says so and changes nothing', async () => {
    await using site = await openSite(BENCH);
    const { page } = site;
    await begin(page);
    await page.goto(`${BENCH}#/tep`);
    await upload(page, { name: 'anh.json', buffer: Buffer.from('{"a":1}') });
    await page.getByText(FILES.states['not-ours']).waitFor();
    expect(await page.locator('.bench-cell').textContent()).toBe(CELL);
  });

  test('wiping says what goes, and then nothing is left', async () => {
    await using site = await openSite(BENCH);
    const { page } = site;
    await begin(page);
    await planFirst(page, 4);
    // What the site kept before it had the workbench goes too.
    await page.evaluate(() => localStorage.setItem('stcd:buoi-sinh-hoat:v1', '{}'));
    await page.goto(`${BENCH}#/tep`);
    await page.getByRole('button', { name: FILES.wipeAll }).click();
    await page.getByText(FILES.wipeWhat('1 chi bộ, 1 kế hoạch năm')).waitFor();
    await page.getByRole('button', { name: FILES.wipeSure }).click();
    await page.getByText(FILES.wiped).waitFor();
    const left = await page.evaluate(() => Object.entries(localStorage));
    expect(left).toEqual([]);
    await page.goto(`${BENCH}#/`);
    await page.getByLabel(FIRST_RUN.cell).waitFor();
  });
});

test('a committee puts reports together: the page keeps nothing and asks nothing of any host', async () => {
  await using site = await openSite('/ban-lam-viec/tong-hop/');
  const { page, faults, settled } = site;
  const asked: string[] = [];
  await settled();
  page.on('request', (request) => asked.push(request.url()));
  const report = {
    format: 'so-tay-chuyen-de/bao-cao',
    version: 1,
    madeAt: '2026-11-30T00:00:00.000Z',
    cellId: '11111111-1111-4111-8111-111111111111',
    cell: CELL,
    year: 2026,
    quarter: 4,
    meetings: [
      { title: 'Đèn đường', minutes: 90, guests: 0, opinions: 7, votes: [], proposals: 'Thêm đèn.' },
    ],
    tasks: { given: 2, done: 1, late: 0 },
  };
  await page.locator('.bench-drop input').setInputFiles([
    { name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(report)) },
    { name: 'b.txt', mimeType: 'text/plain', buffer: Buffer.from('không phải') },
  ]);
  await page.getByText(REPORT.collect.count(1, 1)).waitFor();
  await page.getByText('b.txt').waitFor();
  await page.getByLabel(REPORT.collect.expected).fill(`${CELL}\nChi bộ thôn Bắc`);
  await page.getByText(REPORT.collect.missing('Chi bộ thôn Bắc')).waitFor();
  const csv = await download(page, page.getByRole('button', { name: REPORT.collect.csv }));
  expect(csv.buffer.toString('utf8')).toContain('Đèn đường');
  const word = await download(page, page.getByRole('button', { name: REPORT.collect.word }));
  expect(word.buffer.subarray(0, 2).toString()).toBe('PK');
  expect(faults).toEqual({ errors: [], foreign: [] });
  expect(asked.filter((url) => !/\/_astro\/|^blob:/u.test(url))).toEqual([]);
  expect(await page.evaluate(() => [Object.entries(localStorage), Object.entries(sessionStorage)])).toEqual([
    [],
    [],
  ]);
});
