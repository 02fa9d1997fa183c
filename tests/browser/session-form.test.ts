import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { SESSION_FORM } from '../../src/text/session-form.ts';
import { SESSION_NOTICES } from '../../src/text/session-notices.ts';
import { axeFaults } from './axe-faults.ts';
import { PHONE, useChromium } from './chromium.ts';
import { fill, FORM, htmlOf, open, openWholeSet, SET, sheets, status, updated } from './session-page.ts';

const openSite = useChromium();

describe('the form of a session', () => {
  test('loads nothing until it is opened, then draws every sheet again while the reader types', async () => {
    await using site = await openSite(SET);
    const { page, faults, settled } = site;
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await settled();
    expect(asked.filter((path) => /\.(?:json|js|css)$/u.test(path))).toEqual([]);
    await openWholeSet(page);
    expect(asked.filter((path) => path.endsWith('.json')).sort()).toEqual([
      '/bieu-mau/du-lieu.json',
      `${SET}du-lieu.json`,
    ]);

    await page.getByLabel('Tên chi bộ').pressSequentially('Chi bộ thôn <Đông> & Tây');
    await updated(page);
    await fill(page, 'Ngày ký chung', '2026-02-03');
    await fill(page, 'Giờ bắt đầu', '19:30');
    const first = page.locator('#ke-hoach-chuyen-de article');
    await expect.poll(() => first.textContent()).toContain('CHI BỘ THÔN <ĐÔNG> & TÂY');
    await expect.poll(() => first.textContent()).toContain('ngày 03 tháng 02 năm 2026');
    // A time is text: it is drawn after the pause in typing, not at once as a date is.
    const minutes = page.locator('#bien-ban article');
    await expect.poll(() => minutes.textContent()).toContain('19 giờ 30 phút');
    expect(page.url()).toMatch(new RegExp(`${SET}$`, 'u'));
    expect(faults).toEqual({ errors: [], foreign: [] });
  });

  test('without details draws exactly the sheets of the built page', async () => {
    await using site = await openSite(FORM);
    const { page } = site;
    const before = await htmlOf(page);
    await open(page);
    await fill(page, 'Chủ trì', 'Đồng chí Ậ');
    await updated(page);
    await expect.poll(() => htmlOf(page)).not.toEqual(before);
    await page.getByRole('button', { name: SESSION_FORM.clear }).click();
    await expect.poll(() => htmlOf(page)).toEqual(before);
    expect(await page.getByLabel('Chủ trì').inputValue()).toBe('');
  });

  test('gives a cell without a committee its wording at once', async () => {
    await using site = await openSite(FORM);
    const { page } = site;
    expect(await sheets(page).textContent()).toContain('T/M CHI ỦY');
    await open(page);
    await page.getByRole('switch', { name: 'Chi bộ có chi ủy' }).press('Space');
    await updated(page);
    await expect.poll(() => sheets(page).textContent()).toContain('T/M CHI BỘ');
    expect(await sheets(page).textContent()).not.toContain('T/M CHI ỦY');
  });

  test('says beside a field what is wrong, and fills the others', async () => {
    await using site = await openSite(FORM);
    const { page } = site;
    await open(page);
    await fill(page, 'Quý', '7');
    await fill(page, 'Tên chi bộ', 'Chi bộ 1');
    await expect.poll(() => sheets(page).textContent()).toContain('CHI BỘ 1');
    const quarter = page.getByLabel('Quý', { exact: true });
    await expect.poll(() => quarter.getAttribute('aria-invalid')).toBe('true');
    const [, id = ''] = /(\S+-loi)/u.exec((await quarter.getAttribute('aria-describedby')) ?? '') ?? [];
    expect(await page.locator(`#${id}`).textContent()).toBe('Lớn nhất là 4.');
    await expect.poll(() => status(page).textContent()).toBe(SESSION_FORM.problems(1));
  });
});

