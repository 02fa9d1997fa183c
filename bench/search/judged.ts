import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** A query and the pages that answer it. */
export interface JudgedQuery {
  class: string;
  query: string;
  /** Grade of each relevant page by the last part of its path: 2 answers it, 1 helps. Empty: nothing should be found. */
  relevant: ReadonlyMap<string, number>;
  /**
   * Weights were chosen on `dev`, and with an eye on `held`, `fresh` and `blind-dev`. The writers of the blind sets
   * knew neither search nor dictionary: `blind-held` was looked at once, for its failures, after it was measured;
   * `blind-second` was written after that and never looked at.
   */
  split: 'dev' | 'held' | 'fresh' | 'blind-dev' | 'blind-held' | 'blind-second';
}

/** Reads judged queries: class, query and pages, parted by tabs. Queries of class `nfd` are typed decomposed. */
export function readJudgedQueries(file: URL, split?: JudgedQuery['split']): JudgedQuery[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [name = '', typed = '', pages = ''] = line.split('\t');
      return {
        class: name,
        query: name === 'nfd' ? typed.normalize('NFD') : typed,
        relevant: new Map(pages.split(' ').filter(Boolean).map(gradeOf)),
        split: split ?? splitOf(typed),
      };
    });
}

function gradeOf(page: string): [string, number] {
  const [id = '', grade = '2'] = page.split('=');
  return [id, Number(grade)];
}

/** By a hash, so that nobody chooses which queries are easy. */
function splitOf(query: string): 'dev' | 'held' {
  return (createHash('sha256').update(query).digest()[0] ?? 0) % 2 === 0 ? 'dev' : 'held';
}
