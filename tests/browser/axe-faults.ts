import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** All that can differ between the themes. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

/**
 * What axe finds on the page as it stands, in both themes: `[theme, rule, where, what]`. Every rule in the light, the
 * rules about colours in the dark too. `part` is a selector; without it, the whole page.
 */
export async function axeFaults(page: Page, part = 'html'): Promise<string[][]> {
  const found: string[][] = [];
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page })
      .include(part)
      // Judged in the page itself, and only faults are carried out of it: a third of the time on a long list.
      .setLegacyMode(true)
      .options({
        resultTypes: ['violations'],
        runOnly: colorScheme === 'dark' ? { type: 'rule', values: COLOURS } : { type: 'tag', values: TAGS },
      })
      .analyze();
    for (const { id, nodes } of violations) {
      for (const { target, html } of nodes) found.push([colorScheme, id, target.join(' '), html]);
    }
  }
  return found;
}
