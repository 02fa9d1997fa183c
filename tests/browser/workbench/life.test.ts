import { cpSync, readFileSync, rmSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { OFFLINE } from '../../../src/text/offline.ts';
import { AFTER, ASSIGN } from '../../../src/text/workbench/after.ts';
import { ATTENDANCE } from '../../../src/text/workbench/attendance.ts';
import { FILES } from '../../../src/text/workbench/files.ts';
import { FRAME } from '../../../src/text/workbench/frame.ts';
import { NOTES } from '../../../src/text/workbench/notes.ts';
import { OPENING } from '../../../src/text/workbench/opening.ts';
import { LIST_STEPS, MEETING, PEOPLE_STEP } from '../../../src/text/workbench/prepare.ts';
import { REPORT } from '../../../src/text/workbench/report.ts';
import { RUN } from '../../../src/text/workbench/run.ts';
import { TASKS } from '../../../src/text/workbench/tasks.ts';
import { VOTES } from '../../../src/text/workbench/votes.ts';
import { YEAR } from '../../../src/text/workbench/year.ts';
import { FIXTURE_DIST } from '../../site/fixture-site.ts';
import { launchChromium } from '../chromium.ts';
import { hostOf, type Host } from '../moody-host.ts';
import { begin, BENCH, planFirst, saved } from './bench-page.ts';

/** Evenings on which the cell meets, in Vietnam half past seven. */
const EVENINGS = ['2027-02-16', '2027-05-18', '2027-08-17', '2027-11-16'] as const;
const SITE = 'tests/.output/life-dist';

let chromium: Awaited<ReturnType<typeof launchChromium>>;
let host: Host;

beforeAll(async () => {
  rmSync(SITE, { recursive: true, force: true });
  cpSync(FIXTURE_DIST, SITE, { recursive: true, filter: (name) => !/\.(?:pdf|docx)$/u.test(name) });
  chromium = await launchChromium();
  host = await hostOf(SITE);
});
afterAll(async () => {
  await chromium.close();
  await host.stop();
});

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first();
const part = (page: Page, name: keyof typeof MEETING.parts) =>
  page.getByRole('link', { name: MEETING.parts[name], exact: true }).first().click();
const tab = (page: Page, name: string) => page.getByRole('tab', { name, exact: true }).click();

async function openMeeting(page: Page, evening: string): Promise<void> {
  await page.context().clock.setSystemTime(`${evening}T12:30:00Z`);
  await page.reload();
  await page.locator('#quy-1').waitFor();
}

/** From the choice of a topic to the meeting's day. */
async function prepare(page: Page, quarter: number, evening: string): Promise<string> {
  await openMeeting(page, evening);
  const title = await planFirst(page, quarter);
  await page
    .locator(`[aria-labelledby="quy-${quarter}"]`)
    .getByRole('button', { name: YEAR.prepare })
    .click();
  await page.locator('[data-step="nguoi-ngay"] > summary').click();
  await page.getByLabel(PEOPLE_STEP.heldOn).fill(evening);
  await saved(page);
  return title;
}

/** The evening itself: who is there, the clock, an opinion, a vote, the end. */
async function hold(page: Page, speaker: string): Promise<void> {
  await part(page, 'dieu-hanh');
  await button(page, RUN.start).click();
  await page.getByLabel(ATTENDANCE.fullMembers, { exact: true }).fill('11');
  await page.getByLabel(ATTENDANCE.fullMembersPresent, { exact: true }).fill('10');
  await page.getByLabel(ATTENDANCE.absentWithReason, { exact: true }).fill('1');
  await page.getByText(ATTENDANCE.fits).waitFor();
  await button(page, RUN.next).click();
  await tab(page, RUN.parts.notes);
  await page.getByLabel(NOTES.speaker, { exact: true }).fill(speaker);
  await page.getByLabel(NOTES.text, { exact: true }).fill('Nên làm từ ngõ đông nhất');
  await tab(page, RUN.parts.votes);
  const vote = page.locator('.bench-vote').first();
  // A motion that leaves a word open asks for it first.
  const fillIn = vote.getByRole('button', { name: LIST_STEPS.fillIn });
  const yes = vote.getByRole('textbox', { name: VOTES.options.yes, exact: true });
  await fillIn.or(yes).first().waitFor();
  while (await fillIn.isVisible()) {
    for (const field of await vote.getByRole('textbox').all()) await field.fill('Trần Thị Hoa');
    await fillIn.click();
  }
  await yes.fill('9');
  await vote.getByRole('textbox', { name: VOTES.options.no, exact: true }).fill('1');
  await page.context().clock.fastForward('01:20:00');
  await page.locator('summary', { hasText: RUN.end }).click();
  await button(page, RUN.end).click();
  await page.getByRole('link', { name: RUN.toAfter }).click();
}

/** Minutes drafted from the evening; the first task gets its person and day, and stands in the book. */
async function writeUp(page: Page, speaker: string): Promise<void> {
  await page.getByLabel(AFTER.conclusion).waitFor();
  await expect.poll(() => page.locator('.bench-after').textContent()).toContain(AFTER.opinions(1));
  const minutes = page.locator('.bench-after textarea');
  await expect
    .poll(async () =>
      (await minutes.evaluateAll((all) => all.map((each) => (each as HTMLTextAreaElement).value))).join('\n'),
    )
    .toContain(speaker);
  await button(page, ASSIGN.add).click();
  // What was added is open, and its name is typed over.
  await page.keyboard.type('Lắp bốn bóng đèn');
  await page.getByLabel(ASSIGN.person, { exact: true }).last().fill('Lê Thị Tư');
  await page.getByLabel(ASSIGN.dueOn, { exact: true }).last().fill('2027-12-01');
  await page.getByRole('button', { name: /^Ghi \d+ việc vào sổ việc$/u }).click();
  await page.getByText(/^Sổ việc có \d+ việc của buổi này\./u).waitFor();
  await saved(page);
}

/** The work of the former meeting opens this one; it is done, and the book says so. */
async function closeFormerTask(page: Page): Promise<void> {
  await part(page, 'dieu-hanh');
  await page.locator('summary', { hasText: OPENING.title }).click();
  await page.locator('.bench-task summary').first().click();
  await page.locator('.bench-task[open]').getByLabel(TASKS.state).selectOption('xong');
  await saved(page);
}

async function liveAYear(page: Page): Promise<string[]> {
  await page.goto(`${host.url}${BENCH}`);
  await begin(page);
  const titles: string[] = [];
  for (const [index, evening] of EVENINGS.entries()) {
    const speaker = `bà Sáu ${index + 1}`;
    titles.push(await prepare(page, index + 1, evening));
    if (index > 0) await closeFormerTask(page);
    await hold(page, speaker);
    await writeUp(page, speaker);
    await page.getByRole('link', { name: FRAME.year, exact: true }).click();
    await page.locator('#quy-1').waitFor();
  }
  await expect.poll(() => page.getByText(YEAR.states['da-hop']()).count()).toBe(4);
  return titles;
}

/** Ends the year: the report of all of it, a file, an empty device, and the file on another one. */
async function moveOn(page: Page, titles: readonly string[]): Promise<void> {
  await page.goto(`${host.url}${BENCH}#/bao-cao`);
  await page.getByLabel(REPORT.period).selectOption({ label: REPORT.year(2027) });
  const report = page.locator('article, .bench-report, .bench-screen').last();
  for (const title of titles) await expect.poll(() => report.textContent()).toContain(title);
  expect(await report.textContent()).not.toMatch(/bà Sáu|Lê Thị Tư/u);
  await page.goto(`${host.url}${BENCH}#/tep`);
  const [file] = await Promise.all([page.waitForEvent('download'), button(page, FILES.save).click()]);
  const text = readFileSync(await file.path());
  await button(page, FILES.wipeAll).click();
  await button(page, FILES.wipeSure).click();
  await page.getByText(FILES.wiped).waitFor();
  await page.locator('.bench-picker', { hasText: FILES.open }).locator('input').setInputFiles({
    name: file.suggestedFilename(),
    mimeType: 'application/json',
    buffer: text,
  });
  await page.getByRole('button', { name: /^Gộp \d+ mục vào máy này$/u }).click();
  await page.goto(`${host.url}${BENCH}#/`);
  for (const title of titles) await page.getByText(title, { exact: true }).first().waitFor();
  await page.goto(`${host.url}${BENCH}#/viec`);
  await page.getByText(TASKS.closed(3)).waitFor();
}

describe('a year in the life of a cell', () => {
  const newPage = async () => {
    const context = await chromium.newContext({ locale: 'vi-VN', viewport: { width: 390, height: 844 } });
    await context.clock.install({ time: `${EVENINGS[0]}T12:30:00Z` });
    const page = await context.newPage();
    const [foreign, errors]: [string[], string[]] = [[], []];
    page.on('request', (request) => {
      if (!request.url().startsWith(host.url) && !/^(?:data|blob):/u.test(request.url()))
        foreign.push(request.url());
    });
    page.on('pageerror', (error) => errors.push(String(error)));
    return { page, foreign, errors };
  };

  test(
    'from four choices to a file on another device; nothing leaves, nothing is lost',
    { timeout: 240_000 },
    async () => {
      const { page, foreign, errors } = await newPage();
      await moveOn(page, await liveAYear(page));
      expect({ foreign, errors }).toEqual({ foreign: [], errors: [] });
      await page.context().close();
    },
  );

  test('the same where no network is, after one download', { timeout: 240_000 }, async () => {
    const { page, errors } = await newPage();
    await page.goto(host.url + OFFLINE.path);
    await page.locator('offline-copy').getByRole('button', { name: OFFLINE.download, exact: true }).click();
    await expect
      .poll(() => page.locator('offline-copy [role=status]').textContent())
      .toMatch(/^Bản đã tải ngày/u);
    await host.pause();
    host.asked.length = 0;
    await moveOn(page, await liveAYear(page));
    expect({ asked: host.asked, errors }).toEqual({ asked: [], errors: [] });
    await host.resume();
    await page.context().close();
  });
});
