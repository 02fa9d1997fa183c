import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { FRAME } from '../../../src/text/workbench/frame.ts';
import { NOTES } from '../../../src/text/workbench/notes.ts';
import { PROJECTOR } from '../../../src/text/workbench/projector.ts';
import { RUN } from '../../../src/text/workbench/run.ts';
import { LIST_STEPS } from '../../../src/text/workbench/prepare.ts';
import { VOTES } from '../../../src/text/workbench/votes.ts';
import { ATTENDANCE, MEMBERS } from '../../../src/text/workbench/attendance.ts';
import { PHONE, useChromium } from '../chromium.ts';
import { BENCH, hashOfPart, MEETING, openBench, secondsOf, storedMeeting } from './seed.ts';

const openSite = useChromium();
const RUN_HASH = hashOfPart('dieu-hanh');

const time = (page: Page) => page.locator('.bench-clock-time, .bench-projector-time').first();
const left = async (page: Page) => secondsOf((await time(page).textContent()) ?? '');
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first().click();
const tab = (page: Page, name: string) => page.getByRole('tab', { name, exact: true }).click();
const item = (page: Page) => page.locator('.bench-clock h3').textContent();

/** The bench on the third of December, half past seven in the evening; its clock is moved by the test. */
async function openRun(options = {}) {
  const site = await openSite('/404.html', options);
  await site.page.context().clock.install({ time: '2026-12-03T12:30:00Z' });
  await site.page.goto(BENCH);
  await openBench(site.page, RUN_HASH);
  return site;
}

