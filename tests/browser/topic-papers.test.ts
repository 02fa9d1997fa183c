import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { PRESETS } from '../../src/papers/define/choose-papers.ts';
import { PAPER_DESK } from '../../src/text/paper-desk.ts';
import { SESSION_FORM } from '../../src/text/session-form.ts';
import { docxText } from '../unit/papers/extract.ts';
import { PHONE, useChromium } from './chromium.ts';
import { download, fill, FORM, open, openWholeSet, SET, sheets, status, updated } from './session-page.ts';

const openSite = useChromium();

describe('the files of the page', () => {
  test('hold the words typed: one paper, the whole choice in one file, each in the order of use', async () => {
    await using site = await openSite(SET);
    const { page, faults } = site;
    await openWholeSet(page);
    await fill(page, 'Tên chi bộ', 'Chi bộ thôn Đoài');
    await fill(page, 'Chủ trì', 'Nguyễn Thị Ẵm');
    await updated(page);
    // What the form says may be of the field before; a file holds what its sheet shows.
    await expect.poll(() => page.locator('#bien-ban article').textContent()).toContain('Nguyễn Thị Ẵm');
    await page.getByLabel(PAPER_DESK.preview, { exact: true }).selectOption('bien-ban');
    const word = await download(page, `button:text-is("${PAPER_DESK.wordOne}")`);
    expect(word.name).toBe('bien-ban-quy-khuyen-hoc.docx');
    expect(docxText(word.bytes)).toContain('Nguyễn Thị Ẵm');

    const book = await download(page, `button:text-is("${PAPER_DESK.wordBook}")`);
    expect(book.name).toBe('giay-to-quy-khuyen-hoc.docx');
    const all = docxText(book.bytes).toUpperCase();
    for (const title of ['KẾ HOẠCH', 'BIÊN BẢN', 'BÁO CÁO']) expect(all).toContain(title);

    const zip = await download(page, `button:text-is("${PAPER_DESK.wordZip}")`);
    expect(zip.name).toBe('giay-to-quy-khuyen-hoc.zip');
    const files = unzipSync(zip.bytes);
    expect(Object.keys(files)).toHaveLength(await sheets(page).count());
    for (const [index, name] of Object.keys(files).entries()) {
      expect(name).toMatch(
        new RegExp(`^${String(index + 1).padStart(2, '0')}-[a-z-]+-quy-khuyen-hoc\\.docx$`, 'u'),
      );
    }
    for (const bytes of Object.values(files))
      expect(docxText(bytes).toUpperCase()).toContain('CHI BỘ THÔN ĐOÀI');
    expect(faults).toEqual({ errors: [], foreign: [] });
  });

  test('of one form lose “mau-trong” from their name; cleared, they are the blank ones again', async () => {
    await using site = await openSite(FORM);
    const { page } = site;
    await open(page);
    await fill(page, 'Địa điểm', 'Nhà văn hóa thôn');
    await updated(page);
    const filled = await download(page, 'a[href$=".docx"]');
    expect(filled.name).toBe('giay-moi.docx');
    expect(docxText(filled.bytes)).toContain('Nhà văn hóa thôn');
    await page.getByRole('button', { name: SESSION_FORM.clear }).click();
    const blank = await download(page, 'a[href$=".docx"]');
    expect(blank.name).toBe('giay-moi-mau-trong.docx');
    expect(docxText(blank.bytes)).not.toContain('Nhà văn hóa thôn');
    expect(await page.locator('.session-file-note').count()).toBe(0);
  });
});

describe('inside another app', () => {
  const ZALO =
    'Mozilla/5.0 (Linux; Android 12; K; wv) AppleWebKit/537.36 Chrome/120.0 Mobile Safari/537.36 Zalo/23.1';

  test('a Word file goes to the apps of the phone, and where that cannot be the way out is said', async () => {
    await using site = await openSite(FORM, { userAgent: ZALO });
    const { page } = site;
    await page.evaluate(() => {
      const shared: string[] = [];
      Object.assign(window, { shared });
      navigator.canShare = () => true;
      navigator.share = ({ files = [] } = {}) =>
        Promise.resolve(void shared.push(...files.map(({ name }) => name)));
    });
    await open(page);
    await page.locator('a[href$=".docx"]').first().click();
    const shared = () => page.evaluate(() => (window as unknown as { shared: string[] }).shared);
    await expect.poll(shared).toEqual(['giay-moi-mau-trong.docx']);
    await page.evaluate(() => {
      navigator.canShare = () => false;
    });
    await page.locator('a[href$=".docx"]').first().click();
    await expect.poll(() => status(page).textContent()).toContain('Mở bằng trình duyệt');
  });
});

