import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { BareRepository } from './forge/stand-in/bare-repository.ts';
import { FakeGitHub } from '../tests/browser/fake-forge/github.ts';
import { serve } from '../tests/browser/dist-server.ts';
import { EditorPage } from '../tests/browser/editor/editor-page.ts';
import { contentFiles } from '../tests/browser/editor/local-repository.ts';
import { useForge } from '../tests/browser/editor/on-forge.ts';
import { CHROMIUM_FLAGS } from '../tests/browser/flags.ts';
import requireDist from '../tests/site/require-dist.ts';
import { findOrInstallChromium } from './chromium.ts';

/**
 * Takes the pictures of the guide for editors anew: the editor of the built site, on the stand-in for a forge that
 * the browser tests use. Needs `npm run build` before it.
 */
const FOLDER = 'src/text/editors-guide/pictures';

/** CSS pixels. A picture holds one and a half times as many, so that it can be enlarged. */
const WINDOW = { width: 1100, height: 720 };
const DENSITY = 1.5;
const WIDEST = 1280;
const QUALITY = 80;

interface Part {
  x?: number;
  y?: number;
  width?: number;
  height?: number;
}

requireDist();
mkdirSync(FOLDER, { recursive: true });
const server = await serve('dist');
const forge = new FakeGitHub(new BareRepository(contentFiles()));
await forge.start();
const browser = await chromium.launch({ executablePath: findOrInstallChromium(), args: [...CHROMIUM_FLAGS] });
try {
  const context = await browser.newContext({
    baseURL: server.url,
    viewport: WINDOW,
    deviceScaleFactor: DENSITY,
    locale: 'vi-VN',
  });
  await takeAll(await context.newPage());
} finally {
  await browser.close();
  await forge.stop();
  await server.stop();
}

/** In the order of the work. */
async function takeAll(page: Page): Promise<void> {
  const picture = (name: string, part?: Part) => savePicture(page, name, part);
  await useForge(page, forge.address);
  const editor = new EditorPage(page);
  const signIn = page.getByRole('button', { name: 'Đăng nhập bằng mã truy cập' });

  await page.goto('/quan-tri/');
  await signIn.waitFor();
  await picture('dang-nhap', { height: 620 });
  await signIn.click();
  await picture('ma-truy-cap', { x: 190, y: 190, width: 720, height: 370 });
  await editor.signIn(forge.token);
  await picture('danh-sach', { height: 520 });

  await editor.openEntry('topics', 'quy-khuyen-hoc');
  await picture('bieu-mau', { y: 44, width: 542, height: 676 });

  await editor.openEntry('guides', 'sinh-hoat-mo-rong');
  const title = editor.field('title');
  await title.fill(`${await title.inputValue()}: cách mời khách`);
  await showPreview(page);
  await (await editor.scrollTo('body')).click();
  await picture('xem-truoc');
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('{sai} ');
  await editor.saveButton.click();
  await page.getByRole('alertdialog').waitFor();
  await picture('chua-luu-duoc', { x: 210, y: 200, width: 680, height: 340 });
  await page.keyboard.press('Escape');
  await page.getByRole('alertdialog').waitFor({ state: 'hidden' });
  await (await editor.scrollTo('body')).click();
  await page.keyboard.press('Control+Home');
  for (let letter = 0; letter < 6; letter += 1) await page.keyboard.press('Delete');

  await editor.saveButton.click();
  const send = page.getByRole('button', { name: 'Gửi duyệt' });
  await send.waitFor();
  await picture('gui-duyet', { x: 210, y: 200, width: 680, height: 340 });
  await send.click();
  await page.waitForURL((url) => !url.hash.includes('/entries/'));
  await page.evaluate(() => (location.hash = '/workflow'));
  await page.getByRole('button', { name: /cách mời khách/u }).waitFor();
  await picture('bang-duyet', { height: 330 });

  await editor.openEntry('guides', 'sinh-hoat-mo-rong');
  await page.getByRole('button', { name: /Trạng thái/u }).click();
  await picture('san-sang', { x: 400, width: 700, height: 300 });
  await page.getByRole('menuitemradio', { name: 'Sẵn sàng' }).click();
  await page.getByRole('button', { name: 'Xuất bản bài viết' }).click();
  await picture('xuat-ban', { x: 210, y: 40, width: 890, height: 480 });
}

/** Waits until letters have come, and what slides in and fades out has come to rest. */
async function atRest(page: Page): Promise<void> {
  const isMoving = () =>
    page.evaluate(
      () =>
        document.fonts.status !== 'loaded' ||
        document.getAnimations().some(({ playState }) => playState === 'running'),
    );
  const frames = () =>
    page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  do await frames();
  while (await isMoving());
}

/** The pane of the preview, where the window was too narrow to open it by itself. */
async function showPreview(page: Page): Promise<void> {
  const show = page.getByRole('button', { name: 'Hiển thị bản xem trước' }).first();
  if (await show.isVisible()) await show.click();
}

/** Saves a part of the window as WebP, which Playwright does not write but Chromium does. */
async function savePicture(
  page: Page,
  name: string,
  { x = 0, y = 0, width = WINDOW.width, height = WINDOW.height }: Part = {},
): Promise<void> {
  await atRest(page);
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', {
    format: 'webp',
    quality: QUALITY,
    clip: { x, y, width, height, scale: Math.min(1, WIDEST / (width * DENSITY)) },
  });
  await session.detach();
  writeFileSync(join(FOLDER, `${name}.webp`), Buffer.from(data, 'base64'));
}
