import type { Plugin } from 'vite';

/** Where Zod keeps its settings, unless a page has set some before. */
const SETTINGS = '__zod_globalConfig = {}';

/**
 * Tells the Zod of the pages not to try `new Function`: their policy forbids it, and Firefox reports the attempt. It
 * must be told before any schema is made, so it stands in Zod's own file. Stops the build where that has changed.
 */
export const noEval: Plugin = {
  name: 'no-eval',
  transform(code, id) {
    if (this.environment.name !== 'client' || !id.endsWith('/zod/v4/core/core.js')) return null;
    if (!code.includes(SETTINGS))
      throw new Error('Zod keeps its settings elsewhere now: src/build/no-eval.ts.');
    return { code: code.replace(SETTINGS, '__zod_globalConfig = { jitless: true }'), map: null };
  },
};
