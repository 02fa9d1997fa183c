import { expect, test } from 'vitest';
import { useChromium } from './chromium.ts';
import { EditorPage } from './editor/editor-page.ts';
import { contentFiles, giveCheckout } from './editor/local-repository.ts';

const openSite = useChromium();

async function givePicture(editor: EditorPage, name: string, buffer: Buffer): Promise<void> {
  const { page } = editor;
  const add = page.locator('[data-key-path="pictures"]').getByRole('button', { name: /^Thêm/u });
  await editor.scrollTo('body');
  await editor.scrollUntil(add);
  await add.first().click();
  await page.locator('[data-key-path="pictures.0.src"]').getByRole('button', { name: 'Duyệt tệp' }).click();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('dialog').getByRole('button', { name: 'Tải lên' }).click();
  await (await chooser).setFiles({ name, mimeType: 'image/jpeg', buffer });
  await page.getByRole('dialog').getByRole('button', { name: 'Chèn' }).click();
}

test('a picture without a description is refused, a file that is no picture does not come in', async () => {
  await using site = await openSite('/404.html');
  const { page } = site;
  await giveCheckout(page, contentFiles());
  const editor = new EditorPage(page);
  await editor.openCheckout();
  await editor.openEntry('guides', 'sinh-hoat-mo-rong');
  await givePicture(editor, 'khong-phai-anh.jpg', Buffer.from('<html>không phải ảnh</html>'));
  const told = page.getByRole('alertdialog');
  await told.getByText('khong-phai-anh.jpg').waitFor();
  await told.getByRole('button').first().click();
  expect(await page.locator('[data-key-path="pictures.0.src"] img').count()).toBe(0);
  await editor.saveButton.click();
  await page
    .locator('[data-key-path="pictures.0.alt"]')
    .getByText(/bắt buộc/u)
    .first()
    .waitFor();
});
