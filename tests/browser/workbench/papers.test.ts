import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { SESSION_NOTICES } from '../../../src/text/session-notices.ts';
import { DETAIL_LABELS } from '../../../src/text/workbench/details.ts';
import { FRAME } from '../../../src/text/workbench/frame.ts';
import { BENCH_PAPERS, OUTCOMES } from '../../../src/text/workbench/papers.ts';
import { MEETING as WORDS } from '../../../src/text/workbench/prepare.ts';
import { YEAR } from '../../../src/text/workbench/year.ts';
import { docxText } from '../../unit/papers/extract.ts';
import { axeFaults } from '../axe-faults.ts';
import { useChromium } from '../chromium.ts';
import {
  bar,
  choose,
  CONCLUSION,
  copiesOf,
  DISCUSSION,
  goOn,
  MINUTES,
  openPapers,
  paper,
  REPORT,
  show,
  take,
  taken,
} from './papers-page.ts';
import { BENCH, openBench } from './seed.ts';

const openSite = useChromium();

describe('which papers, and how many', () => {
  test('the smallest set of a published topic is five papers on at most ten sheets', async () => {
    await using site = await openSite(BENCH);
    const { page, faults } = site;
    await openBench(page, '#/dung/quy-khuyen-hoc', { meetings: [] });
    await page.getByRole('button', { name: YEAR.prepare }).click();
    await page.getByRole('link', { name: WORDS.parts['giay-to'], exact: true }).click();
    await expect.poll(() => taken(page)).toHaveLength(5);
    const told = (await bar(page).locator('p').textContent()) ?? '';
    const [, oneSided = '', twoSided = ''] = /(\d+) tờ A4 .* (\d+) tờ/u.exec(told) ?? [];
    expect(Number(twoSided)).toBeGreaterThan(0);
    expect(Number(twoSided)).toBeLessThanOrEqual(10);
    const print = bar(page).getByRole('button');
    expect(await print.textContent()).toBe(BENCH_PAPERS.print(Number(oneSided)));
    await page.getByLabel(BENCH_PAPERS.twoSided).check();
    await expect.poll(() => print.textContent()).toBe(BENCH_PAPERS.print(Number(twoSided)));
    expect(faults).toEqual({ errors: [], foreign: [] });
  });

  test('a ready choice, a secret vote and what is issued change what is printed', async () => {
    await using site = await openSite(BENCH);
    const { page } = site;
    await openPapers(page, { fullMembers: 11, probationaryMembers: 2 });
    await choose(page, 'du-bo');
    await expect.poll(async () => (await taken(page)).length).toBeGreaterThan(10);
    const many = (await taken(page)).length;
    await page.getByLabel(BENCH_PAPERS.secretBallot).check();
    await expect.poll(() => taken(page)).toHaveLength(many + 2);
    // One ballot for each who votes, one sheet for each who is called.
    expect(await copiesOf(page, 'Phiếu biểu quyết').inputValue()).toBe('11');
    expect(await copiesOf(page, DISCUSSION).inputValue()).toBe('13');

    const [resolution, conclusion] = [take(page, 'Nghị quyết chuyên đề'), take(page, CONCLUSION)];
    expect([await resolution.isChecked(), await conclusion.isChecked()]).toEqual([false, true]);
    await page.getByLabel(BENCH_PAPERS.outcome).selectOption(OUTCOMES['nghi-quyet']);
    await expect.poll(() => resolution.isChecked()).toBe(true);
    expect(await conclusion.isChecked()).toBe(false);
  });

  test('the choice is still there after a reload, with its copies; closing the tab forgets', async () => {
    await using site = await openSite(BENCH);
    const { page } = site;
    await openPapers(page);
    await choose(page, 'truoc');
    await page.getByLabel(BENCH_PAPERS.twoSided).check();
    await page.getByLabel(BENCH_PAPERS.outcome).selectOption('nghi-quyet');
    await take(page, REPORT).check();
    await copiesOf(page, REPORT).fill('9');
    const before = await taken(page);
    const told = await bar(page).textContent();
    await page.reload();
    await expect.poll(() => taken(page)).toEqual(before);
    expect(await page.getByLabel(BENCH_PAPERS.presets).inputValue()).toBe('truoc');
    expect(await page.getByLabel(BENCH_PAPERS.twoSided).isChecked()).toBe(true);
    expect(await page.getByLabel(BENCH_PAPERS.outcome).inputValue()).toBe('nghi-quyet');
    expect(await copiesOf(page, REPORT).inputValue()).toBe('9');
    expect(await bar(page).textContent()).toBe(told);

    const other = await page.context().newPage();
    await other.goto(page.url());
    await expect.poll(() => taken(other)).toHaveLength(5);
  });
});

