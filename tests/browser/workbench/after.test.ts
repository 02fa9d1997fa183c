import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { AFTER, ASSIGN } from '../../../src/text/workbench/after.ts';
import { OPENING } from '../../../src/text/workbench/opening.ts';
import { RUN } from '../../../src/text/workbench/run.ts';
import { TASKS } from '../../../src/text/workbench/tasks.ts';
import { task, uuid } from '../../unit/workbench/run/meeting.ts';
import { axeFaults } from '../axe-faults.ts';
import { PHONE, useChromium } from '../chromium.ts';
import { packed, printed } from '../printed.ts';
import { BENCH, hashOfPart, MEETING, NEXT_MEETING, openBench, storedMeeting } from './seed.ts';

const openSite = useChromium('library');
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first().click();

const HELD = {
  ...MEETING,
  state: 'dang-hop' as const,
  run: {
    startedAt: '2026-12-03T12:34:00.000Z',
    pausedMs: 0,
    begun: [{ itemId: uuid(2), at: '2026-12-03T12:34:00.000Z', pausedMsBefore: 0 }],
    extraMinutes: {},
  },
  notes: [
    { id: uuid(71), itemId: uuid(2), text: 'nghe đọc số liệu', at: '2026-12-03T12:40:00.000Z' },
    { id: uuid(72), itemId: uuid(2), speaker: 'bà Sáu', text: 'Mua chung', at: '2026-12-03T12:41:00.000Z' },
  ],
  votes: [{ decisionId: uuid(11), method: 'gio-tay' as const, yes: 21, no: 3, other: 1 }],
};

test('a meeting is closed, written up, its tasks given, and they open the next one', async () => {
  await using site = await openSite(BENCH);
  const { page, faults } = site;
  await openBench(page, hashOfPart('dieu-hanh'), { meetings: [HELD, NEXT_MEETING] });
  await page.locator('summary', { hasText: RUN.end }).click();
  await press(page, RUN.end);
  await page.getByRole('link', { name: RUN.toAfter }).click();
  const record = page.getByLabel('2. Thảo luận');
  await expect.poll(() => record.inputValue()).toContain('Nghe đọc số liệu.\nCó 1 ý kiến phát biểu: bà Sáu');
  expect(await page.getByLabel(AFTER.conclusion).inputValue()).toContain('21/25 tán thành, đạt 84%');
  expect(await page.getByLabel(AFTER.startsAt).inputValue()).toBe('19:34');
  await record.fill('Thảo luận sôi nổi.');
  await expect
    .poll(async () => (await storedMeeting(page)).minutes.items[uuid(2)])
    .toBe('Thảo luận sôi nổi.');
  await press(page, AFTER.draftAgain);
  await expect.poll(() => record.inputValue()).toContain('bà Sáu');

  expect(await page.getByText(ASSIGN.unassignedCount(1)).count()).toBe(1);
  await page.locator('summary', { hasText: 'Mua bình' }).click();
  await page.getByLabel(ASSIGN.person, { exact: true }).last().fill('Lê Thị Tư');
  await press(page, ASSIGN.allSuggested);
  await expect.poll(() => page.getByText(ASSIGN.unassignedCount(1)).count()).toBe(0);
  await press(page, ASSIGN.write(2, 0));
  await expect.poll(() => page.getByText(ASSIGN.written(2)).count()).toBe(1);

  await page.goto(`${BENCH}${hashOfPart('dieu-hanh', NEXT_MEETING.id)}`);
  await page.locator('summary', { hasText: `${OPENING.title} (2)` }).click();
  await page.locator('.bench-task summary', { hasText: 'Mua bình' }).click();
  await page.locator('.bench-task[open]').getByLabel(TASKS.state).selectOption('xong');
  await expect.poll(() => page.locator('summary', { hasText: `${OPENING.title} (1)` }).count()).toBe(1);
  expect(faults).toEqual({ errors: [], foreign: [] });
});

