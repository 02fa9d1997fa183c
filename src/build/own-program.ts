import type { Plugin } from 'vite';

const MARK = '?rieng';
/** Screens of the workbench, and the page that fetches the site; what stands beside those folders belongs to pages of papers too. */
const SCREENS = /\/src\/(?:workbench\/browser\/[a-z]+|offline\/browser)\//u;

/**
 * Gives programs of their own pages their own copy of the small modules that reading pages use too. A module that two programs share
 * becomes a file of its own, which every page would ask for: one more round trip for some fifty bytes.
 */
export const ownProgram: Plugin = {
  name: 'own-program',
  enforce: 'pre',
  apply: 'build',
  async resolveId(source, importer) {
    if (this.environment.name !== 'client' || !importer || source.includes('?')) return null;
    if (!SCREENS.test(importer) && !importer.endsWith(MARK)) return null;
    const found = await this.resolve(source, importer.replace(MARK, ''), { skipSelf: true });
    if (!found || !/\/src\/.+\.ts$/u.test(found.id) || SCREENS.test(found.id)) return null;
    return found.id + MARK;
  },
};
