import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'vitest';
import { useChromium } from './chromium.ts';
import { EditorPage } from './editor/editor-page.ts';
import { contentFiles } from './editor/local-repository.ts';
import { useForge } from './editor/on-forge.ts';
import { BareRepository } from './fake-forge/bare-repository.ts';
import { FakeGitHub } from './fake-forge/github.ts';

const FOLDER = process.env['EDITOR_PICTURES'];
const openSite = useChromium();

/** Makes the pictures of the guide for editors: `EDITOR_PICTURES=folder npx vitest run --project browser editor-pictures`. */
test.skipIf(!FOLDER)('pictures of the editor, in the order of the work', { timeout: 300_000 }, async () => {
  mkdirSync(FOLDER ?? '', { recursive: true });
  const forge = new FakeGitHub(new BareRepository(contentFiles()));
  await forge.start();
  try {
    await using site = await openSite('/404.html');
    const { page } = site;
    const picture = async (name: string) => {
      await page.waitForTimeout(1200);
      await page.screenshot({ path: join(FOLDER ?? '', `${name}.png`) });
    };
    await useForge(page, forge.address);
    const editor = new EditorPage(page);
    await page.goto('/quan-tri/');
    await page.getByRole('button', { name: 'Đăng nhập bằng mã truy cập' }).waitFor();
    await picture('1-dang-nhap');
    await page.getByRole('button', { name: 'Đăng nhập bằng mã truy cập' }).click();
    await picture('2-ma-truy-cap');
    await editor.signIn(forge.token);
    await picture('3-danh-sach');
    await editor.openEntry('guides', 'sinh-hoat-mo-rong');
    await picture('4-bieu-mau');
    const title = editor.field('title');
    await title.fill(`${await title.inputValue()}: cách mời khách`);
    await (await editor.scrollTo('body')).click();
    await picture('5-noi-dung-va-xem-truoc');
    await page.keyboard.press('Control+Home');
    await page.keyboard.type('{sai} ');
    await editor.saveButton.click();
    await page.getByRole('alertdialog').waitFor();
    await picture('6-chua-luu-duoc');
    await page.keyboard.press('Escape');
    await page.getByRole('alertdialog').waitFor({ state: 'hidden' });
    await (await editor.scrollTo('body')).click();
    await page.keyboard.press('Control+Home');
    for (let letter = 0; letter < 6; letter += 1) await page.keyboard.press('Delete');
    await editor.saveButton.click();
    await page.getByRole('button', { name: 'Gửi duyệt' }).waitFor();
    await picture('7-gui-duyet');
    await page.getByRole('button', { name: 'Gửi duyệt' }).click();
    await page.waitForURL((url) => !url.hash.includes('/entries/'));
    await page.evaluate(() => (location.hash = '/workflow'));
    await page.getByRole('button', { name: /cách mời khách/u }).waitFor();
    await picture('8-bang-duyet');
    await editor.openEntry('guides', 'sinh-hoat-mo-rong');
    await page.getByRole('button', { name: /Trạng thái/u }).click();
    await picture('9-san-sang');
    await page.getByRole('menuitemradio', { name: 'Sẵn sàng' }).click();
    await page.getByRole('button', { name: 'Xuất bản bài viết' }).click();
    await picture('10-xuat-ban');
    await page.goto('/quan-tri/#/collections/templates/entries/bien-ban');
    await editor.field('title').waitFor();
    await picture('11-bieu-mau-giay-to');
  } finally {
    await forge.stop();
  }
});
