import type { TestProject } from 'vitest/node';
import { startDistServer } from './dist-server.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the built site is served, without a closing slash. */
    siteUrl: string;
  }
}

/** Serves `dist/` for as long as the tests run. */
export default async function serveDist({ provide }: TestProject): Promise<() => Promise<void>> {
  const { url, close } = await startDistServer();
  provide('siteUrl', url);
  return close;
}
