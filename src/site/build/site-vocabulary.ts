import type { Plugin } from 'vite';
import { readVocabulary } from './vocabulary-file.ts';

const MODULE = /\/src\/site\/build\/vocabulary\.ts(?:\?|$)/u;

/** Writes the words of content/vocabulary/ into bundles, one constant a list, so that each takes only those it shows. */
export const siteVocabulary: Plugin = {
  name: 'site-vocabulary',
  enforce: 'pre',
  load: (id) => (MODULE.test(id) ? vocabularyModule() : null),
};

/** The module `#vocabulary` without Node. */
export function vocabularyModule(): string {
  return Object.entries(readVocabulary())
    .map(([name, words]) => `export const ${name} = ${JSON.stringify(words)};\n`)
    .join('');
}