describe('the book of tasks', () => {
  const tasks = [
    task(1, { text: 'Việc sau', dueOn: '2099-01-01' }),
    task(2, { text: 'Việc trễ', dueOn: '2026-01-01', person: 'Trần Hoa' }),
  ];

  test('has the late ones first, takes what was heard, adds by hand, gives back what was deleted', async () => {
    await using site = await openSite(BENCH);
    const { page, faults } = site;
    await openBench(page, '#/viec', { tasks });
    const rows = page.locator('.bench-task > summary');
    await expect
      .poll(() => rows.allTextContents())
      .toEqual([expect.stringContaining('Việc trễ'), expect.stringContaining('Việc sau')]);
    expect(await rows.first().textContent()).toMatch(/Trễ \d+ ngày/u);
    await rows.first().click();
    await page.getByLabel(TASKS.line).first().fill('Đã gặp ba hộ');
    await page.getByLabel(TASKS.percent).first().fill('60');
    await page.reload();
    await expect.poll(() => rows.first().textContent()).toContain('60%');
    await press(page, TASKS.add);
    await expect.poll(() => rows.allTextContents()).toHaveLength(3);
    await rows.first().click();
    await page.locator('.bench-task').first().getByRole('button', { name: TASKS.remove }).click();
    await expect.poll(() => rows.allTextContents()).toHaveLength(2);
    await press(page, TASKS.putBack);
    await expect.poll(() => rows.allTextContents()).toHaveLength(3);
    await page.getByText(TASKS.sheet).click();
    await page.locator('article.paper').waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('article.paper').textContent()).toContain('Đã gặp ba hộ');
    expect(await page.locator('.bench-task:visible').count()).toBe(0);
    const { pages } = await printed(page);
    expect(pages.map(({ text }) => packed(text))).toEqual([expect.stringContaining(packed('Đã gặp ba hộ'))]);
    expect(faults).toEqual({ errors: [], foreign: [] });
  });
});

const SCREENS = {
  'the clock': { hash: hashOfPart('dieu-hanh'), meeting: HELD },
  'the beginning': { hash: hashOfPart('dieu-hanh'), meeting: MEETING },
  'what comes after': { hash: hashOfPart('sau-buoi'), meeting: { ...HELD, state: 'da-hop' as const } },
  'the projector': { hash: `#/chieu/${MEETING.id}`, meeting: HELD },
  'the tasks': { hash: '#/viec', meeting: MEETING },
};

const records = (meeting: typeof MEETING) => ({
  meetings: [meeting],
  tasks: [task(1, { dueOn: '2026-01-01' })],
});
const tabsOf = async (page: Page) => [...(await page.getByRole('tab').all()), undefined];

async function openFolds(page: Page): Promise<void> {
  await page.locator('.bench-tabs, .bench-after, .bench-projector h2, .bench-tasks').first().waitFor();
  await page.locator('work-bench details').evaluateAll((folds) => {
    for (const fold of folds) if (fold instanceof HTMLDetailsElement) fold.open = true;
  });
}

describe.each(Object.entries(SCREENS))('%s on a phone', (_, { hash, meeting }) => {
  test(
    'scrolls down only, with text of each size, and has no fault for axe',
    { timeout: 120_000 },
    async () => {
      await using site = await openSite(BENCH, { viewport: PHONE });
      const { page } = site;
      await openBench(page, hash, records(meeting));
      await openFolds(page);
      for (const tab of await tabsOf(page)) {
        await tab?.click();
        for (const size of ['1', '2', '3']) {
          const wide = await page.evaluate((chosen) => {
            document.documentElement.dataset['size'] = chosen;
            return document.documentElement.scrollWidth - innerWidth;
          }, size);
          expect(wide, `size ${size}`).toBeLessThanOrEqual(0);
        }
        expect(await axeFaults(page)).toEqual([]);
      }
    },
  );
});
