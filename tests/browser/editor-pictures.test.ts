import { rmSync, writeFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { expect, test, vi } from 'vitest';
import { BareRepository } from '../../scripts/forge/stand-in/bare-repository.ts';
import { StandInForgejo } from '../../scripts/forge/stand-in/forgejo.ts';
import { checkContentAndPictures } from '../../src/checks/build/check-content.ts';
import { CONTENT_IMAGES } from '../../src/model/content-image.ts';
import { useChromium } from './chromium.ts';
import { EditorPage } from './editor/editor-page.ts';
import { contentFiles, contentWith, giveCheckout } from './editor/local-repository.ts';
import { useForge } from './editor/on-forge.ts';
import { photoOfPhone } from './editor/photo.ts';
import { FakeGitHub } from './fake-forge/github.ts';

vi.setConfig({ testTimeout: 240_000 });

const openSite = useChromium();
const PATH = 'content/guides/sinh-hoat-mo-rong.mdx';
const BRANCH = 'cms/guides/sinh-hoat-mo-rong';
const PICTURE = 'content/images/hop-thon-1.jpg';
const SAID = { alt: 'Cổng nhà văn hóa thôn', caption: 'Buổi họp tháng bảy', credit: 'Văn phòng Đảng ủy xã' };
const LINE =
  '![Cổng nhà văn hóa thôn](/hinh-anh/hop-thon-1.jpg "Buổi họp tháng bảy (Ảnh: Văn phòng Đảng ủy xã)")';

/** A forge that has started: where it answers, what lets a person in, what it keeps. */
const FORGES = {
  github: async () => {
    const forge = new FakeGitHub(new BareRepository(contentFiles()));
    await forge.start();
    return { forge, api: forge.address, token: forge.token, repository: forge.repository };
  },
  forgejo: async () => {
    const forge = new StandInForgejo(new BareRepository(contentFiles()));
    await forge.start();
    const { repository } = forge.state;
    return { forge, api: forge.apiRoot, token: forge.admit('an', 'Nguyễn Văn An'), repository };
  },
};

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

test.each(Object.keys(FORGES) as (keyof typeof FORGES)[])(
  'on %s, a picture goes with its text in one save: small, upright, without place, camera and owner',
  async (name) => {
    const { forge, api, token, repository } = await FORGES[name]();
    try {
      await using site = await openSite('/404.html');
      const { page } = site;
      await useForge(page, api, name);
      const editor = new EditorPage(page);
      await editor.signIn(token);
      await editor.openEntry('guides', 'sinh-hoat-mo-rong');
      await (await editor.scrollTo('body')).click();
      await page.keyboard.press('Control+Home');
      await page.keyboard.type('[hình 1]\n\n');
      await givePicture(editor, 'Họp thôn (1).JPG', await photoOfPhone());
      for (const [key, words] of Object.entries(SAID)) {
        const field = editor.field(`pictures.0.${key}`);
        await editor.scrollUntil(field);
        await field.fill(words);
      }
      const shown = page.frameLocator('iframe.preview').locator('.prose figure.picture').first();
      await shown.getByText('Buổi họp tháng bảy').waitFor();
      expect(await shown.locator('img').getAttribute('src')).toMatch(/^blob:/u);
      await editor.saveDraft();

      expect(repository.changes(BRANCH).map(({ path }) => path)).toEqual([PATH, PICTURE]);
      expect(repository.git(['rev-list', '--count', `main..${BRANCH}`])).toBe('1');
      const text = repository.text(`${BRANCH}:${PATH}`);
      expect(text.split('---\n')[2]?.trim().split('\n')[0]).toBe(LINE);
      const bytes = repository.bytes(`${BRANCH}:${PICTURE}`);
      expect(bytes.length).toBeLessThanOrEqual(CONTENT_IMAGES.maxBytes);
      const { width, height, exif, xmp, iptc, orientation, format } = await sharp(bytes).metadata();
      expect({ exif, xmp, iptc, orientation, format }).toEqual({ format: 'jpeg' });
      expect(height).toBeGreaterThan(width);
      const [above] = await sharp(bytes).extract({ left: 0, top: 0, width, height: 20 }).raw().toBuffer();
      expect(above).toBeGreaterThan(120);

      const content = contentWith({ [PATH]: text });
      mkdirSync(join(content, 'images'), { recursive: true });
      writeFileSync(join(dirname(content), PICTURE), bytes);
      const { problems } = await checkContentAndPictures(content);
      rmSync(dirname(content), { recursive: true });
      expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);

      // Opened again, the picture stands in its fields and its mark in the body.
      await editor.openEntry('guides', 'sinh-hoat-mo-rong');
      expect(await (await editor.scrollTo('body')).inputValue()).toMatch(/^\[hình 1\]\n/u);
      const kept = page.locator('[data-key-path="pictures"]').getByText(SAID.alt, { exact: true });
      await editor.scrollUntil(kept);
      await shown.getByText(SAID.caption).waitFor();
    } finally {
      await forge.stop();
    }
  },
);

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
