import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { FILES } from '../../../src/text/workbench/files.ts';
import { LOCK } from '../../../src/text/workbench/lock.ts';
import { axeFaults } from '../axe-faults.ts';
import { PHONE, useChromium } from '../chromium.ts';
import { begin, BENCH, CELL, planFirst, saved } from './bench-page.ts';

const openSite = useChromium();
const PHRASE = 'cây đa giếng nước sân đình';

async function typePhrase(page: Page): Promise<void> {
  // The lock of the device, in its fold, has fields of the same names.
  for (const label of [LOCK.phrase, LOCK.again]) {
    await page.getByLabel(label, { exact: true }).filter({ visible: true }).fill(PHRASE);
  }
}

async function save(page: Page) {
  const pressed = page.getByRole('button', { name: FILES.save, exact: true });
  const [file] = await Promise.all([page.waitForEvent('download'), pressed.click()]);
  return { name: file.suggestedFilename(), buffer: readFileSync(await file.path()) };
}

const upload = (page: Page, file: { name: string; buffer: Buffer }, label: string = FILES.open) =>
  page
    .locator('.bench-picker', { hasText: label })
    .locator('input')
    .setInputFiles({ ...file, mimeType: 'application/json' });

test('a file under a passphrase opens elsewhere with it alone, and shows what it brings before it brings it', async () => {
  await using first = await openSite(BENCH, { viewport: PHONE });
  await begin(first.page);
  const title = await planFirst(first.page, 4);
  await saved(first.page);
  await first.page.goto(`${BENCH}#/tep`);
  await first.page.getByText(FILES.plainWhat).waitFor();
  await first.page.getByLabel(FILES.seal).check();
  const button = first.page.getByRole('button', { name: FILES.save, exact: true });
  await expect.poll(() => button.isDisabled(), { message: 'without a passphrase' }).toBe(true);
  await typePhrase(first.page);
  const file = await save(first.page);
  expect(file.name).toMatch(/^chi-bo-thon-dong\.\d{4}-\d\d-\d\d\.khoa\.so-tay\.json$/u);
  const text = file.buffer.toString('utf8');
  expect(text).toContain(FILES.sealedNote);
  for (const word of [CELL, title]) expect(text).not.toContain(word);
  await first.page.getByText(FILES.savedSealed(file.name)).waitFor();

  await using second = await openSite(`${BENCH}#/tep`, { viewport: PHONE });
  const { page, faults } = second;
  await upload(page, file);
  await page.getByText(FILES.sealedTitle(file.name)).waitFor();
  expect(await axeFaults(page)).toEqual([]);
  await page.getByLabel(FILES.sealedPhrase).fill('cây đa giếng nước');
  await page.getByRole('button', { name: FILES.unseal }).click();
  await page.getByText(FILES.unsealWrong).waitFor();
  expect(await page.getByRole('button', { name: FILES.merge(2) }).count()).toBe(0);
  await page.getByLabel(FILES.sealedPhrase).fill(PHRASE);
  await page.getByRole('button', { name: FILES.unseal }).click();
  await page.getByRole('button', { name: FILES.merge(2) }).click();
  await page.getByText(FILES.merged(2)).waitFor();
  await page.goto(`${BENCH}#/`);
  await page.getByText(title, { exact: true }).waitFor();
  expect(faults).toEqual({ errors: [], foreign: [] });
});

test('from a locked device a file leaves locked, tries itself without asking, and is readable only where one says so', async () => {
  await using site = await openSite(BENCH);
  const { page } = site;
  await begin(page);
  await page.goto(`${BENCH}#/tep`);
  await page.getByText(LOCK.title).click();
  await typePhrase(page);
  await page.getByRole('button', { name: LOCK.put, exact: true }).click();
  await page.getByRole('button', { name: LOCK.lift }).waitFor();
  expect(await page.getByLabel(FILES.sealByLock).isChecked()).toBe(true);
  const sealed = await save(page);
  expect(sealed.buffer.toString('utf8')).not.toContain(CELL);
  await upload(page, sealed, FILES.verify);
  await page.getByText(FILES.verified(sealed.name, 1)).waitFor();
  await page.getByLabel(FILES.sealByLock).uncheck();
  await page.getByText(FILES.plainWhat).waitFor();
  const plain = await save(page);
  expect(plain.buffer.toString('utf8')).toContain(CELL);

  await using other = await openSite(`${BENCH}#/tep`);
  await upload(other.page, sealed);
  await other.page.getByLabel(FILES.sealedPhrase).fill(PHRASE);
  await other.page.getByRole('button', { name: FILES.unseal }).click();
  await other.page.getByRole('button', { name: FILES.merge(1) }).waitFor();
});