describe('the papers of a topic', () => {
  const boxes = (page: Page) => page.locator('.paper-choice li').filter({ has: page.locator(':checked') });
  const total = (page: Page) => page.locator('.paper-total').textContent();
  const namesOf = (page: Page) =>
    page.locator('.paper-item').evaluateAll((items) => items.map(({ id }) => id));

  test('begin with the smallest set; a ready choice, a tick and a copy change what is printed', async () => {
    await using site = await openSite(SET);
    const { page, faults } = site;
    await open(page);
    expect(await sheets(page).count()).toBe(5);
    expect(await boxes(page).count()).toBe(5);
    // The smallest set of a hamlet fits ten sheets; both counts are told, the button goes by what is chosen.
    const [, oneSided = '', twoSided = ''] = /(\d+) tờ A4 .* (\d+) tờ/u.exec((await total(page)) ?? '') ?? [];
    expect(Number(twoSided)).toBeGreaterThan(0);
    expect(Number(twoSided)).toBeLessThanOrEqual(10);
    const print = page.locator('.paper-bar').getByRole('button');
    expect(await print.textContent()).toBe(PAPER_DESK.print(Number(oneSided)));
    await page.getByLabel(PAPER_DESK.twoSided).check();
    expect(await print.textContent()).toBe(PAPER_DESK.print(Number(twoSided)));

    await page.getByRole('radio', { name: PRESETS['du-bo'] }).check();
    const many = await sheets(page).count();
    expect(many).toBeGreaterThan(10);
    await page.getByLabel(PAPER_DESK.secretBallot).check();
    expect(await sheets(page).count()).toBe(many + 2);
    await page.getByLabel(PAPER_DESK.outcome).selectOption('nghi-quyet');
    expect(await page.locator('#nghi-quyet').count()).toBe(1);
    expect(await page.locator('#ket-luan').count()).toBe(0);

    await page.getByRole('radio', { name: PRESETS['toi-thieu'] }).check();
    await page.getByRole('checkbox', { name: 'Phiếu thảo luận' }).check();
    await page.getByLabel(PAPER_DESK.copiesOf('Phiếu thảo luận'), { exact: true }).fill('9');
    await page.getByLabel(PAPER_DESK.outcome).focus();
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    expect(await page.locator('#phieu-thao-luan article').count()).toBe(9);
    expect(faults).toEqual({ errors: [], foreign: [] });
  });

  test('need ballots for the members that are called, two on a sheet where they fit', async () => {
    await using site = await openSite(SET);
    const { page } = site;
    await open(page);
    await fill(page, 'Đảng viên chính thức được triệu tập', '11');
    await updated(page);
    await page.getByLabel(PAPER_DESK.secretBallot).check();
    await page.getByRole('radio', { name: PRESETS['du-bo'] }).check();
    const copies = page.getByLabel(PAPER_DESK.copiesOf('Phiếu biểu quyết'), { exact: true });
    expect(await copies.inputValue()).toBe('11');
  });

  test('are looked at one by one, and one is printed alone', async () => {
    await using site = await openSite(SET);
    const { page } = site;
    await open(page);
    await page.evaluate(() => {
      window.print = () => document.body.setAttribute('data-printed', '');
    });
    const pick = page.getByLabel(PAPER_DESK.preview, { exact: true });
    await pick.selectOption('bien-ban');
    expect(await page.locator('.paper-item:visible').count()).toBe(1);
    expect(await page.locator('#bien-ban article').isVisible()).toBe(true);
    await page.getByRole('button', { name: PAPER_DESK.printOne }).click();
    await page.locator('body[data-printed]').waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.paper-item:visible').count()).toBe(1);
    await page.emulateMedia({ media: 'screen' });
    await pick.focus();
    await page.keyboard.press('Tab');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.paper-item:visible').count()).toBe(5);
  });

  test('are still chosen after a reload, with their copies; closing the tab forgets', async () => {
    await using site = await openSite(SET);
    const { page, faults } = site;
    await open(page);
    await page.getByRole('radio', { name: PRESETS['truoc'] }).check();
    await page.getByLabel(PAPER_DESK.twoSided).check();
    await page.getByLabel(PAPER_DESK.outcome).selectOption('nghi-quyet');
    await page.getByRole('checkbox', { name: 'Phiếu thảo luận' }).check();
    await page.getByLabel(PAPER_DESK.copiesOf('Phiếu thảo luận'), { exact: true }).fill('9');
    await page.getByLabel(PAPER_DESK.outcome).focus();
    const before = await namesOf(page);
    const totalBefore = await total(page);
    await page.reload();
    await expect.poll(() => namesOf(page)).toEqual(before);
    await open(page);
    expect(await page.getByRole('radio', { name: PRESETS['truoc'] }).isChecked()).toBe(true);
    expect(await page.getByLabel(PAPER_DESK.twoSided).isChecked()).toBe(true);
    expect(await page.getByLabel(PAPER_DESK.outcome).inputValue()).toBe('nghi-quyet');
    const copies = page.getByLabel(PAPER_DESK.copiesOf('Phiếu thảo luận'), { exact: true });
    expect(await copies.inputValue()).toBe('9');
    expect(await total(page)).toBe(totalBefore);

    const other = await page.context().newPage();
    await other.goto(SET);
    await open(other);
    expect(await namesOf(other)).not.toEqual(before);
    expect(faults).toEqual({ errors: [], foreign: [] });
  });

  test('are asked for their number and day only where they are chosen; what was typed comes back', async () => {
    await using site = await openSite(SET);
    const { page } = site;
    await open(page);
    const report = page.getByLabel(SESSION_FORM.numberOf('Báo cáo kết quả sinh hoạt chuyên đề'));
    const asked = page.locator('.session-documents input[type=number]:visible');
    expect(await asked.count()).toBeLessThan(
      await page.locator('.session-documents input[type=number]').count(),
    );
    await report.fill('7');
    const box = page.getByRole('checkbox', { name: 'Báo cáo kết quả sinh hoạt chuyên đề' });
    await box.uncheck();
    expect(await report.isVisible()).toBe(false);
    await box.check();
    expect(await report.inputValue()).toBe('7');
  });

  test.each([
    ['the usual size', undefined],
    ['the largest size', '3'],
  ])(
    'have their count and the print button in view on a phone, over no field in use, at %s',
    async (_, size) => {
      await using site = await openSite(SET, { viewport: PHONE, reducedMotion: 'reduce' });
      const { page } = site;
      if (size) await page.evaluate((each) => document.documentElement.setAttribute('data-size', each), size);
      await open(page);
      const bar = page.locator('.paper-bar');
      const fields = await page.locator('.session-form :is(input, select, textarea):visible').all();
      expect(fields.length).toBeGreaterThan(20);
      for (const field of fields) {
        await field.focus();
        const [one, other] = await Promise.all([field.boundingBox(), bar.boundingBox()]);
        if (!one || !other) throw new Error('A field or the bar is not drawn.');
        expect(other.y + other.height).toBeLessThanOrEqual(PHONE.height + 1);
        expect(other.height).toBeLessThan(PHONE.height * 0.4);
        expect(one.y + one.height).toBeLessThanOrEqual(other.y + 1);
      }
      expect(await bar.getByRole('button').isVisible()).toBe(true);
      expect(await bar.locator('.paper-total').isVisible()).toBe(true);
    },
  );

  test('print without the page around them in a browser that does not know :has()', async () => {
    await using site = await openSite(SET);
    const { page } = site;
    await open(page);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.paper-cover:visible').count()).toBe(0);
    expect(await page.locator('.paper-links:visible').count()).toBe(0);
    const rules = await page.evaluate(() =>
      [...document.styleSheets]
        .flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText))
        .join(''),
    );
    expect(rules).not.toMatch(/:has\([^)]*\)[^{}]*paper-(?:cover|links)/u);
  });
});
