import { AxeBuilder } from '@axe-core/playwright';
import { unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { PRESETS } from '../../src/papers/define/choose-papers.ts';
import { PAPER_DESK } from '../../src/text/paper-desk.ts';
import { SESSION_KEY } from '../../src/device/session-kept.ts';
import { SESSION_FORM } from '../../src/text/session-form.ts';
import { SESSION_NOTICES } from '../../src/text/session-notices.ts';
import { docxText } from '../unit/papers/extract.ts';
import { PHONE, useChromium } from './chromium.ts';

const openSite = useChromium();

const SET = '/chuyen-de/quy-khuyen-hoc/giay-to/';
const FORM = '/bieu-mau/giay-moi/';

async function open(page: Page): Promise<void> {
  await page.locator('session-form summary').click();
  await page.locator('session-form form').waitFor();
}

/** Every paper of the set is chosen, so that each can be looked at. */
async function openWholeSet(page: Page): Promise<void> {
  await open(page);
  await page.getByRole('radio', { name: PRESETS['du-bo'] }).check();
}

const status = (page: Page) => page.locator('session-form [role=status]');
const sheets = (page: Page) => page.locator('article.paper');
const htmlOf = (page: Page) =>
  sheets(page).evaluateAll((articles) => articles.map((article) => article.outerHTML));

async function fill(page: Page, label: string, value: string): Promise<void> {
  await page.getByLabel(label, { exact: true }).fill(value);
}

/** Waits for the sheets, as a reader does: by what the form says. */
async function updated(page: Page): Promise<void> {
  await expect.poll(() => status(page).textContent()).toBe(SESSION_FORM.updated);
}

async function download(page: Page, selector: string) {
  const [file] = await Promise.all([page.waitForEvent('download'), page.locator(selector).first().click()]);
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

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

describe('what this device keeps', () => {
  const keptOf = (page: Page) => page.evaluate((key) => localStorage.getItem(key), SESSION_KEY);

  test('what was typed until the tab is closed, where the reader asks for no more', async () => {
    await using site = await openSite(FORM);
    const { page } = site;
    await open(page);
    await fill(page, 'Tên chi bộ', 'Chi bộ 2');
    await updated(page);
    expect(await keptOf(page)).toBeNull();
    await page.reload();
    await page.getByText(SESSION_FORM.filledFromTab).waitFor();
    expect(await sheets(page).textContent()).toContain('CHI BỘ 2');
    await open(page);
    expect(await page.getByLabel('Tên chi bộ').inputValue()).toBe('Chi bộ 2');
    expect(await page.getByLabel(SESSION_FORM.remember).isChecked()).toBe(false);

    const other = await page.context().newPage();
    await other.goto(FORM);
    await open(other);
    expect(await other.getByLabel('Tên chi bộ').inputValue()).toBe('');

    await page.getByRole('button', { name: SESSION_FORM.clear }).click();
    await expect.poll(() => status(page).textContent()).toBe(SESSION_FORM.cleared);
    await page.reload();
    expect(await sheets(page).textContent()).not.toContain('CHI BỘ 2');
  });

  test('the details, where the reader asks; other papers are filled with them; clearing forgets', async () => {
    await using site = await openSite(FORM);
    const { page } = site;
    await open(page);
    await page.getByLabel(SESSION_FORM.remember).check();
    await fill(page, 'Tên chi bộ', 'Chi bộ 3');
    await updated(page);
    await page.goto(SET);
    await expect.poll(() => sheets(page).first().textContent()).toContain('CHI BỘ 3');
    expect(await page.locator('session-form form').isVisible()).toBe(false);
    await page.getByText(SESSION_FORM.filledFromDevice).waitFor();
    await open(page);
    expect(await page.getByLabel('Tên chi bộ').inputValue()).toBe('Chi bộ 3');
    await page.getByRole('button', { name: SESSION_FORM.clear }).click();
    await expect.poll(() => status(page).textContent()).toBe(SESSION_FORM.cleared);
    expect(await keptOf(page)).toBeNull();
    await page.reload();
    await open(page);
    expect(await sheets(page).first().textContent()).not.toContain('CHI BỘ 3');
  });

  test('what a newer version wrote stays as it is', async () => {
    await using site = await openSite('/');
    const { page } = site;
    const newer = '{"version":2}';
    await page.evaluate(([key, text]) => localStorage.setItem(key, text), [SESSION_KEY, newer] as const);
    await page.goto(FORM);
    await open(page);
    expect(await page.locator('.session-note').textContent()).toBe(SESSION_FORM.notes.newer);
    expect(await page.getByLabel(SESSION_FORM.remember).isDisabled()).toBe(true);
    await fill(page, 'Tên chi bộ', 'Chi bộ 4');
    await updated(page);
    expect(await keptOf(page)).toBe(newer);
  });

  test('nothing, where storage is blocked: the form works and says so', async () => {
    await using site = await openSite('/');
    const { page, faults } = site;
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
    await page.goto(FORM);
    await open(page);
    expect(await page.locator('.session-note').textContent()).toBe(SESSION_FORM.notes.blocked);
    await fill(page, 'Tên chi bộ', 'Chi bộ 5');
    await expect.poll(() => sheets(page).textContent()).toContain('CHI BỘ 5');
    await page.getByRole('button', { name: SESSION_FORM.clear }).click();
    await expect.poll(() => sheets(page).textContent()).not.toContain('CHI BỘ 5');
    expect(faults.errors.filter((error) => /policy|session/iu.test(error))).toEqual([]);
  });
});

describe('the open form', () => {
  test.each(['light', 'dark'] as const)(
    'is clean to axe on a phone, %s, also with a mistake',
    async (scheme) => {
      await using site = await openSite(SET, { viewport: PHONE, colorScheme: scheme });
      const { page } = site;
      await openWholeSet(page);
      await fill(page, 'Quý', '9');
      await expect.poll(() => status(page).textContent()).toBe(SESSION_FORM.problems(1));
      const { violations } = await new AxeBuilder({ page }).include('session-form').analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        PHONE.width,
      );
    },
  );

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

describe('the papers of a topic', () => {
  const boxes = (page: Page) => page.locator('.paper-choice li').filter({ has: page.locator(':checked') });
  const total = (page: Page) => page.locator('.paper-total').textContent();

  test('begin with the smallest set; a ready choice, a tick and a copy change what is printed', async () => {
    await using site = await openSite(SET);
    const { page, faults } = site;
    await open(page);
    expect(await sheets(page).count()).toBe(5);
    expect(await boxes(page).count()).toBe(5);
    const sheetsNow = async () => Number(/khoảng (\d+) tờ/u.exec((await total(page)) ?? '')?.[1]);
    expect(await sheetsNow()).toBeLessThanOrEqual(16);
    await page.getByLabel(PAPER_DESK.twoSided).check();
    expect(await sheetsNow()).toBeLessThanOrEqual(10);

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
});
