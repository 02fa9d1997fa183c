import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { SESSION_KEY } from '../../src/device/session-kept.ts';
import { SESSION_FORM } from '../../src/text/session-form.ts';
import { useChromium } from './chromium.ts';
import { fill, FORM, open, SET, sheets, status, updated } from './session-page.ts';

const openSite = useChromium();

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