describe('what does not fit together', () => {
  const notices = (page: Page) => page.locator('.session-notices');

  test('is said while typing, kept off the paper, and printed where the person keeps it', async () => {
    await using site = await openSite(SET);
    const { page, faults } = site;
    await openWholeSet(page);
    await fill(page, 'Giờ bắt đầu', '19h30');
    await fill(page, 'Giờ kết thúc', '20:10');
    await expect.poll(() => notices(page).textContent()).toContain('40 phút');
    const report = page.locator('#bao-cao-ket-qua article');
    await expect.poll(() => report.textContent()).toContain('19 giờ 30 phút');
    expect(await report.textContent()).toContain('thời lượng 90 phút');
    await notices(page).getByRole('checkbox', { name: SESSION_NOTICES.keep }).check();
    await expect.poll(() => report.textContent()).toContain('thời lượng 40 phút');
    await fill(page, 'Giờ kết thúc', '21:00');
    await expect.poll(() => notices(page).isVisible()).toBe(false);
    expect(faults).toEqual({ errors: [], foreign: [] });
  });

  test('a time is read on 24 hours in a browser that speaks English', async () => {
    await using site = await openSite(FORM, { locale: 'en-US' });
    const { page } = site;
    await open(page);
    const field = page.getByLabel('Giờ bắt đầu', { exact: true });
    expect(await field.getAttribute('type')).toBe('text');
    await field.fill('7:30 PM');
    await expect.poll(() => field.getAttribute('aria-invalid')).toBe('true');
    await field.fill('19:30');
    await expect.poll(() => sheets(page).textContent()).toContain('19 giờ 30 phút');
  });
});

test('the number of one paper stands on that paper only, and comes back with the device', async () => {
  await using site = await openSite(SET);
  const { page } = site;
  await openWholeSet(page);
  await page.getByLabel(SESSION_FORM.remember).check();
  await fill(page, SESSION_FORM.numberOf('Báo cáo kết quả sinh hoạt chuyên đề'), '7');
  await updated(page);
  const headOf = (name: string) => page.locator(`#${name} .paper-number`).textContent();
  expect(await headOf('bao-cao-ket-qua')).toBe('Số 07-BC/CB');
  expect(await headOf('ket-luan')).toBe('Số ……-KL/CB');
  await page.reload();
  await expect.poll(() => headOf('bao-cao-ket-qua')).toBe('Số 07-BC/CB');
});

test('guests are typed one a line: each gets an invitation', async () => {
  await using site = await openSite(FORM);
  const { page } = site;
  await open(page);
  await fill(page, 'Khách mời', 'Trần Văn B; Chi hội phụ nữ\nông Lê C');
  await updated(page);
  expect(await page.locator('.paper-title').allTextContents()).toEqual(['GIẤY MỜI', 'GIẤY MỜI']);
  expect(await sheets(page).textContent()).toContain('Trần Văn B');
});

describe('the open form', () => {
  test('is clean to axe on a phone, also with a mistake', async () => {
    await using site = await openSite(SET, { viewport: PHONE });
    const { page } = site;
    await openWholeSet(page);
    await fill(page, 'Quý', '9');
    await expect.poll(() => status(page).textContent()).toBe(SESSION_FORM.problems(1));
    expect(await axeFaults(page, 'session-form')).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
  });

  test('stays off paper, folded or not', async () => {
    await using site = await openSite(FORM);
    const { page } = site;
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    expect(await page.locator('session-form details').evaluate((each) => each.hasAttribute('open'))).toBe(
      false,
    );
    await open(page);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('session-form').isVisible()).toBe(false);
  });

  test('says so when it cannot be loaded, and tries again', async () => {
    await using site = await openSite(FORM);
    const { page } = site;
    await page.route('**/du-lieu.json', (route) => route.abort());
    await page.locator('session-form summary').click();
    await page.getByText(SESSION_FORM.loadFault).waitFor();
    await page.unroute('**/du-lieu.json');
    await page.locator('session-form summary').click();
    await page.locator('session-form summary').click();
    await page.locator('session-form form').waitFor({ state: 'attached' });
    expect(await page.getByText(SESSION_FORM.loadFault).count()).toBe(0);
  });

  test('is not there without scripts', async () => {
    await using site = await openSite(SET, { javaScriptEnabled: false });
    expect(await site.page.locator('session-form').isVisible()).toBe(false);
  });
});