describe('the clock of a meeting', () => {
  test('starts, gives two minutes, stands still over a reload, goes on to the next item and back', async () => {
    await using site = await openRun();
    const { page, faults } = site;
    await press(page, RUN.start);
    await expect.poll(() => item(page)).toBe('Mở đầu, điểm danh');
    expect(await left(page)).toBeGreaterThan(9 * 60);
    await press(page, RUN.moreLabel);
    await expect.poll(() => left(page)).toBeGreaterThan(11 * 60);
    await press(page, RUN.pause);
    await page.getByRole('button', { name: RUN.resume }).waitFor();
    const standing = await time(page).textContent();
    await page.context().clock.fastForward('25:00');
    await page.reload();
    await expect.poll(() => time(page).textContent()).toBe(standing);
    await press(page, RUN.resume);
    await press(page, RUN.next);
    await expect.poll(() => item(page)).toBe('Thảo luận');
    await page.getByRole('button', { name: FRAME.undo }).first().click();
    await expect.poll(() => item(page)).toBe('Mở đầu, điểm danh');
    await press(page, RUN.next);
    await press(page, RUN.back);
    await expect.poll(() => item(page)).toBe('Mở đầu, điểm danh');
    expect(await page.getByRole('button', { name: RUN.back }).isDisabled()).toBe(true);
    expect(faults).toEqual({ errors: [], foreign: [] });
  });

  test('runs while the page is gone', async () => {
    await using site = await openRun();
    const { page } = site;
    await press(page, RUN.start);
    await time(page).waitFor();
    await page.goto('about:blank');
    await page.context().clock.fastForward('06:00');
    await page.goto(`${BENCH}${RUN_HASH}`);
    await expect.poll(() => left(page)).toBeLessThanOrEqual(4 * 60);
    expect(await left(page)).toBeGreaterThan(2 * 60);
  });

  test('says once that a minute is left and once that time is up, in words and in colour', async () => {
    await using site = await openRun();
    const { page } = site;
    await press(page, RUN.start);
    await time(page).waitFor();
    await page.evaluate(() => {
      const said: string[] = [];
      Object.assign(window, { said });
      const status = document.querySelector('.bench-clock [role=status]');
      if (!status) throw new Error('Nothing can be said.');
      // An empty region says nothing.
      const note = () => status.textContent && said.push(status.textContent);
      new MutationObserver(note).observe(status, { childList: true, characterData: true, subtree: true });
    });
    const words = page.locator('.bench-clock-words');
    expect(await words.textContent()).toBe(RUN.tones.calm);
    await page.context().clock.fastForward('09:15');
    await expect.poll(() => words.textContent()).toBe(RUN.tones.near);
    await page.context().clock.fastForward('03:00');
    await expect.poll(() => words.textContent()).toBe(RUN.tones.over);
    expect(await time(page).textContent()).toMatch(/^\+2:\d\d$/u);
    await expect.poll(() => page.locator('.bench-clock').textContent()).toContain('muộn 2 phút');
    await page.context().clock.fastForward('01:00');
    await expect.poll(() => time(page).textContent()).toMatch(/^\+3:/u);
    expect(await page.evaluate(() => (window as unknown as { said: string[] }).said)).toEqual([
      RUN.announce.near('Mở đầu, điểm danh'),
      RUN.announce.over('Mở đầu, điểm danh'),
    ]);
  });

  test('is followed by a second window that shows no name, note or vote', async () => {
    await using site = await openRun();
    const { page } = site;
    await press(page, RUN.start);
    const [second] = await Promise.all([
      page.context().waitForEvent('page'),
      page.getByRole('link', { name: RUN.project }).click(),
    ]);
    await second.setViewportSize({ width: 1024, height: 768 });
    const title = second.locator('.bench-projector h2');
    await expect.poll(() => title.textContent()).toBe('Mở đầu, điểm danh');
    await press(page, RUN.next);
    await expect.poll(() => title.textContent()).toBe('Thảo luận');
    await tab(page, RUN.parts.notes);
    await page.getByLabel(NOTES.speaker).fill('Trần Văn Ba');
    await page.getByLabel(NOTES.text).fill('Ngõ hẹp');
    await expect.poll(async () => (await storedMeeting(page)).notes[0]?.text).toBe('Ngõ hẹp');
    const shown = (await second.locator('.bench-projector').textContent()) ?? '';
    expect(shown).toContain(PROJECTOR.next('Biểu quyết, kết luận'));
    expect(shown).not.toMatch(/Trần Văn Ba|Ngõ hẹp/u);
    expect(Math.abs((await left(page)) - (await left(second)))).toBeLessThanOrEqual(1);
    const size = await time(second).evaluate((element) => parseFloat(getComputedStyle(element).fontSize));
    expect(size).toBeGreaterThanOrEqual(0.24 * 768);
    await press(page, RUN.pause);
    await expect.poll(() => second.locator('.bench-clock-words').textContent()).toBe(PROJECTOR.paused);
  });

  test('is moved by keys, tab by tab', async () => {
    await using site = await openRun({ viewport: PHONE });
    const { page } = site;
    await page.getByRole('tab', { name: RUN.parts.attendance }).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    const current = page.locator('[role=tab][aria-selected=true]');
    expect(await current.textContent()).toBe(RUN.parts.votes);
    expect(await current.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Home');
    expect(await current.textContent()).toBe(RUN.parts.attendance);
    await page.keyboard.press('ArrowLeft');
    expect(await current.textContent()).toBe(RUN.parts.score);
  });
});

describe('what is written down meanwhile', () => {
  test('votes: counted, refused where they cannot be, told in words', async () => {
    await using site = await openRun();
    const { page } = site;
    await tab(page, RUN.parts.votes);
    const first = page.locator('.bench-vote').first();
    const yes = first.getByRole('textbox', { name: VOTES.options.yes, exact: true });
    await yes.fill('21');
    await expect.poll(() => first.locator('.bench-outcome').textContent()).toBe('21/25 = 84% → thông qua');
    const no = first.getByRole('textbox', { name: VOTES.options.no, exact: true });
    await no.fill('5');
    await expect.poll(() => first.getByRole('alert').textContent()).toBe(VOTES.tooMany(26, 25));
    await no.fill('4');
    await expect.poll(() => first.getByRole('alert').count()).toBe(0);
    await first.getByRole('button', { name: VOTES.more(VOTES.options.other) }).click();
    await expect.poll(() => first.getByRole('alert').textContent()).toBe(VOTES.tooMany(26, 25));
    await page.locator('summary', { hasText: VOTES.baseEdit }).click();
    await page.getByLabel(VOTES.notCounted).fill('1');
    await expect.poll(() => page.getByText(VOTES.baseTooSmall(25, 24)).count()).toBe(1);
    expect((await storedMeeting(page)).votes).toMatchObject([{ yes: 21, no: 4, other: 0 }]);
    expect((await storedMeeting(page)).details.notCounted).toBeUndefined();
  });

  test('a motion with a hole asks who first, and then is voted on', async () => {
    await using site = await openSite(BENCH);
    const { page } = site;
    const [decision] = MEETING.topic.decisions;
    const decisions = [{ id: decision?.id ?? '', motion: 'Trồng cây đường xóm; giao đồng chí … đứng ra.' }];
    await openBench(page, hashOfPart('dieu-hanh'), {
      meetings: [{ ...MEETING, topic: { ...MEETING.topic, decisions } }],
    });
    await tab(page, RUN.parts.votes);
    const motion = page.locator('.bench-vote');
    await motion.getByText(VOTES.holed).waitFor();
    expect(await motion.locator('.bench-counter').count()).toBe(0);
    await motion.getByRole('textbox').fill('Trần Thị Hoa');
    await motion.getByRole('button', { name: LIST_STEPS.fillIn }).click();
    await motion.getByRole('button', { name: VOTES.all }).click();
    await expect.poll(() => motion.textContent()).toContain('giao đồng chí Trần Thị Hoa đứng ra.');
    expect(await motion.locator('.bench-outcome').textContent()).toContain('25/25');
  });

  test('an opinion that is not finished is kept', async () => {
    await using site = await openRun();
    const { page } = site;
    await press(page, RUN.start);
    await press(page, RUN.next);
    await tab(page, RUN.parts.notes);
    await page.getByLabel(NOTES.speaker).fill('bà Sáu');
    await page.getByLabel(NOTES.text).fill('Nên mua chung');
    await expect.poll(async () => (await storedMeeting(page)).notes.length).toBe(1);
    await page.reload();
    await tab(page, RUN.parts.notes);
    await expect.poll(() => page.locator('.bench-note summary').textContent()).toContain('bà Sáu');
  });

  test('the roll by name becomes the numbers, and its names are wiped alone', async () => {
    await using site = await openRun();
    const { page } = site;
    await page.getByText(MEMBERS.title(0)).click();
    await page.getByLabel(MEMBERS.many).fill('An\nBa; dự bị\nHoa');
    await press(page, MEMBERS.addMany(3));
    await page.getByRole('radio', { name: ATTENDANCE.byName }).check();
    await page.getByRole('combobox', { name: 'Hoa' }).selectOption('vang-co-ly-do');
    await press(page, ATTENDANCE.restPresent(2));
    await expect
      .poll(async () => (await storedMeeting(page)).details)
      .toMatchObject({
        fullMembers: 2,
        fullMembersPresent: 1,
        probationaryMembersPresent: 1,
        absentWithReason: 1,
      });
    await press(page, MEMBERS.wipe);
    await press(page, MEMBERS.wipeSure);
    await expect.poll(() => page.getByLabel(ATTENDANCE.fullMembersPresent).inputValue()).toBe('1');
    await page.reload();
    await expect.poll(() => page.getByText(MEMBERS.title(0)).count()).toBe(1);
  });
});
