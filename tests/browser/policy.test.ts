import { describe, expect, test } from 'vitest';
import { FIXTURE_DIST } from '../site/fixture-site.ts';
import { pageExamples } from '../site/page-types.ts';
import { useChromium } from './chromium.ts';
import { violationsOf } from './violations.ts';

const openSite = useChromium();

describe.each(pageExamples(FIXTURE_DIST))('$name', ({ example }) => {
  test('breaks no rule of its policy, writes no error, asks no one else', async () => {
    await using site = await openSite(example);
    await site.settled();
    expect(site.faults).toEqual({ errors: [], foreign: [] });
  });
});

test('search breaks no rule of the policy either', async () => {
  await using site = await openSite('/tim-kiem/?q=chi%20bo');
  await site.page.locator('main ol a').first().waitFor();
  await site.settled();
  expect(site.faults).toEqual({ errors: [], foreign: [] });
});

test('an address that does not exist answers 404 with the site’s own page', async () => {
  await using site = await openSite('/');
  const response = await site.page.goto('/khong-co-trang-nay/');
  expect(response?.status()).toBe(404);
  expect(await site.page.locator('h1').textContent()).toBe('Không có trang này');
});

test('the policy stops what should never be there', async () => {
  await using site = await openSite('/');
  const violations = await violationsOf(site.page);
  const outcome = await site.page.evaluate(async () => {
    const add = (tag: string, attributes: Record<string, string>, text = '') => {
      const element = document.createElement(tag);
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
      element.textContent = text;
      document.body.append(element);
      return element;
    };
    add('script', {}, 'window.ran = true');
    add('script', { src: 'https://example.com/x.js' });
    add('img', { src: 'https://example.com/x.png' });
    const broken = add('img', { src: '/khong-co.png', onerror: 'window.ran = true' });
    const failed = new Promise((resolve) => broken.addEventListener('error', resolve));
    add('p', { style: 'color: red' });
    add('iframe', { src: 'https://example.com/' });
    add('base', { href: 'https://example.com/' });
    const leak = await fetch('https://example.com/').then(
      () => 'sent',
      () => 'stopped',
    );
    await failed;
    return { leak };
  });
  await expect
    .poll(violations)
    .toEqual([
      'base-uri',
      'connect-src',
      'frame-src',
      'img-src',
      'script-src-attr',
      'script-src-elem',
      'style-src-attr',
    ]);
  expect(outcome).toEqual({ leak: 'stopped' });
  expect(await site.page.evaluate(() => 'ran' in window)).toBe(false);
});
