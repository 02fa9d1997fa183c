import { describe, expect, test } from 'vitest';
import { FIXTURE_DIST } from '../site/fixture-site.ts';
import { pageExamples } from '../site/page-types.ts';
import { useChromium } from './chromium.ts';

const openSite = useChromium();

describe.each(pageExamples(FIXTURE_DIST))('$name', ({ example }) => {
  test('breaks no rule of its policy, writes no error, asks no one else', async () => {
    await using site = await openSite(example);
    await site.page.waitForLoadState('networkidle');
    expect(site.faults).toEqual({ errors: [], foreign: [] });
  });
});

test('search breaks no rule of the policy either', async () => {
  await using site = await openSite('/tim-kiem/?q=chi%20bo');
  await site.page.locator('main ol a').first().waitFor();
  await site.page.waitForLoadState('networkidle');
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
  const outcome = await site.page.evaluate(async () => {
    const violations: string[] = [];
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
      violations.push(effectiveDirective),
    );
    const add = (tag: string, attributes: Record<string, string>, text = '') => {
      const element = document.createElement(tag);
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
      element.textContent = text;
      document.body.append(element);
    };
    add('script', {}, 'window.ran = true');
    add('script', { src: 'https://example.com/x.js' });
    add('img', { src: 'https://example.com/x.png' });
    add('img', { src: '/khong-co.png', onerror: 'window.ran = true' });
    add('p', { style: 'color: red' });
    add('iframe', { src: 'https://example.com/' });
    add('base', { href: 'https://example.com/' });
    const leak = await fetch('https://example.com/').then(
      () => 'sent',
      () => 'stopped',
    );
    await new Promise((resolve) => setTimeout(resolve, 200));
    return { leak, ran: 'ran' in window, violations: [...new Set(violations)].sort() };
  });
  expect(outcome).toEqual({
    leak: 'stopped',
    ran: false,
    violations: [
      'base-uri',
      'connect-src',
      'frame-src',
      'img-src',
      'script-src-attr',
      'script-src-elem',
      'style-src-attr',
    ],
  });
});
