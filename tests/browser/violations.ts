import type { Page } from 'playwright-core';

/** Listens to what the policy of the page stops; returns the way to ask for the directives so far, sorted. */
export async function violationsOf(page: Page): Promise<() => Promise<string[]>> {
  const list = await page.evaluateHandle(() => {
    const directives = new Set<string>();
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
      directives.add(effectiveDirective),
    );
    return directives;
  });
  return () => list.evaluate((directives) => [...directives].sort());
}
