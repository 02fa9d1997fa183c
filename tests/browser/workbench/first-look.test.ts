import { describe, expect, test } from 'vitest';
import { formatDate } from '../../../src/model/calendar-day.ts';
import { withoutCommitteeIn } from '../../../src/papers/fill/without-committee.ts';
import { CELL_FIELDS } from '../../../src/text/workbench/cell-fields.ts';
import { FIRST_RUN } from '../../../src/text/workbench/first-run.ts';
import { FRAME } from '../../../src/text/workbench/frame.ts';
import { BENCH_PAPERS } from '../../../src/text/workbench/papers.ts';
import {
  MEETING as WORDS,
  PEOPLE_STEP,
  PREPARATION_STEP,
  PREPARE,
} from '../../../src/text/workbench/prepare.ts';
import { RUN } from '../../../src/text/workbench/run.ts';
import { SCORE } from '../../../src/text/workbench/score.ts';
import { CELL, YEAR } from '../../../src/text/workbench/year.ts';
import { PHONE, useChromium } from '../chromium.ts';
import { begin, BENCH, planFirst } from './bench-page.ts';
import { CELL as SEEDED_CELL, hashOfPart, MEETING, openBench } from './seed.ts';

const openSite = useChromium();

describe('someone who sees the bench for the first time, on a phone', () => {
  test('meets the first question in the first view', async () => {
    await using site = await openSite(BENCH, { viewport: PHONE });
    const box = await site.page.getByLabel(FIRST_RUN.cell).boundingBox();
    expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThan(PHONE.height);
  });

  test('is not let past an hour that nobody can read, and keeps the one that is told', async () => {
    await using site = await openSite(BENCH, { viewport: PHONE });
    const { page } = site;
    await page.getByLabel(FIRST_RUN.cell).fill('Chi bộ thôn Đông');
    const at = page.getByLabel(FIRST_RUN.at);
    await at.fill('bảy rưỡi');
    await page.getByRole('button', { name: FIRST_RUN.start }).click();
    expect(await at.evaluate((field: HTMLInputElement) => field.validationMessage)).not.toBe('');
    expect(await page.locator('#quy-1').count()).toBe(0);
    await at.fill('19h30');
    await page.getByRole('button', { name: FIRST_RUN.start }).click();
    await page.getByRole('link', { name: YEAR.toCell }).click();
    expect(await page.getByLabel(FIRST_RUN.at).inputValue()).toBe('19:30');
  });

  test('is led to what papers need of the cell, once, and back; who chairs may sign', async () => {
    await using site = await openSite(BENCH, { viewport: PHONE });
    const { page } = site;
    await begin(page);
    await page.getByRole('link', { name: YEAR.toCell }).click();
    await page.getByLabel(CELL_FIELDS.fullMembers).fill('11');
    await page.getByLabel(CELL_FIELDS.chair).fill('Nguyễn Văn Thuận, bí thư');
    await page.getByRole('button', { name: CELL.chairSigns('Nguyễn Văn Thuận') }).click();
    expect(await page.getByLabel(CELL_FIELDS.secretaryName).inputValue()).toBe('Nguyễn Văn Thuận');
    await page.getByRole('link', { name: CELL.toYear }).click();
    await page.locator('#quy-1').waitFor();
    expect(await page.getByRole('link', { name: YEAR.toCell }).count()).toBe(0);
  });

  test('sees a second topic of a quarter as a second one, and no plan to copy where there is none', async () => {
    await using site = await openSite(BENCH, { viewport: PHONE });
    const { page } = site;
    await begin(page);
    const year = new Date().getFullYear();
    expect(await page.getByRole('button', { name: YEAR.copyLast(year - 1) }).count()).toBe(0);
    await planFirst(page, 4);
    await page.getByRole('link', { name: YEAR.addMore(YEAR.quarter(4)) }).waitFor();
    await page.getByRole('button', { name: YEAR.next(year + 1), exact: true }).click();
    await page.getByRole('button', { name: YEAR.copyLast(year) }).click();
    await page.getByText(YEAR.copied(1)).waitFor();
  });
});

describe('a meeting', () => {
  test('takes a regular day by one tap, and its preparation can be shortened where the days are too few', async () => {
    await using site = await openSite(BENCH, { viewport: PHONE });
    const { page } = site;
    const preparation = [
      {
        id: '00000000-0000-4000-8000-000000000801',
        task: 'Đi hỏi từng hộ',
        role: 'Phó bí thư',
        daysBefore: 300,
        output: 'Bảng',
      },
    ];
    const { heldOn: _heldOn, ...details } = MEETING.details;
    await openBench(page, hashOfPart('chuan-bi'), {
      meetings: [{ ...MEETING, details, topic: { ...MEETING.topic, preparation } }],
    });
    const people = page.locator('[data-step="nguoi-ngay"]');
    await people.locator('summary').click();
    await people
      .getByRole('button', { name: /^Ngày thường kỳ/u })
      .first()
      .click();
    const day = await page.getByLabel(PEOPLE_STEP.heldOn).inputValue();
    expect(Number(day.slice(8))).toBe(SEEDED_CELL.meetingDay);
    await people.locator('.is-khong-kip').waitFor();
    const before = page.locator('[data-step="viec-truoc"]');
    await before.locator('summary').click();
    await before.getByLabel(PREPARATION_STEP.daysBefore).fill('0');
    await before.getByText(PREPARATION_STEP.from(formatDate(day))).waitFor();
    await expect.poll(() => people.locator('.is-khong-kip').count()).toBe(0);
    await before.getByRole('button', { name: PREPARE.removeNamed('Đi hỏi từng hộ') }).click();
    await before.getByText(PREPARE.none).waitFor();
  });

  test('shows its four parts on one line, and while it runs the bar leads to the clock', async () => {
    await using site = await openSite(BENCH, { viewport: PHONE });
    const { page } = site;
    await openBench(page, hashOfPart('dieu-hanh'));
    await page.locator('.bench-parts a').first().waitFor();
    const tops = await page
      .locator('.bench-parts a')
      .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().top));
    expect(tops).toHaveLength(Object.keys(WORDS.parts).length);
    expect(new Set(tops).size).toBe(1);
    await page.getByRole('button', { name: RUN.start }).click();
    await page.getByRole('link', { name: FRAME.tasks, exact: true }).click();
    await page.getByRole('link', { name: FRAME.meeting, exact: true }).click();
    await page.locator('.bench-clock').waitFor();
  });

  test('of a cell without a committee names none: on its score sheet, among its papers', async () => {
    await using site = await openSite(BENCH, { viewport: PHONE });
    const { page } = site;
    const counts = { fullMembers: 11, fullMembersPresent: 9, absentWithoutReason: 1 };
    const details = { ...MEETING.details, ...counts, hasCommittee: false };
    await openBench(page, hashOfPart('dieu-hanh'), { meetings: [{ ...MEETING, details }] });
    await page.getByRole('tab', { name: RUN.parts.score }).click();
    await page.getByLabel(`3.2. ${withoutCommitteeIn('Họp chi ủy')}`).waitFor();
    expect(await page.getByLabel(/chi ủy/iu).count()).toBe(0);
    await page.getByText(SCORE.attendance(9, 11, 1)).waitFor();
    await page.getByRole('link', { name: WORDS.parts['giay-to'], exact: true }).click();
    await page.locator('.bench-paper-list').first().waitFor();
    const shown = page.getByRole('checkbox', { name: 'Biên bản họp chi ủy' });
    expect(await shown.isVisible()).toBe(false);
    await page.getByText(BENCH_PAPERS.others).click();
    expect(await shown.isVisible()).toBe(true);
  });
});