test('Word files hold what is known: one paper, all in one file, one each in the order of use', async () => {
  await using site = await openSite(BENCH);
  const { page, faults } = site;
  await openPapers(page, { cell: 'Chi bộ thôn Đoài', chair: 'Nguyễn Thị Ẵm' });
  const download = async (name: string, isAsked = false) => {
    const press = async () => {
      await page.getByRole('button', { name, exact: true }).click();
      if (isAsked) await goOn(page);
    };
    const [file] = await Promise.all([page.waitForEvent('download'), press()]);
    return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
  };
  await show(page, MINUTES);
  const word = await download(BENCH_PAPERS.wordOne, true);
  expect(word.name).toMatch(/^bien-ban-[a-z-]+\.docx$/u);
  expect(docxText(word.bytes)).toContain('Nguyễn Thị Ẵm');

  await choose(page, 'du-bo');
  const book = await download(BENCH_PAPERS.wordBook);
  expect(book.name).toBe('giay-to-phong-chay-o-xom.docx');
  const all = docxText(book.bytes).toUpperCase();
  for (const title of ['KẾ HOẠCH', 'BIÊN BẢN', 'BÁO CÁO']) expect(all).toContain(title);

  const zip = await download(BENCH_PAPERS.wordZip);
  expect(zip.name).toBe('giay-to-phong-chay-o-xom.zip');
  const files = Object.entries(unzipSync(zip.bytes));
  expect(files).toHaveLength((await taken(page)).length);
  for (const [index, [name, bytes]] of files.entries()) {
    expect(name).toMatch(new RegExp(`^${String(index + 1).padStart(2, '0')}-[a-z0-9-]+\\.docx$`, 'u'));
    expect(docxText(bytes).toUpperCase()).toContain('CHI BỘ THÔN ĐOÀI');
  }
  expect(faults).toEqual({ errors: [], foreign: [] });
});

describe('what is missing or cannot be', () => {
  test('is said before anything is printed or saved; once it is filled nothing is asked', async () => {
    await using site = await openSite(BENCH);
    const { page } = site;
    const whole = { heldOn: '2026-12-03', startsAt: '19:30', venue: 'Nhà văn hóa', clerk: 'Lê Thị Cúc' };
    await openPapers(page, { ...whole, fullMembers: 12, fullMembersPresent: 12, absentWithReason: 2 });
    await page.evaluate(() => {
      window.print = () => document.body.setAttribute('data-printed', '');
    });
    const print = bar(page).getByRole('button');
    const asked = page.getByRole('dialog');
    await print.click();
    const text = await asked.textContent();
    expect(text).toContain(SESSION_NOTICES.missing('chủ trì'));
    expect(text).toContain(SESSION_NOTICES.absent(14, 12));
    expect(await axeFaults(page)).toEqual([]);
    await asked.getByRole('button', { name: SESSION_NOTICES.goBack }).click();
    expect(await page.locator('body[data-printed]').count()).toBe(0);
    for (const box of await page.getByRole('checkbox', { name: SESSION_NOTICES.keep }).all())
      await box.check();
    await print.click();
    await page.locator('body[data-printed]').waitFor();
    expect(await asked.count()).toBe(0);
  });
});

