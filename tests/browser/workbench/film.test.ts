import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { FILES } from '../../../src/text/workbench/files.ts';
import { FILM } from '../../../src/text/workbench/film.ts';
import { useChromium } from '../chromium.ts';
import { BENCH } from './bench-page.ts';
import { hashOfPart, MEETING, openBench, storedMeeting } from './seed.ts';

const openSite = useChromium();

/** A camera that films what is drawn on a canvas: a code a little turned, in the light of a room. */
async function withCamera(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const canvas = document.createElement('canvas');
    canvas.width = 1280;
    canvas.height = 720;
    const drawing = canvas.getContext('2d');
    // A camera gives pictures from its first moment.
    setInterval(() => drawing?.fillRect(0, 0, 1, 1), 100);
    const show = async (svg: string) => {
      const image = new Image();
      image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
      await image.decode();
      if (!drawing) return;
      drawing.setTransform(1, 0, 0, 1, 0, 0);
      drawing.fillStyle = '#b9b4a8';
      drawing.fillRect(0, 0, 1280, 720);
      drawing.setTransform(0.995, 0.05, -0.04, 0.99, 340, 20);
      drawing.globalAlpha = 0.9;
      drawing.drawImage(image, 0, 0, 620, 620);
      drawing.globalAlpha = 1;
    };
    Object.assign(window, { showToCamera: show });
    navigator.mediaDevices.getUserMedia = () => Promise.resolve(canvas.captureStream(30));
  });
}

/** What the sending screen draws now. */
const codeOf = (page: Page) =>
  page.evaluate(() => {
    const code = document.querySelector('svg.bench-code');
    return code && new XMLSerializer().serializeToString(code);
  });

describe('a film of codes', () => {
  test('brings one meeting from a screen to a camera, offline, after a look at what comes', async () => {
    await using first = await openSite(BENCH);
    await openBench(first.page, hashOfPart('chuan-bi'));
    await first.page.goto(`${BENCH}#/tep`);
    await first.page.getByText(FILM.send).click();
    await first.page
      .getByLabel(FILM.what)
      .selectOption({ label: FILM.meeting(MEETING.topic.title, '03/12/2026') });
    await first.page.getByRole('button', { name: FILM.show }).click();
    await first.page.locator('svg.bench-code').waitFor();

    await using second = await openSite('/404.html');
    const { page } = second;
    await withCamera(page);
    await page.goto(`${BENCH}#/tep`);
    await page.getByRole('button', { name: FILM.receive }).click();
    await page.getByText(FILM.aim).waitFor();
    const merge = page.getByRole('button', { name: FILES.merge(2) });
    await expect
      .poll(
        async () => {
          const svg = await codeOf(first.page);
          if (svg)
            await page.evaluate(
              (text) =>
                (window as unknown as { showToCamera: (svg: string) => Promise<void> }).showToCamera(text),
              svg,
            );
          return merge.count();
        },
        { timeout: 50_000, interval: 150 },
      )
      .toBe(1);
    await merge.click();
    await page.getByText(FILES.merged(2)).waitFor();
    expect((await storedMeeting(page)).topic).toEqual(MEETING.topic);
    expect(await page.locator('video').count()).toBe(0);
    expect([...first.faults.foreign, ...second.faults.foreign]).toEqual([]);
    expect(first.faults.errors).toEqual([]);
  });

  test.each([
    ['NotFoundError', FILM.noCamera],
    ['NotAllowedError', FILM.refused],
  ])('says what to do where the browser answers %s', async (name, sentence) => {
    await using site = await openSite('/404.html');
    const { page } = site;
    await page.addInitScript((fault) => {
      navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('', fault));
    }, name);
    await page.goto(`${BENCH}#/tep`);
    await page.getByRole('button', { name: FILM.receive }).click();
    await page.getByText(sentence).waitFor();
    await page.getByRole('button', { name: FILM.stopReceiving }).click();
    await page.getByRole('button', { name: FILM.receive }).waitFor();
  });

  test('may use the camera where a host sends both rules for the page, one after the other', async () => {
    const policies = [...readFileSync('public/_headers', 'utf8').matchAll(/Permissions-Policy: (.+)/gu)].map(
      ([, policy]) => policy,
    );
    await using site = await openSite('/404.html');
    const { page } = site;
    for (const [sent, isAllowed] of [
      [policies.join(', '), true],
      [policies[0] ?? '', false],
    ] as const) {
      await page.route(`**${BENCH}`, async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, headers: { ...response.headers(), 'permissions-policy': sent } });
      });
      await page.goto(BENCH);
      await page.reload();
      const allowed = await page.evaluate(() =>
        (
          document as unknown as { featurePolicy: { allowsFeature: (name: string) => boolean } }
        ).featurePolicy.allowsFeature('camera'),
      );
      expect(allowed).toBe(isAllowed);
      await page.unroute(`**${BENCH}`);
    }
  });
});
