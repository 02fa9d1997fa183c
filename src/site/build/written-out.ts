import type { Plugin } from 'vite';
import { readLimits, readScoreScale } from './limits-file.ts';
import { readVocabulary } from './vocabulary-file.ts';

/** What each module reads that content/ hands to the code, by the name it is imported by. */
const MODULES = {
  vocabulary: readVocabulary,
  limits: () => ({ LIMITS: readLimits(), SCORE_SCALE: readScoreScale() }),
};

const MODULE = /\/src\/site\/build\/(?<name>vocabulary|limits)\.ts(?:\?|$)/u;

/** Writes what the code knows of content/ into bundles, one constant a list, so that each takes only what it shows. */
export const writtenOut: Plugin = {
  name: 'written-out',
  enforce: 'pre',
  load: (id) => {
    const name = MODULE.exec(id)?.groups?.['name'] as keyof typeof MODULES | undefined;
    return name === undefined ? null : moduleOf(name);
  },
};

/** The module `#vocabulary` or `#limits` without Node. */
export function moduleOf(name: keyof typeof MODULES): string {
  return Object.entries(MODULES[name]())
    .map(([constant, value]) => `export const ${constant} = ${JSON.stringify(value)};\n`)
    .join('');
}
