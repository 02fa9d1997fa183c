import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A page of a finished build: its address from the root of the site, its HTML. */
export interface FinishedPage {
  path: string;
  html: string;
}

/** What is done with every page after Astro's build, and once behind all of them. */
export interface PageStep {
  /** Is shown each page, as the steps before have left it. */
  look?: (page: FinishedPage) => void | Promise<void>;
  /** Says what stands in its place. */
  rewrite?: (html: string) => string;
  after?: (folder: string, logger: AstroIntegrationLogger) => void | Promise<void>;
}

/** One walk over the finished pages for all steps: each page is read once, held alone, and written once where it changes. */
export function finishedPages(...steps: readonly PageStep[]): AstroIntegration {
  return {
    name: 'finished-pages',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        for (const name of pageFiles(folder)) await takeThrough(steps, folder, name);
        for (const { after } of steps) await after?.(folder, logger);
      },
    },
  };
}

async function takeThrough(steps: readonly PageStep[], folder: string, name: string): Promise<void> {
  const file = join(folder, name);
  const built = readFileSync(file, 'utf8');
  const path = `/${name.replace(/(?<=^|\/)index\.html$/u, '')}`;
  let html = built;
  for (const { look, rewrite } of steps) {
    await look?.({ path, html });
    if (rewrite) html = rewrite(html);
  }
  if (html !== built) writeFileSync(file, html);
}

/** In a fixed order, so that the same site always gives the same files. */
function pageFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => name.replaceAll('\\', '/'))
    .sort();
}