describe('what is typed beside a paper', () => {
  test('as its number stands on that paper only, and outlives a reload', async () => {
    await using site = await openSite(BENCH);
    const { page } = site;
    await openPapers(page);
    await show(page, REPORT);
    await page.getByLabel(BENCH_PAPERS.numberOf(REPORT)).fill('7');
    const number = paper(page).locator('.paper-number');
    await expect.poll(() => number.textContent()).toBe('Số 07-BC/CB');
    await choose(page, 'du-bo');
    await show(page, CONCLUSION);
    await expect.poll(() => number.textContent()).toBe('Số ……-KL/CB');
    await page.getByText(FRAME.states.saved).waitFor();
    await page.reload();
    await show(page, REPORT);
    await expect.poll(() => number.textContent()).toBe('Số 07-BC/CB');
  });

  test('that the deputy signs stands in every closing of the choice, and outlives a reload', async () => {
    await using site = await openSite(BENCH);
    const { page } = site;
    await openPapers(page, { secretaryName: 'Phạm Thị Dung' });
    await show(page, CONCLUSION);
    const closing = paper(page).locator('.paper-closing .paper-signature');
    await expect.poll(() => closing.innerText()).toMatch(/^T\/M CHI BỘ\s+BÍ THƯ\s+Phạm Thị Dung$/u);
    await page.getByLabel(DETAIL_LABELS.signsAsDeputy, { exact: true }).check();
    await expect.poll(() => closing.innerText()).toMatch(/^T\/M CHI BỘ\s+PHÓ BÍ THƯ\s+Phạm Thị Dung$/u);
    await page.getByText(FRAME.states.saved).waitFor();
    await page.reload();
    await show(page, REPORT);
    expect(await closing.innerText()).toContain('PHÓ BÍ THƯ');
  });

  test('as a time is read on 24 hours in a browser that speaks English', async () => {
    await using site = await openSite(BENCH, { locale: 'en-US' });
    const { page } = site;
    await openPapers(page);
    await show(page, MINUTES);
    const field = page.getByLabel(DETAIL_LABELS.startsAt, { exact: true });
    expect(await field.getAttribute('type')).toBe('text');
    await field.fill('7:30 PM');
    await expect.poll(() => field.getAttribute('aria-invalid')).toBe('true');
    await field.fill('19:30');
    await expect.poll(() => paper(page).textContent()).toContain('19 giờ 30 phút');
  });

  test('is held back where it does not fit, and printed where the person keeps it', async () => {
    await using site = await openSite(BENCH);
    const { page } = site;
    await openPapers(page, { heldOn: '2020-01-06' });
    await show(page, MINUTES);
    const notice = page.locator('.bench-alert', { hasText: SESSION_NOTICES.heading });
    expect(await notice.textContent()).toContain(SESSION_NOTICES.past('06/01/2020'));
    expect(await paper(page).textContent()).not.toContain('2020');
    await notice
      .locator('div', { hasText: SESSION_NOTICES.past('06/01/2020') })
      .getByRole('checkbox', { name: SESSION_NOTICES.keep })
      .check();
    await expect.poll(() => paper(page).textContent()).toContain('2020');
  });
});

test('every guest gets an invitation of their own', async () => {
  await using site = await openSite(BENCH);
  const { page } = site;
  await openPapers(page, { guests: [{ name: 'Trần Văn B', unit: 'Chi hội phụ nữ' }, { name: 'ông Lê C' }] });
  await show(page, 'Giấy mời sinh hoạt chuyên đề');
  await expect
    .poll(() => paper(page).locator('.paper-title').allTextContents())
    .toEqual(['GIẤY MỜI', 'GIẤY MỜI']);
  for (const name of ['Trần Văn B', 'ông Lê C']) expect(await paper(page).textContent()).toContain(name);
});
