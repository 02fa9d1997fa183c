import type { TestProject } from 'vitest/node';
import { DIST } from '../site/built-site.ts';
import { FIXTURE_DIST } from '../site/fixture-site.ts';
import { serve } from './dist-server.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where each built site is served, without a closing slash. */
    siteUrls: Record<ServedSite, string>;
  }
}

const SITES = { library: DIST, fixture: FIXTURE_DIST };

/** `library`: the site that is published. `fixture`: the site of the tests. */
export type ServedSite = keyof typeof SITES;

/** Serves both sites for as long as the tests run. */
export default async function serveSites({ provide }: TestProject): Promise<() => Promise<void>> {
  const [library, fixture] = await Promise.all([serve(SITES.library), serve(SITES.fixture)]);
  provide('siteUrls', { library: library.url, fixture: fixture.url });
  return async () => {
    await Promise.all([library.stop(), fixture.stop()]);
  };
}
